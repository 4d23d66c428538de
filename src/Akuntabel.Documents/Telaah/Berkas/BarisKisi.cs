namespace Akuntabel.Documents.Telaah;

/// <summary>A row of a grid being read.</summary>
/// <param name="Nomor">Its number in its sheet, or null.</param>
/// <param name="Halaman">Its page, or null.</param>
/// <param name="Sel">Cell texts.</param>
/// <param name="Rentang">For each cell over how many columns it reaches.</param>
internal sealed record BarisKisi(int? Nomor, int? Halaman, List<string> Sel, List<int> Rentang);
