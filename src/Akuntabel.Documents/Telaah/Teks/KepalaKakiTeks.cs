using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Blanks the lines that a page repeats at its top and foot, and lone page numbers: they would cut a table in two. A line counts as such
/// when it stands there at least three times with nothing but a growing number changed.
/// </summary>
internal static partial class KepalaKakiTeks
{
    private const int UlangMin = 3;
    private const int PanjangMaks = 140;

    [GeneratedRegex(@"\d+", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Angka();

    /// <summary>The page number: the figure at the start or the end of the line, perhaps after a bar or the word.</summary>
    [GeneratedRegex(
        @"^\W*(hal(aman)?\.?\s*)?(?<hal>\d{1,4})\b|\b(?<hal>\d{1,4})\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Halaman();

    /// <summary>What a page foot names: the report or the agency.</summary>
    [GeneratedRegex(
        @"\b(laporan|lkjip|lakip|lkip|lkj|halaman|hal|dinas|badan|kecamatan|kabupaten|kota|provinsi|pemerintah|rsud|inspektorat|sekretariat|satuan|balai|kantor)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataKaki();

    /// <summary>Words of captions and headings, which are numbered too.</summary>
    [GeneratedRegex(
        @"\b(tabel|gambar|grafik|lampiran|bab|sasaran|tujuan|misi|indikator|program|kegiatan|pasal|pagu|target)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataJudul();

    /// <summary>The lines, those of page heads and feet emptied; every line keeps its number.</summary>
    public static IReadOnlyList<string> Kosongkan(IReadOnlyList<string> baris)
    {
        var calon = new Dictionary<string, List<(int Baris, int Halaman)>>(StringComparer.Ordinal);
        for (var i = 0; i < baris.Count; i++)
        {
            var teks = baris[i].Trim();
            if (
                teks.Length is 0 or > PanjangMaks
                || teks.Contains('\t', StringComparison.Ordinal)
                || TabelBerpipa.AdalahBaris(teks)
            )
            {
                continue;
            }

            if (Halaman().Match(teks) is not { Success: true } cocok)
            {
                continue;
            }

            var halaman = int.Parse(cocok.Groups["hal"].Value, CultureInfo.InvariantCulture);
            var kunci = teks.Remove(cocok.Groups["hal"].Index, cocok.Groups["hal"].Length);
            if (kunci.Count(char.IsLetter) is > 0 and < 8 || Angka().Count(kunci) > 3)
            {
                continue;
            }

            if (!calon.TryGetValue(kunci, out var daftar))
            {
                calon[kunci] = daftar = [];
            }

            daftar.Add((i, halaman));
        }

        var hapus = calon
            .Where(c =>
                c.Value.Count >= UlangMin
                && Menaik(c.Value)
                && (Bernama(c.Key) ? KataKaki().IsMatch(c.Key) && !KataJudul().IsMatch(c.Key) : Sendiri(baris, c.Value))
            )
            .SelectMany(c => c.Value.Select(x => x.Baris))
            .ToHashSet();
        hapus.UnionWith(JudulHalaman.Cari(baris, hapus));
        return hapus.Count == 0 ? baris : [.. baris.Select((b, i) => hapus.Contains(i) ? "" : b)];
    }

    private static bool Bernama(string kunci) => kunci.Any(char.IsLetter);

    /// <summary>A lone number is a page number only between blank lines or at a form feed.</summary>
    private static bool Sendiri(IReadOnlyList<string> baris, List<(int Baris, int Halaman)> tempat) =>
        tempat.TrueForAll(t =>
            (t.Baris == 0 || string.IsNullOrWhiteSpace(baris[t.Baris - 1]))
            && (t.Baris + 1 >= baris.Count || string.IsNullOrWhiteSpace(baris[t.Baris + 1]) || baris[t.Baris + 1][0] == '\f')
        );

    private static bool Menaik(List<(int Baris, int Halaman)> tempat)
    {
        for (var i = 1; i < tempat.Count; i++)
        {
            if (tempat[i].Halaman <= tempat[i - 1].Halaman)
            {
                return false;
            }
        }

        return true;
    }
}
