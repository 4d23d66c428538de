namespace Akuntabel.App.Tests.Pelaporan.Tercetak;

/// <summary>A printed figure that holds, and the cell of our report that shows it. A star ends a name that is cut short.</summary>
/// <param name="Id">Item of the answer key, or line of the printed report.</param>
/// <param name="Tabel">Key of our table.</param>
/// <param name="Baris">Text of its row.</param>
/// <param name="Kolom">Heading of its column, behind the group's where two columns share a heading.</param>
/// <param name="Nilai">As printed, without its unit.</param>
internal sealed record SelTercetak(string Id, string Tabel, string Baris, string Kolom, string Nilai);
