using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.App.Pengukuran;

/// <summary>The texts of one kind about one figure, as the one text a person edits.</summary>
public static class TeksAnalisis
{
    /// <summary>All rows as paragraphs, in their order.</summary>
    public static string Gabung(IEnumerable<AnalisisKinerja> baris) =>
        Rapikan(string.Join("\n\n", baris.OrderBy(a => a.Urutan).Select(a => a.Teks)));

    /// <summary>One kind of line end, nothing around it.</summary>
    public static string Rapikan(string teks) => teks.ReplaceLineEndings("\n").Trim();
}
