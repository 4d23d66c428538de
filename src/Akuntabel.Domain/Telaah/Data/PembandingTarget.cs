using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Holds the year's target of every document against the one measured against (PermenPANRB 53/2014). A difference is a note; where a reason
/// is recorded on either target it is explained.
/// </summary>
public static class PembandingTarget
{
    private static readonly AturanTargetAntarTabel Aturan = new();

    /// <summary>Every difference of the period's year, with the reason recorded for it.</summary>
    public static IEnumerable<CatatanUji> Bandingkan(BerkasTahun berkas, PengukuranKinerja ukuran) =>
        from u in ukuran.Indikator
        where u.TargetTahunan.Nilai.Ada
        from t in berkas.Target
        where t.IndikatorId == u.Indikator.Id && t.Periode == berkas.Periode.SetahunPenuh
        where t.Sumber is SumberTarget.Renstra or SumberTarget.Iku or SumberTarget.Renja
        where t.Nilai.Ada && t.Nilai != u.TargetTahunan.Nilai
        let alasan = Alasan(berkas, u, t)
        select new CatatanUji
        {
            IndikatorId = u.Indikator.Id,
            Alasan = alasan,
            Catatan = Catatan(berkas, u, t, alasan),
        };

    private static string Alasan(BerkasTahun berkas, UkuranIndikator u, Target t) =>
        t.AlasanBeda.Length > 0
            ? t.AlasanBeda
            : berkas
                .Target.Where(x => x.IndikatorId == u.Indikator.Id && x.Periode == berkas.Periode.SetahunPenuh)
                .Where(x => x.Sumber == u.SumberTarget && x.AlasanBeda.Length > 0)
                .Select(x => x.AlasanBeda)
                .FirstOrDefault("");

    private static CatatanTelaah Catatan(BerkasTahun berkas, UkuranIndikator u, Target t, string alasan)
    {
        var (lain, dipakai) = (
            TargetBerlaku.Sebutan(t.Sumber),
            TargetBerlaku.Sebutan(u.SumberTarget ?? SumberTarget.PerjanjianKinerja)
        );
        var (kiri, kanan) = (CetakNilai.Seperlunya(t.Nilai), CetakNilai.Seperlunya(u.TargetTahunan.Nilai));
        var kalimat = $"Target {berkas.Periode.SetahunPenuh.Sebutan} menurut {lain} {kiri}, menurut {dipakai} {kanan}";
        return new CatatanTelaah
        {
            Jenis = JenisCatatan.TargetBedaAntarTabel,
            Keparahan = Keparahan.Material,
            Yakin = 1m,
            Tabel = $"{lain} dan {dipakai}",
            Tempat = [],
            Butir = u.Indikator.Sebutan(),
            Tercetak = kiri,
            Seharusnya = kanan,
            Aturan = Aturan.Bunyi,
            IdAturan = Aturan.Id,
            Penjelasan =
                alasan.Length > 0 ? $"{kalimat}. Alasan tercatat: {alasan}." : $"{kalimat}; alasan perbedaannya belum dicatat.",
        };
    }
}
