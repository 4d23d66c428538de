using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Finds which of a set of names running text speaks of: the name, the name without its brackets, or the abbreviation in them, mentioned
/// last before a place; else the one a short heading just above names.
/// </summary>
internal sealed partial class NamaDisebut
{
    private const int KataMin = 2;
    private const int HurufMin = 8;
    private const int JudulLebih = 60;
    private const int JudulMundur = 4;

    /// <summary>The sign <see cref="Tutupi"/> puts over names.</summary>
    private const char Tanda = '\u00a7';

    [GeneratedRegex(@"\s*\((?<isi>[^()]*)\)\s*", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Kurung();

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\p{Ll}\d-]{1,9}$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Singkatan();

    private readonly Dictionary<string, List<(string Sebutan, string Nama, bool Persis)>> _kata = new(
        StringComparer.OrdinalIgnoreCase
    );
    private readonly Dictionary<ParagrafNaskah, List<LetakNama>> _letak = new(ReferenceEqualityComparer.Instance);
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
                    Daftar(isi).Add((isi, n, true));
                }
            }
        }

        foreach (var daftar in _kata.Values)
        {
            daftar.Sort((a, b) => b.Sebutan.Length.CompareTo(a.Sebutan.Length));
        }

        Judul(naskah);
    }

    /// <summary>The name mentioned last before a place of a paragraph, or by a heading above it; null when there is none.</summary>
    public string? Sebelum(ParagrafNaskah paragraf, int posisi) =>
        Letak(paragraf).FindLast(l => l.Ujung <= posisi) is { } letak
            ? HalBaru().IsMatch(paragraf.Teks[letak.Ujung..Math.Min(posisi, paragraf.Teks.Length)])
                ? null
                : letak.Nama
            : paragraf.Teks.Length >= KalimatMin
                ? _judul.GetValueOrDefault(paragraf)
                : null;

    /// <summary>Shorter text is a label of a drawing or a cell, not a sentence about the heading.</summary>
    private const int KalimatMin = 30;

    /// <summary>Something else is named since, as in the boxes of a tree of indicators.</summary>
    [GeneratedRegex(@"\b(Indikator|Sasaran|Tujuan|Program)\s+\p{Lu}", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex HalBaru();

    /// <summary>The first name mentioned behind a place of a paragraph and before another; null for none.</summary>
    public string? Sesudah(ParagrafNaskah paragraf, int posisi, int sampai) =>
        Letak(paragraf).Find(l => l.Awal >= posisi && l.Ujung <= sampai)?.Nama;

    /// <summary>A sentence with the sign § over every name in it, its length kept.</summary>
    public string Tutupi(KalimatNaskah kalimat)
    {
        var huruf = kalimat.Teks.ToCharArray();
        foreach (var l in Letak(kalimat.Paragraf).Where(l => !l.Persis))
        {
            var (awal, ujung) = (Math.Max(0, l.Awal - kalimat.Awal), Math.Min(huruf.Length, l.Ujung - kalimat.Awal));
            if (awal < ujung)
            {
                Array.Fill(huruf, Tanda, awal, ujung - awal);
            }
        }

        return new string(huruf);
    }

    private List<LetakNama> Letak(ParagrafNaskah paragraf)
    {
        if (!_letak.TryGetValue(paragraf, out var letak))
        {
            _letak[paragraf] = letak = [.. Cari(paragraf.Teks)];
        }

        return letak;
    }

    /// <summary>The names in a text, at each word the longest that begins there.</summary>
    private IEnumerable<LetakNama> Cari(string teks)
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

    /// <summary>A heading that is hardly longer than the name it holds counts for the paragraphs just below it.</summary>
    private void Judul(Naskah naskah)
    {
        string? judul = null;
        var sejak = 0;
        foreach (var bagian in naskah.Bagian)
        {
            if (bagian is not ParagrafNaskah paragraf)
            {
                judul = sejak == 0 ? judul : null;
                continue;
            }

            var panjang = paragraf.Teks.Length;
            if (
                Letak(paragraf) is [.., var letak]
                && panjang <= letak.Nama.Length + JudulLebih
                && (panjang <= letak.Nama.Length + 12 || !paragraf.Teks.Any(char.IsDigit) || Berjudul(paragraf.Teks))
            )
            {
                (judul, sejak) = (letak.Nama, 0);
                continue;
            }

            sejak++;
            if (sejak > JudulMundur * 2 || panjang < JudulLebih && !paragraf.Teks.Any(char.IsLower))
            {
                judul = null;
            }

            _judul[paragraf] = judul;
        }
    }

    /// <summary>Digits only in the number of the heading.</summary>
    private static bool Berjudul(string teks) => !teks.SkipWhile(c => !char.IsLetter(c)).Any(char.IsDigit);

    /// <summary>An abbreviation that goes on with another name: "APM SMP/MTs".</summary>
    private static bool Diperpanjang(string teks, int ujung) =>
        ujung + 1 < teks.Length && teks[ujung] == ' ' && char.IsUpper(teks[ujung + 1]);

    private static string Rapat(string teks) => string.Join(' ', teks.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private sealed record LetakNama(int Awal, int Ujung, string Nama, bool Persis);
}
