namespace Akuntabel.Domain.Telaah;

/// <summary>Puts away differences of writing that mean nothing: spaces, curly quotes, long dashes.</summary>
internal static class KataNaskah
{
    public static string Rapikan(string teks) =>
        string.Join(
            ' ',
            teks.Replace('\u2019', '\'')
                .Replace('\u2018', '\'')
                .Replace('\u201C', '"')
                .Replace('\u201D', '"')
                .Replace('\u2013', '-')
                .Replace('\u2011', '-')
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    /// <summary>Letters and figures only, with the signs that belong to numbers.</summary>
    public static string Rapat(string teks) =>
        string.Concat(teks.Where(h => char.IsLetterOrDigit(h) || h is ',' or '.' or '%' or '-' or '(' or ')'));

    /// <summary>Share of the words two texts have in common, 0–1.</summary>
    public static decimal Kemiripan(string a, string b)
    {
        var (x, y) = (Himpunan(a), Himpunan(b));
        var semua = x.Union(y).Count();
        return semua == 0 ? 0 : (decimal)x.Intersect(y).Count() / semua;
    }

    /// <summary>The sentences of a paragraph; a point inside a number or an abbreviation ends none.</summary>
    public static IReadOnlyList<string> Kalimat(string teks)
    {
        var hasil = new List<string>();
        var awal = 0;
        for (var i = 1; i + 1 < teks.Length; i++)
        {
            if (teks[i] == ' ' && teks[i - 1] is '.' or '?' or '!' && char.IsUpper(teks[i + 1]) && i - awal > 12)
            {
                hasil.Add(teks[awal..i]);
                awal = i + 1;
            }
        }

        hasil.Add(teks[awal..]);
        return hasil;
    }

    private static HashSet<string> Himpunan(string teks) =>
        [.. teks.ToLowerInvariant().Split([' ', ',', '.', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries)];
}
