namespace Akuntabel.Documents.Telaah;

/// <summary>
/// A header of two lines parted by bars, groups over columns: "Indikator | 2021 | 2022" over "Target | Realisasi | Target | Realisasi". The
/// lines have fewer bars than the rows, and how many columns each group has is told by names that do not repeat within it.
/// </summary>
internal static class KepalaPipaBerkelompok
{
    /// <summary>The heading of each column; null where these lines are no such header or leave a choice.</summary>
    /// <param name="atas">Cells of the upper line.</param>
    /// <param name="bawah">Cells of the lower line.</param>
    /// <param name="kolom">Columns of the rows.</param>
    public static string[]? Susun(IReadOnlyList<string> atas, IReadOnlyList<string> bawah, int kolom)
    {
        var sendiri = kolom - bawah.Count;
        var grup = atas.Skip(sendiri).ToList();
        if (sendiri < 1 || sendiri >= atas.Count || atas.Concat(bawah).Any(s => s.Length == 0) || grup.Count > bawah.Count)
        {
            return null;
        }

        var cara = SusunanKepala.Pecah([.. bawah], grup.Count).ToList();
        if (cara.Count > 1)
        {
            // Groups of the same columns are likelier than any other way to cut them.
            var terbanyak = cara.Max(Sama);
            cara = cara.FindAll(c => Sama(c) == terbanyak);
        }

        return cara is [var satu]
            ? [.. atas.Take(sendiri), .. satu.SelectMany((isi, i) => isi.Select(k => SusunanKepala.Rangkai(grup[i], k)))]
            : null;
    }

    private static int Sama(List<List<string>> bagi) =>
        bagi.GroupBy(b => string.Join('|', b), StringComparer.OrdinalIgnoreCase).Max(g => g.Count());
}
