using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>What is missing in the year's own data.</summary>
public static class CatatanData
{
    public static IReadOnlyList<string> Susun(PengukuranKinerja ukuran, AnggaranTahun? anggaran) =>
        [.. BelumDiukur(ukuran), .. TanpaRealisasi(anggaran)];

    private static IEnumerable<string> BelumDiukur(PengukuranKinerja ukuran) =>
        ukuran
            .Indikator.Where(i => i.Capaian.Nilai is Nilai.Kosong)
            .Select(i => $"{Nama(i)}: capaian belum ada ({CetakNilai.Sebutan(((Nilai.Kosong)i.Capaian.Nilai).Alasan)}).");

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
}
