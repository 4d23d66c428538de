using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Finds which indicator running text speaks of: the name, the name without its brackets, or the abbreviation in them, mentioned last
/// before a place; else the one a short heading just above names.
/// </summary>
internal sealed partial class NamaDisebut
{
    private const int KataMin = 2;
    private const int HurufMin = 8;
    private const int JudulLebih = 60;
    private const int JudulMundur = 4;

    [GeneratedRegex(@"\s*\((?<isi>[^()]*)\)\s*", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Kurung();

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\p{Ll}\d-]{1,9}$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Singkatan();

    private readonly List<(string Sebutan, string Nama, bool Persis)> _sebutan = [];
    private readonly Dictionary<ParagrafNaskah, string?> _judul = new(ReferenceEqualityComparer.Instance);

    public NamaDisebut(Naskah naskah, IEnumerable<string> nama)
    {
        var lihat = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var n in nama.Select(Rapat).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            Tambah(n, n, lihat);
            foreach (Match kurung in Kurung().Matches(n))
            {
                Tambah(Rapat(Kurung().Replace(n, " ")), n, lihat);
                var isi = kurung.Groups["isi"].Value.Trim();
                if (
                    kurung.Index + kurung.Length == n.Length
                    && Singkatan().IsMatch(isi)
                    && isi.Count(char.IsUpper) >= 2
                    && lihat.Add(isi)
                )
                {
                    _sebutan.Add((isi, n, true));
                }
            }
        }

        _sebutan.Sort((a, b) => b.Sebutan.Length.CompareTo(a.Sebutan.Length));
        Judul(naskah);
    }

    /// <summary>The name mentioned last before a place of a paragraph, or by a heading above it; null when there is none.</summary>
    public string? Sebelum(ParagrafNaskah paragraf, int posisi)
    {
        var teks = paragraf.Teks[..Math.Min(posisi, paragraf.Teks.Length)];
        return Terakhir(teks) ?? _judul.GetValueOrDefault(paragraf);
    }

    /// <summary>The name mentioned last in a text, the longest where several end together; null for none.</summary>
    public string? Terakhir(string teks)
    {
        (int Ujung, int Panjang, string? Nama) pilihan = (-1, 0, null);
        foreach (var (sebutan, nama, persis) in _sebutan)
        {
            var i = teks.LastIndexOf(sebutan, persis ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);
            if (i >= 0 && Utuh(teks, i, sebutan.Length) && !(persis && Diperpanjang(teks, i + sebutan.Length)) && (i + sebutan.Length, sebutan.Length).CompareTo((pilihan.Ujung, pilihan.Panjang)) > 0)
            {
                pilihan = (i + sebutan.Length, sebutan.Length, nama);
            }
        }

        return pilihan.Nama;
    }

    private void Tambah(string sebutan, string nama, HashSet<string> lihat)
    {
        if (sebutan.Length >= HurufMin && sebutan.Split(' ').Length >= KataMin && lihat.Add(sebutan))
        {
            _sebutan.Add((sebutan, nama, false));
        }
    }

    /// <summary>A heading that is hardly longer than the name it holds counts for the paragraphs just below it.</summary>
    private void Judul(Naskah naskah)
    {
        string? judul = null;
        var sejak = 0;
        foreach (var paragraf in naskah.Paragraf)
        {
            if (Terakhir(paragraf.Teks) is { } nama && paragraf.Teks.Length <= nama.Length + JudulLebih && !paragraf.Teks.Contains(". ", StringComparison.Ordinal) | paragraf.Teks.Length <= nama.Length + 6)
            {
                (judul, sejak) = (nama, 0);
                continue;
            }

            sejak++;
            if (sejak > JudulMundur || paragraf.Teks.Length < 60 && !paragraf.Teks.Any(char.IsLower))
            {
                judul = null;
            }

            _judul[paragraf] = judul;
        }
    }

    private static bool Utuh(string teks, int i, int panjang) =>
        (i == 0 || !char.IsLetterOrDigit(teks[i - 1])) && (i + panjang >= teks.Length || !char.IsLetterOrDigit(teks[i + panjang]));

    /// <summary>An abbreviation that goes on with another name: "APM SMP/MTs".</summary>
    private static bool Diperpanjang(string teks, int ujung) =>
        ujung + 1 < teks.Length && teks[ujung] == ' ' && char.IsUpper(teks[ujung + 1]);

    /// <summary>The text with the sign § over every name of an indicator in it, its length kept.</summary>
    public string Tutupi(string teks)
    {
        foreach (var (sebutan, _, persis) in _sebutan.Where(s => !s.Persis))
        {
            for (
                var i = teks.IndexOf(sebutan, StringComparison.OrdinalIgnoreCase);
                i >= 0;
                i = teks.IndexOf(sebutan, i + sebutan.Length, StringComparison.OrdinalIgnoreCase)
            )
            {
                teks = string.Concat(teks.AsSpan(0, i), new string('\u00a7', sebutan.Length), teks.AsSpan(i + sebutan.Length));
            }
        }

        return teks;
    }

    private static string Rapat(string teks) => string.Join(' ', teks.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
