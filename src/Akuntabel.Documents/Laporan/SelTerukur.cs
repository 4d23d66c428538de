namespace Akuntabel.Documents.Laporan;

/// <summary>A cell as the division of widths sees it.</summary>
/// <param name="Teks">Its text.</param>
/// <param name="Inden">Indent in twips.</param>
/// <param name="Rentang">Rows it spans, at least 1.</param>
/// <param name="Nomor">Its row; -1 for the heading, of which two lines do no harm.</param>
internal readonly record struct SelTerukur(TeksTerukur Teks, int Inden, int Rentang, int Nomor)
{
    /// <summary>Lines of one row it takes at a width.</summary>
    public int Baris(int lebar) => (Teks.Baris(lebar - Inden) + Rentang - 1) / Rentang;
}
