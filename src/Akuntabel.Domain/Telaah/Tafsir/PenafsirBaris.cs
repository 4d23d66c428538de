using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Reads one row: what kind it is, what names it, its figures.</summary>
internal static partial class PenafsirBaris
{
    [GeneratedRegex(
        @"^\W*((jumlah|total|grand\s+total|sub\s*total)\b|j\s+u\s+m\s+l\s+a\s+h\b)|\b(jumlah|total)\s*\.*\s*:?\s*$|\b(total keseluruhan|jumlah total)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaJumlah();

    /// <summary>A row of means; "8 Rata-rata waktu penyelesaian" is an indicator.</summary>
    [GeneratedRegex(
        @"^(?!\W*\d+\W+(rata|rerata)).*?(\brata\s*-?\s*rata\b|\brerata\b)(?!\s+(lama|lamanya|waktu|usia|umur|pengeluaran|pendapatan|konsumsi|kunjungan|hari|luas|panjang|jarak|produksi)\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaRataRata();

    [GeneratedRegex(
        @"^\s*(?<nomor>\d{1,2}(\.\d{1,3}){2,}\.?|(\d{1,2}|[A-Za-z]|[IVXivx]{1,5})\s*[.)](?!\d))\s*(?<sisa>\S.*)$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaNomor();

    /// <summary>Words a sum row may consist of; any other word makes it the name of a count.</summary>
    private static readonly HashSet<string> KataJumlah = new(StringComparer.OrdinalIgnoreCase)
    {
        "jumlah",
        "total",
        "grand",
        "sub",
        "subtotal",
        "keseluruhan",
        "seluruh",
        "seluruhnya",
        "umum",
        "anggaran",
        "belanja",
        "program",
        "kegiatan",
        "sasaran",
        "langsung",
        "tidak",
        "urusan",
        "bidang",
        "per",
    };

    public static BarisTerbaca Pasti(BarisNaskah asal, IReadOnlyList<KolomTerbaca> kolom, string sasaranSebelum)
    {
        var angka = kolom
            .Select(k =>
                k.Peran is PeranKolom.Nomor or PeranKolom.Sasaran or PeranKolom.Indikator or PeranKolom.Uraian
                    ? null
                    : Angka(asal, k)
            )
            .ToList();
        var nomor = Teks(asal, kolom, PeranKolom.Nomor);
        var sasaran = Teks(asal, kolom, PeranKolom.Sasaran);
        var label = Label(asal, kolom, angka);
        var jenis = Jenis(asal, label, angka.Any(a => a is not null));

        // A numbered row is an indicator even when its name begins with "Rata-rata"; words over merged cells are no number.
        jenis =
            jenis == JenisBarisTabel.RataRata && nomor.Any(char.IsDigit) && !PolaRataRata().IsMatch(nomor)
                ? JenisBarisTabel.Data
                : jenis;
        jenis =
            jenis == JenisBarisTabel.RataRata && Terukur(kolom, angka) && !AwalRataRata().IsMatch(label)
                ? JenisBarisTabel.Data
                : jenis;
        return new BarisTerbaca
        {
            Asal = asal,
            Jenis = jenis,
            Nomor = nomor,
            Label = label,
            Sasaran = sasaran.Length > 0 ? sasaran : sasaranSebelum,
            Angka = angka,
        };
    }

    /// <summary>A row with a target and a realisasi is an indicator, though the words of the mean below it were taken to its name.</summary>
    private static bool Terukur(IReadOnlyList<KolomTerbaca> kolom, List<AngkaTercetak?> angka) =>
        kolom.Any(k => k.Peran == PeranKolom.Target && angka[k.Indeks] is not null)
        && kolom.Any(k => k.Peran == PeranKolom.Realisasi && angka[k.Indeks] is not null);

    [GeneratedRegex(
        @"^\W*((nilai|jumlah|capaian)\W+)?(rata\s*-?\s*rata|rerata)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AwalRataRata();

    [GeneratedRegex(
        @"^\W*sasaran(\s+strategis)?\s*(\d{1,2}|[IVX]{1,5})?\s*[.:]*\s*(?<nama>\p{Lu}\S*\s.+)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaSasaran();

    /// <summary>The sasaran that a heading inside a table names, "Sasaran 2 : Meningkatnya …"; null for other headings.</summary>
    public static string? JudulSasaran(string label) =>
        PolaSasaran().Match(label) is { Success: true } cocok ? cocok.Groups["nama"].Value : null;

    public static BarisTerbaca Longgar(BarisNaskah asal)
    {
        asal = LabelLonggar.Rapikan(asal);
        var cocok = PolaNomor().Match(asal.Sel[0]);
        var label = cocok.Success ? cocok.Groups["sisa"].Value : asal.Sel[0];
        var angka = asal.Sel.Skip(1).Select(s => PembacaAngka.Semua(s) is [var a, ..] ? a : null).ToList();
        return new BarisTerbaca
        {
            Asal = asal,
            Jenis = Jenis(asal, label, angka.Count > 0),
            Nomor = cocok.Success ? cocok.Groups["nomor"].Value : "",
            Label = label,
            Angka = angka,
        };
    }

    private static AngkaTercetak? Angka(BarisNaskah asal, KolomTerbaca kolom)
    {
        var teks = kolom.Indeks < asal.Sel.Count ? asal.Sel[kolom.Indeks] : "";
        if (teks.Length == 0)
        {
            return null;
        }

        // "23.48% (31 / 132 x100)": the figure is what stands before the formula.
        var kurung = teks.IndexOf('(', StringComparison.Ordinal);
        return PembacaAngka.Sel(kurung > 0 ? teks[..kurung] : teks);
    }

    private static JenisBarisTabel Jenis(BarisNaskah asal, string label, bool berangka)
    {
        var awal = asal.Sel.FirstOrDefault(s => s.Length > 0) ?? "";
        if (!berangka)
        {
            return JenisBarisTabel.Judul;
        }

        if (PolaRataRata().IsMatch(label) || PolaRataRata().IsMatch(awal))
        {
            return JenisBarisTabel.RataRata;
        }

        return BarisJumlah(awal) || BarisJumlah(label) ? JenisBarisTabel.Jumlah : JenisBarisTabel.Data;
    }

    /// <summary>"Jumlah koperasi aktif" names an indicator, "JUMLAH" or "Total :" a sum.</summary>
    private static bool BarisJumlah(string teks)
    {
        if (!PolaJumlah().IsMatch(teks))
        {
            return false;
        }

        var kata = teks.Split([' ', '.', ':', '(', ')', '|', '/', '-'], StringSplitOptions.RemoveEmptyEntries);
        return kata.Length <= 7 && kata.All(k => k.Length <= 2 || KataJumlah.Contains(k));
    }

    private static string Teks(BarisNaskah asal, IReadOnlyList<KolomTerbaca> kolom, PeranKolom peran) =>
        kolom.FirstOrDefault(k => k.Peran == peran) is { } k && k.Indeks < asal.Sel.Count ? asal.Sel[k.Indeks] : "";

    /// <summary>The indicator, else the deepest program or kegiatan text, else the first words of the row.</summary>
    private static string Label(BarisNaskah asal, IReadOnlyList<KolomTerbaca> kolom, List<AngkaTercetak?> angka)
    {
        var uang = kolom.Any(k => k.Peran == PeranKolom.Pagu);
        PeranKolom[] urutan = uang
            ? [PeranKolom.Uraian, PeranKolom.Indikator, PeranKolom.Sasaran]
            : [PeranKolom.Indikator, PeranKolom.Uraian, PeranKolom.Sasaran];
        foreach (var peran in urutan)
        {
            var teks = kolom
                .Where(k => k.Peran == peran && k.Indeks < asal.Sel.Count && asal.Sel[k.Indeks].Trim('-', ' ').Length > 0)
                .Select(k => asal.Sel[k.Indeks])
                .LastOrDefault();
            if (teks is not null)
            {
                return teks.TrimStart('-', ' ');
            }
        }

        var calon = asal
            .Sel.Select((s, i) => (Teks: s, Indeks: i))
            .Where(x => x.Teks.Any(char.IsLetter) && (x.Indeks >= angka.Count || angka[x.Indeks] is null))
            .ToList();
        return calon
                .Where(x => x.Indeks >= kolom.Count || kolom[x.Indeks].Peran != PeranKolom.Nomor)
                .Concat(calon)
                .Select(x => x.Teks)
                .FirstOrDefault()
            ?? "";
    }
}
