using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Finds names in a text: each as it is, without its brackets, or by the abbreviation in them.</summary>
internal sealed partial class PencariNama
{
    /// <summary>Shorter names are not looked for: they are words of ordinary sentences.</summary>
    public const int HurufMin = 8;
    private const int KataMin = 2;

    [GeneratedRegex(@"\s*\((?<isi>[^()]*)\)\s*", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Kurung();

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\p{Ll}\d-]{1,9}$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Singkatan();

    private readonly Dictionary<string, List<(string Sebutan, string Nama, bool Persis)>> _kata = new(
        StringComparer.OrdinalIgnoreCase
    );

    public PencariNama(IEnumerable<string> nama)
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
                    Daftar(isi).Add((isi, n, true));
                }
            }
        }

        foreach (var daftar in _kata.Values)
        {
            daftar.Sort((a, b) => b.Sebutan.Length.CompareTo(a.Sebutan.Length));
        }
    }

    /// <summary>The names in a text, at each word the longest that begins there.</summary>
    public IEnumerable<LetakNama> Cari(string teks)
    {
        for (var i = 0; i < teks.Length; )
        {
            if (!char.IsLetterOrDigit(teks[i]))
            {
                i++;
                continue;
            }

            var akhir = i;
            while (akhir < teks.Length && char.IsLetterOrDigit(teks[akhir]))
            {
                akhir++;
            }

            if (_kata.TryGetValue(teks[i..akhir], out var calon) && Terpanjang(teks, i, calon) is { } letak)
            {
                yield return letak;
                akhir = Math.Max(akhir, letak.Ujung);
            }

            i = akhir;
        }
    }

    private static LetakNama? Terpanjang(string teks, int i, List<(string Sebutan, string Nama, bool Persis)> calon)
    {
        foreach (var (sebutan, nama, persis) in calon)
        {
            var ujung = i + sebutan.Length;
            if (
                ujung <= teks.Length
                && string.Compare(
                    teks,
                    i,
                    sebutan,
                    0,
                    sebutan.Length,
                    persis ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase
                ) == 0
                && (ujung == teks.Length || !char.IsLetterOrDigit(teks[ujung]))
                && !(persis && Diperpanjang(teks, ujung))
            )
            {
                return new LetakNama(i, ujung, nama, persis);
            }
        }

        return null;
    }

    private void Tambah(string sebutan, string nama, HashSet<string> lihat)
    {
        if (sebutan.Length >= HurufMin && sebutan.Split(' ').Length >= KataMin && lihat.Add(sebutan))
        {
            Daftar(sebutan).Add((sebutan, nama, false));
        }
    }

    private List<(string Sebutan, string Nama, bool Persis)> Daftar(string sebutan)
    {
        var kata = string.Concat(sebutan.TakeWhile(char.IsLetterOrDigit));
        if (!_kata.TryGetValue(kata, out var daftar))
        {
            _kata[kata] = daftar = [];
        }

        return daftar;
    }

    /// <summary>An abbreviation that goes on with another name: "APM SMP/MTs".</summary>
    private static bool Diperpanjang(string teks, int ujung) =>
        ujung + 1 < teks.Length && teks[ujung] == ' ' && char.IsUpper(teks[ujung + 1]);

    private static string Rapat(string teks) => string.Join(' ', teks.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>A name found in a text.</summary>
/// <param name="Awal">Where it begins, in characters.</param>
/// <param name="Ujung">The character behind it.</param>
/// <param name="Nama">The name it stands for.</param>
/// <param name="Persis">An abbreviation, matched in its own capitals.</param>
internal sealed record LetakNama(int Awal, int Ujung, string Nama, bool Persis);
