using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Names the columns of values of a <see cref="TabelCampur"/>: by a header line that fits, by its years, else by arithmetic.</summary>
internal static partial class KepalaCampur
{
    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Tahun();

    [GeneratedRegex(@"(?<!indikator\s)\b(sasaran|tujuan)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex KataSasaran();

    [GeneratedRegex(
        @"\b(predikat|kategori|kriteria|keterangan|kesimpulan|status|ket)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataKategori();

    [GeneratedRegex(
        @"\b(naik|turun|selisih|perubahan|kenaikan|peningkatan)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataSelisih();

    [GeneratedRegex(
        @"\b(rentang|interval|skala|formula\w*|rumus\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataBatas();

    /// <summary>True when the rows have a sasaran in front of their indicator.</summary>
    public static bool Bersasaran(List<string> kepala) => KataSasaran().IsMatch(Satu(kepala)) && Ada(kepala, "indikator");

    /// <summary>True when the rows are the bounds of a scale.</summary>
    public static bool Berskala(List<string> kepala) => KataSkala().IsMatch(Satu(kepala)) && Berkategori(kepala);

    [GeneratedRegex(
        @"\b(rentang|interval|skala|gradasi|range)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataSkala();

    public static bool Berkategori(List<string> kepala) => KataKategori().IsMatch(Satu(kepala));

    /// <summary>What the words of the rows are.</summary>
    public static string Uraian(List<string> kepala) =>
        Ada(kepala, "indikator") ? "Indikator"
        : Ada(kepala, "program") || Ada(kepala, "kegiatan") ? "Program/Kegiatan"
        : Ada(kepala, "sasaran") ? "Sasaran"
        : "Uraian";

    /// <summary>The names of so many columns of values; null when nothing tells them for sure.</summary>
    public static IReadOnlyList<string>? Nama(List<string> kepala, int banyak, List<IReadOnlyList<string>> nilai)
    {
        if (KataBatas().IsMatch(Satu(kepala)) && banyak > 1)
        {
            return null;
        }

        return DariTahun(kepala, banyak) ?? HitunganCampur.Nama(kepala, banyak, nilai) ?? DariBaris(kepala, banyak);
    }

    private static IReadOnlyList<string>? DariTahun(List<string> kepala, int banyak)
    {
        var tahun = Tahun().Matches(Satu(kepala)).Select(m => m.Value).Distinct().ToList();
        var urut = tahun.Count > 1 && tahun.SequenceEqual(tahun.Order(StringComparer.Ordinal));
        var besaran =
            Ada(kepala, "target") ? "Target"
            : Ada(kepala, "realisasi") ? "Realisasi"
            : "";
        if (!urut || (tahun.Count != banyak && tahun.Count != banyak - 1))
        {
            return null;
        }

        List<string> nama = [.. tahun.Select(t => $"{besaran} {t}".Trim())];
        if (banyak == tahun.Count)
        {
            return nama;
        }

        return KataSelisih().IsMatch(Satu(kepala)) ? [.. nama, "Naik/Turun"] : null;
    }

    /// <summary>One line of the header names number, words and just so many columns.</summary>
    private static IReadOnlyList<string>? DariBaris(List<string> kepala, int banyak)
    {
        var utama = kepala.Find(k =>
            k.StartsWith("No", StringComparison.OrdinalIgnoreCase) || k.StartsWith("Kode", StringComparison.OrdinalIgnoreCase)
        );
        if (utama is null)
        {
            return null;
        }

        var kolom = utama
            .Split('|')
            .SelectMany(s => KepalaRapat.Potong(s))
            .Where(s => s.Any(char.IsLetterOrDigit) || s.Contains('%', StringComparison.Ordinal))
            .ToList();
        var kata =
            1
            + (Bersasaran(kepala) ? 2 : 1)
            + (kolom.FindLastIndex(KepalaRapat.Satuan) is > 0 and var s && s < kolom.Count - 1 ? 1 : 0);
        if (kolom.Count > 0 && KepalaRapat.Kategori(kolom[^1]))
        {
            kolom.RemoveAt(kolom.Count - 1);
        }

        return kolom.Count == kata + banyak ? [.. kolom.Skip(kata)]
            : banyak == 1 && kepala.Count <= 2 && kolom.Count > kata ? [kolom[^1]]
            : null;
    }

    public static bool Ada(List<string> kepala, string kata) =>
        kepala.Exists(k => k.Contains(kata, StringComparison.OrdinalIgnoreCase));

    private static string Satu(List<string> kepala) => string.Join(' ', kepala).Replace('|', ' ');
}
