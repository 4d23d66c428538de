using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Perencanaan;

/// <summary>
/// The target that counts: the agreement in force at the period's end, else the Renja, else the Renstra, else another document.
/// An agreement that names the indicator but sets no target ("-") leaves the word to Renja and Renstra. The step names the documents.
/// </summary>
public static class TargetBerlaku
{
    public static readonly AturanHitung Aturan = new(
        "PERENCANAAN-TARGET-1",
        "Target yang berlaku",
        "Perjanjian Kinerja yang berlaku pada akhir periode; bila tidak ada: Renja, lalu Renstra, lalu dokumen lain; "
            + "bila Perjanjian tidak menetapkan target (\"-\"): Renja, lalu Renstra. Triwulan: target kumulatif rencana aksi bila ada",
        "Perpres 29/2014 pasal 15; PermenPANRB 53/2014 Lampiran I",
        new DateOnly(2014, 12, 1)
    );

    private static readonly SumberTarget[] Urutan =
    [
        SumberTarget.Renja,
        SumberTarget.Renstra,
        SumberTarget.DokumenAnggaran,
        SumberTarget.Iku,
        SumberTarget.Rpjmd,
        SumberTarget.Rpjmn,
    ];

    /// <summary>The yearly target of an indicator, and the row it comes from (null when no document sets one).</summary>
    /// <param name="target">Targets of the indicator.</param>
    /// <param name="perjanjian">Versions of the agreement.</param>
    /// <param name="periode">The period at whose end the agreement must be in force.</param>
    public static (HasilHitung Hasil, Target? Baris) Tahunan(
        IEnumerable<Target> target,
        IEnumerable<PerjanjianKinerja> perjanjian,
        Periode periode
    )
    {
        var setahun = target.Where(t => t.Periode == periode.SetahunPenuh).ToList();
        var berlaku = PerjanjianBerlaku.Pada(perjanjian, periode.TanggalAkhir);
        var baris = setahun.Find(t => t.Sumber == SumberTarget.PerjanjianKinerja && t.NomorVersi == berlaku?.NomorVersi);
        if (baris is not null && berlaku is not null)
        {
            return MenurutPerjanjian(baris, berlaku.Sebutan(), setahun);
        }

        baris = Urutan.Select(s => Terbaru(setahun, s)).FirstOrDefault(t => t is not null);
        return baris is null
            ? (new HasilHitung(LangkahHitung.DariMasukan("Target", Nilai.Tanpa(AlasanKosong.TidakDitargetkan), "")), null)
            : (Langkah(baris, Sebutan(baris)), baris);
    }

    /// <summary>What a row of an agreement gives: its own target or, where it explicitly sets none, that of the Renja, else of the Renstra.</summary>
    /// <param name="perjanjian">The row.</param>
    /// <param name="sebutan">The agreement's name for the trace.</param>
    /// <param name="target">Targets of the indicator.</param>
    public static (HasilHitung Hasil, Target Baris) MenurutPerjanjian(
        Target perjanjian,
        string sebutan,
        IEnumerable<Target> target
    ) =>
        Pengganti(perjanjian, [.. target.Where(t => t.Periode == perjanjian.Periode)]) is { } pengganti
            ? (Langkah(pengganti, $"{Sebutan(pengganti)}; {sebutan} tidak menetapkan target (\"-\")"), pengganti)
            : (Langkah(perjanjian, sebutan), perjanjian);

    /// <summary>The cumulative target of the rencana aksi for exactly this period, newest version, or null when there is none.</summary>
    public static (HasilHitung Hasil, Target Baris)? RencanaAksi(IEnumerable<Target> target, Periode periode) =>
        target.Where(t => t.Sumber == SumberTarget.RencanaAksi && t.Periode == periode).MaxBy(t => t.NomorVersi) is { } baris
            ? (Langkah(baris, Sebutan(baris)), baris)
            : null;

    /// <summary>Document and version of a target row: "Renstra (versi 1), target Tahun 2019".</summary>
    public static string Sebutan(Target baris) =>
        FormattableString.Invariant($"{Sebutan(baris.Sumber)} (versi {baris.NomorVersi}), target {baris.Periode.Sebutan}");

    /// <summary>Name of the document a target belongs to.</summary>
    public static string Sebutan(SumberTarget sumber) =>
        sumber switch
        {
            SumberTarget.Rpjmn => "RPJMN",
            SumberTarget.Rpjmd => "RPJMD",
            SumberTarget.Renstra => "Renstra",
            SumberTarget.Iku => "Penetapan IKU",
            SumberTarget.Renja => "Renja",
            SumberTarget.PerjanjianKinerja => "Perjanjian Kinerja",
            SumberTarget.DokumenAnggaran => "Dokumen anggaran",
            _ => "Rencana aksi",
        };

    /// <summary>The figure of the Renja, else of the Renstra, where the agreement's row explicitly sets none; null otherwise.</summary>
    private static Target? Pengganti(Target perjanjian, List<Target> setahun) =>
        perjanjian.Nilai is Nilai.Kosong { Alasan: AlasanKosong.TidakDitargetkan }
            ? new[] { SumberTarget.Renja, SumberTarget.Renstra }
                .Select(s => Terbaru(setahun, s))
                .FirstOrDefault(t => t is { Nilai.Ada: true })
            : null;

    private static Target? Terbaru(List<Target> target, SumberTarget sumber) =>
        target.Where(t => t.Sumber == sumber).MaxBy(t => t.NomorVersi);

    private static HasilHitung Langkah(Target baris, string sumber) =>
        new(LangkahHitung.DariMasukan("Target", baris.Nilai, sumber));
}
