namespace Akuntabel.Documents.Telaah;

/// <summary>A row of a sheet with its filled cells.</summary>
/// <param name="Nomor">Row number in the sheet, from 1.</param>
/// <param name="Sel">Column, from 0 → printed text, in the order of columns.</param>
internal sealed record BarisLembarTerbaca(int Nomor, SortedDictionary<int, string> Sel)
{
    /// <summary>Merged cells starting in this row: column → columns covered.</summary>
    public Dictionary<int, int> Rentang { get; } = [];
}
