namespace Akuntabel.Domain.Anggaran;

/// <summary>A row of a workbook as read.</summary>
/// <param name="Nomor">Row number in the sheet, from 1.</param>
/// <param name="Sel">Its cells from the first column on.</param>
public sealed record BarisBacaan(int Nomor, IReadOnlyList<SelBacaan> Sel)
{
    /// <summary>The cell of a column from 0; an empty one beyond the row's end or for null.</summary>
    public SelBacaan Di(int? kolom) => kolom is { } k && k >= 0 && k < Sel.Count ? Sel[k] : new SelBacaan("");
}
