using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>What a reader of the year should know about its own data: what is missing and what differs without a reason.</summary>
public static class CatatanData
{
    public static IReadOnlyList<string> Susun(BerkasTahun berkas, PengukuranKinerja ukuran, AnggaranTahun? anggaran) =>
        [.. BelumDiukur(ukuran), .. TargetBerbeda(berkas, ukuran), .. TanpaRealisasi(anggaran)];

    private static IEnumerable<string> BelumDiukur(PengukuranKinerja ukuran) =>
        ukuran
            .Indikator.Where(i => i.Capaian.Nilai is Nilai.Kosong)
            .Select(i => $"{Nama(i)}: capaian belum ada ({CetakNilai.Sebutan(((Nilai.Kosong)i.Capaian.Nilai).Alasan)}).");

    /// <summary>Yearly targets of other documents that are not the one measured against, with no reason recorded on either.</summary>
    private static IEnumerable<string> TargetBerbeda(BerkasTahun berkas, PengukuranKinerja ukuran) =>
        from i in ukuran.Indikator
        where i.TargetTahunan.Nilai.Ada
        from t in berkas.Target
        where t.IndikatorId == i.Indikator.Id && t.Periode == berkas.Periode.SetahunPenuh
        where t.Sumber is SumberTarget.Renstra or SumberTarget.Iku or SumberTarget.Renja
        where t.Nilai.Ada && t.Nilai != i.TargetTahunan.Nilai && t.AlasanBeda.Length == 0
        where !AdaAlasan(berkas, i)
        select $"{Nama(i)}: target {TargetBerlaku.Sebutan(t.Sumber)} {Cetak(t.Nilai, i)} berbeda dari target yang dipakai, {Cetak(i.TargetTahunan.Nilai, i)}, tanpa alasan tercatat.";

    private static bool AdaAlasan(BerkasTahun berkas, UkuranIndikator ukuran) =>
        berkas.Target.Any(t =>
            t.IndikatorId == ukuran.Indikator.Id
            && t.Periode == berkas.Periode.SetahunPenuh
            && t.Sumber == ukuran.SumberTarget
            && t.AlasanBeda.Length > 0
        );

    private static IEnumerable<string> TanpaRealisasi(AnggaranTahun? anggaran)
    {
        var kosong = anggaran?.Semua().Where(u => u.Daun && u.Pagu is not null && u.Realisasi is null).ToList() ?? [];
        return kosong.Count == 0
            ? []
            :
            [
                $"{CetakAngka.Seperlunya(kosong.Count)} kegiatan belum memiliki realisasi anggaran, antara lain {kosong[0].Simpul.Nama}.",
            ];
    }

    private static string Nama(UkuranIndikator ukuran) => ukuran.Indikator.Nama ?? "(indikator tanpa nama)";

    private static string Cetak(Nilai nilai, UkuranIndikator ukuran) => NilaiTampil.Dari(nilai, ukuran.Indikator.Satuan).Teks;
}
