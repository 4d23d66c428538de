namespace Akuntabel.Documents.Telaah;

/// <summary>Rows of a Markdown table: <c>| a | b |</c>.</summary>
internal static class TabelBerpipa
{
    public static bool AdalahBaris(string baris)
    {
        var isi = baris.Trim();
        return isi.Length > 3 && isi[0] == '|' && isi[^1] == '|' && isi.Count(c => c == '|') >= 3;
    }

    /// <summary>The line <c>|---|:--|</c> under a Markdown header.</summary>
    public static bool Pemisah(string baris) => baris.Trim().All(c => c is '|' or '-' or ':' or ' ');

    public static string[] Sel(string baris) => [.. baris.Trim()[1..^1].Split('|').Select(s => s.Trim())];
}
