using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>
/// Capaian: how far a realisasi reaches its target, in percent. Perpres 29/2014 pasal 15–16 asks for the comparison;
/// PermenPANRB 53/2014 Lampiran II leaves the formula to the agency: the variants are dated choices of <see cref="KebijakanPengukuran"/>.
/// </summary>
public static class Capaian
{
    private static readonly DateOnly Sejak = new(2014, 12, 1);

    private const string Hukum = "Perpres 29/2014 pasal 15–16; PermenPANRB 53/2014 Lampiran II";

    public static readonly AturanHitung Maksimalkan = new(
        "PENGUKURAN-CAPAIAN-1",
        "Capaian, makin besar makin baik",
        "Realisasi / Target × 100; target di bawah nol: (|Target| + Realisasi − Target) / |Target| × 100",
        Hukum,
        Sejak
    );

    public static readonly AturanHitung Minimalkan = new(
        "PENGUKURAN-CAPAIAN-2",
        "Capaian, makin kecil makin baik",
        "(Target − (Realisasi − Target)) / Target × 100; target di bawah nol: (|Target| − (Realisasi − Target)) / |Target| × 100",
        Hukum + "; rumus panjang yang lazim dipakai perangkat daerah",
        Sejak
    );

    public static readonly AturanHitung MinimalkanPendek = new(
        "PENGUKURAN-CAPAIAN-3",
        "Capaian, makin kecil makin baik (rumus pendek)",
        "Target / Realisasi × 100",
        Hukum + "; dipakai hanya bila kebijakan pengukuran memilihnya",
        Sejak
    );

    public static readonly AturanHitung Rentang = new(
        "PENGUKURAN-CAPAIAN-4",
        "Capaian, terbaik di dalam rentang",
        "Di dalam [a, b]: 100; di bawah a: Realisasi / a × 100; di atas b: (2b − Realisasi) / b × 100",
        Hukum,
        Sejak
    );

    /// <summary>
    /// The capaian of a realisasi against a target under a policy. Letters of one scale are compared by their rank; a number of an
    /// indicator with a scale is turned into its letter when the other side is a letter. No target or no realisasi gives its reason.
    /// </summary>
    /// <param name="polaritas">Direction in which the indicator is good; not used between letters.</param>
    /// <param name="target">The target's step; its value is used as printed. For Rentang the bounds are the target.</param>
    /// <param name="realisasi">The realisasi's step; its value is used as printed.</param>
    /// <param name="kebijakan">The policy in force at the period's end.</param>
    /// <param name="skala">The letter scale of the indicator, or null.</param>
    public static HasilHitung Hitung(
        Polaritas polaritas,
        LangkahHitung target,
        LangkahHitung realisasi,
        KebijakanPengukuran kebijakan,
        SkalaPredikat? skala = null
    )
    {
        if (skala is not null && (target.Hasil is Nilai.Huruf || realisasi.Hasil is Nilai.Huruf))
        {
            return CapaianPredikat.Hitung(target, realisasi, skala, kebijakan);
        }

        var (t, r) = (CetakNilai.Seperlunya(target.Hasil), CetakNilai.Seperlunya(realisasi.Hasil));
        return polaritas.Arah switch
        {
            ArahPolaritas.Maksimalkan => Susun(
                Maksimalkan,
                target.Hasil.SebagaiAngka < 0 ? $"(|{t}| + {r} − ({t})) / |{t}| × 100" : $"{r} / {t} × 100",
                (sasaran, hasil) => Besar(sasaran, hasil, 1)
            ),
            ArahPolaritas.Rentang => Hitungan.Jalankan(
                Rentang,
                "Capaian",
                [realisasi],
                Hitungan.AtasAngka(n => Bulat(DalamRentang(polaritas, n[0]), kebijakan)),
                UraianRentang(polaritas, realisasi.Hasil.SebagaiAngka, r),
                kebijakan.SebutanPembulatan(kebijakan.DesimalPersen)
            ),
            _ when kebijakan.RumusMinimalkan == RumusMinimalkan.Pendek => Susun(
                MinimalkanPendek,
                $"{t} / {r} × 100",
                (sasaran, hasil) => Pendek(sasaran, hasil, kebijakan)
            ),
            _ => Susun(
                Minimalkan,
                target.Hasil.SebagaiAngka < 0 ? $"(|{t}| − ({r} − ({t}))) / |{t}| × 100" : $"({t} − ({r} − {t})) / {t} × 100",
                (sasaran, hasil) => Kecil(sasaran, hasil, kebijakan)
            ),
        };

        HasilHitung Susun(AturanHitung aturan, string uraian, Func<decimal, decimal, Nilai> rumus) =>
            Hitungan.Jalankan(
                aturan,
                "Capaian",
                [target, realisasi],
                Hitungan.AtasAngka(n => Bulat(rumus(n[0], n[1]), kebijakan)),
                uraian,
                kebijakan.SebutanPembulatan(kebijakan.DesimalPersen)
            );
    }

    private static Nilai Bulat(Nilai nilai, KebijakanPengukuran kebijakan) =>
        nilai is Nilai.Angka a ? Nilai.Dari(kebijakan.Bulatkan(a.Besar, kebijakan.DesimalPersen)) : nilai;

    /// <summary>1 + arah·(R − T)/|T|, which is R/T for a positive target; arah −1 mirrors it.</summary>
    private static Nilai Besar(decimal target, decimal realisasi, int arah) =>
        target == 0
            ? Nilai.Tanpa(AlasanKosong.TargetNol)
            : Nilai.Dari((Math.Abs(target) + (arah * (realisasi - target))) * 100m / Math.Abs(target));

    private static Nilai Kecil(decimal target, decimal realisasi, KebijakanPengukuran kebijakan) =>
        TargetNol(target, realisasi, kebijakan) ?? Besar(target, realisasi, -1);

    private static Nilai Pendek(decimal target, decimal realisasi, KebijakanPengukuran kebijakan) =>
        TargetNol(target, realisasi, kebijakan)
        ?? (target, realisasi) switch
        {
            (< 0, _) => Nilai.Tanpa(AlasanKosong.TidakBerlaku),
            (_, > 0) => Nilai.Dari(target * 100m / realisasi),
            _ when kebijakan.RealisasiNol == PerlakuanRealisasiNol.Seratus => Nilai.Dari(100),
            _ => Nilai.Tanpa(AlasanKosong.PenyebutNol),
        };

    private static Nilai? TargetNol(decimal target, decimal realisasi, KebijakanPengukuran kebijakan) =>
        (target, kebijakan.TargetNol) switch
        {
            (not 0, _) => null,
            (_, PerlakuanTargetNol.NolTercapai) => Nilai.Dari(realisasi <= 0 ? 100 : 0),
            _ => Nilai.Tanpa(AlasanKosong.TargetNol),
        };

    private static Nilai DalamRentang(Polaritas polaritas, decimal realisasi) =>
        (polaritas.BatasBawah, polaritas.BatasAtas) switch
        {
            ({ } a, _) when realisasi < a => Besar(a, realisasi, 1),
            (_, { } b) when realisasi > b => Besar(b, realisasi, -1),
            _ => Nilai.Dari(100),
        };

    private static string UraianRentang(Polaritas polaritas, decimal? realisasi, string r) =>
        (polaritas.BatasBawah, polaritas.BatasAtas) switch
        {
            ({ } a, _) when realisasi < a => $"{r} / {CetakAngka.Seperlunya(a)} × 100",
            (_, { } b) when realisasi > b => $"(2 × {CetakAngka.Seperlunya(b)} − {r}) / {CetakAngka.Seperlunya(b)} × 100",
            _ => $"{r} di dalam rentang",
        };
}
