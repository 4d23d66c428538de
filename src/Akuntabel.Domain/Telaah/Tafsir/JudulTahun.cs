using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Tells a caption that names the wrong year: its table measures target, realisasi and capaian, and the targets are those of the agreement
/// of the reporting year. A table of last year beside one of this year is none.
/// </summary>
internal static partial class JudulTahun
{
    private const int BarisMin = 3;
    private const decimal TermuatMin = 0.9m;
    private const int SelisihMaks = 2;

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaTahun();

    private static readonly string[] KataPerjanjian = ["perjanjian kinerja", "penetapan kinerja", "rencana kinerja"];

    public static IReadOnlyList<TabelTerbaca> Salah(IReadOnlyList<TabelTerbaca> semua, int tahun)
    {
        var ukuran = semua.Where(Mengukur).Where(t => !t.Kolom.Any(k => k.Tahun is not null)).ToList();
        var perjanjian = semua
            .Where(t =>
                !Mengukur(t)
                && KataPerjanjian.Any(k => $"{t.Asal.Judul} {t.Konteks}".Contains(k, StringComparison.OrdinalIgnoreCase))
            )
            .Where(t => Satu(t) is null || Satu(t) == tahun)
            .SelectMany(Target)
            .ToList();
        return
        [
            .. ukuran.Where(t =>
                Satu(t) is { } disebut
                && disebut != tahun
                && Math.Abs(disebut - tahun) <= SelisihMaks
                && ukuran.TrueForAll(u =>
                    ReferenceEquals(u, t) || Satu(u) == disebut || Sama(Target(u), [.. Target(t)]).Ada < BarisMin
                )
                && Sama(Target(t), perjanjian) is var (ada, sama)
                && ada >= BarisMin
                && sama * 3 >= ada * 2
            ),
            .. semua.Where(t => Mengukur(t) && Melenceng(t, tahun) && BerkepalaTahun(t, tahun)),
            .. semua.Where(t => Melenceng(t, tahun) && RealisasiTahun(t, semua, tahun)),
            .. PerjanjianSalah(
                semua,
                [.. semua.Where(Mengukur).Where(t => t.Kolom.All(k => k.Tahun is null || k.Tahun == tahun))],
                tahun
            ),
        ];
    }

    private static bool Melenceng(TabelTerbaca tabel, int tahun) =>
        Satu(tabel) is { } disebut && disebut != tahun && Math.Abs(disebut - tahun) <= SelisihMaks;

    /// <summary>The header of the target names the year of the report, and no column that of the caption.</summary>
    private static bool BerkepalaTahun(TabelTerbaca tabel, int tahun) =>
        tabel.Kolom.Any(k => k.Peran == PeranKolom.Target && k.Tahun == tahun)
        && tabel.Kolom.All(k => k.Tahun is null || k.Tahun == tahun);

    /// <summary>The only list of agreed targets bears another year, and its targets are those that are measured.</summary>
    private static IEnumerable<TabelTerbaca> PerjanjianSalah(
        IReadOnlyList<TabelTerbaca> semua,
        List<TabelTerbaca> ukuran,
        int tahun
    )
    {
        var janji = semua
            .Where(t => !Mengukur(t) && t.Asal.Judul.Contains("perjanjian kinerja", StringComparison.OrdinalIgnoreCase))
            .Where(t => Target(t).Count() >= BarisMin)
            .ToList();
        return
            janji is [var satu]
            && Melenceng(satu, tahun)
            && Sama(Target(satu), [.. ukuran.Where(u => Satu(u) is null || Satu(u) == tahun).SelectMany(Target)])
                is var (ada, sama)
            && ada >= BarisMin
            && sama * 3 >= ada * 2
            ? [satu]
            : [];
    }

    /// <summary>The only year a caption names, or null.</summary>
    public static int? Satu(TabelTerbaca tabel) =>
        PolaTahun().Matches(tabel.Asal.Judul).Select(m => m.Value).Distinct(StringComparer.Ordinal).ToList() is [var satu]
            ? int.Parse(satu, CultureInfo.InvariantCulture)
            : null;

    /// <summary>
    /// The caption names another year, while each realisasi that other tables tell too, two at least, is that of the reporting year, and none
    /// is that of the year it names: a comparison with other regions.
    /// </summary>
    private static bool RealisasiTahun(TabelTerbaca tabel, IReadOnlyList<TabelTerbaca> semua, int tahun)
    {
        if (!tabel.Asal.BerkolomPasti || tabel.Kolom.Any(k => k.Tahun is not null))
        {
            return false;
        }

        List<(NamaBanding Nama, decimal Nilai)> Lain(int masa) =>
            [
                .. semua
                    .Where(t => !ReferenceEquals(t, tabel) && t.Asal.BerkolomPasti)
                    .SelectMany(
                        t => t.Kolom.Where(k => k.Peran == PeranKolom.Realisasi && (k.Tahun ?? Satu(t) ?? tahun) == masa),
                        Isi
                    )
                    .SelectMany(x => x),
            ];

        var (ini, itu) = (Lain(tahun), Lain(Satu(tabel)!.Value));
        return tabel
            .Kolom.Where(k => k.Peran is PeranKolom.Realisasi or PeranKolom.Lain)
            .Select(k => Isi(tabel, k).ToList())
            .Any(kolom =>
                Sama(kolom, ini) is var (ada, sama) && ada >= RealisasiMin && sama == ada && Sama(kolom, itu).Sama == 0
            );
    }

    private const int RealisasiMin = 2;

    private static IEnumerable<(NamaBanding Nama, decimal Nilai)> Isi(TabelTerbaca tabel, KolomTerbaca kolom) =>
        from baris in tabel.Baris
        where baris.Jenis == JenisBarisTabel.Data && baris.Label.Any(char.IsLetter)
        let angka = baris.Di(kolom)
        where angka is not null
        select (NamaBanding.Dari(baris.Label), angka.Nilai);

    private static bool Mengukur(TabelTerbaca tabel)
    {
        var kepala = HurufKata.Betulkan($"{tabel.Asal.TeksKepala} {string.Join(' ', tabel.Kolom.Select(k => k.Kepala))}");
        return kepala.Contains("target", StringComparison.OrdinalIgnoreCase)
            && kepala.Contains("realisasi", StringComparison.OrdinalIgnoreCase)
            && !kepala.Contains("akhir", StringComparison.OrdinalIgnoreCase)
            && $"{tabel.Asal.Judul} {kepala}".Contains("capaian", StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<(NamaBanding Nama, decimal Nilai)> Target(TabelTerbaca tabel) =>
        from baris in tabel.Baris
        where baris.Jenis == JenisBarisTabel.Data && baris.Label.Any(char.IsLetter)
        // A program beside the indicator names its budget, not the target.
        let sel = tabel.Asal.BerkolomPasti && tabel.KolomPertama(PeranKolom.Indikator) is { } k ? baris.Sel(k.Indeks) : ""
        let nama = sel.Any(char.IsLetter) ? sel : baris.Label
        let angka = tabel.Asal.BerkolomPasti
            ? tabel.Angka(baris, PeranKolom.Target)
            : baris.Angka.OfType<AngkaTercetak>().FirstOrDefault()
        where angka is not null
        select (NamaBanding.Dari(nama), angka.Nilai);

    /// <summary>How many rows the other table has too, and how many of them with the same target.</summary>
    private static (int Ada, int Sama) Sama(
        IEnumerable<(NamaBanding Nama, decimal Nilai)> kiri,
        IReadOnlyList<(NamaBanding Nama, decimal Nilai)> kanan
    )
    {
        var (ada, sama) = (0, 0);
        foreach (var (nama, nilai) in kiri)
        {
            var padanan = kanan.Where(k => k.Nama.Termuat(nama) >= TermuatMin).ToList();
            ada += padanan.Count > 0 ? 1 : 0;
            sama += padanan.Exists(k => k.Nilai == nilai) ? 1 : 0;
        }

        return (ada, sama);
    }
}
