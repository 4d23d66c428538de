namespace Akuntabel.Documents.Potret;

/// <summary>Something that reads differently in two versions of a report.</summary>
/// <param name="Bagian">Heading or caption of the piece.</param>
/// <param name="Tempat">Where in it: "baris 2, Capaian (%)"; empty for the whole piece or a text.</param>
/// <param name="Lama">What the first version says; empty when it says nothing.</param>
/// <param name="Baru">What the second one says; empty when it says nothing.</param>
public sealed record PerbedaanPotret(string Bagian, string Tempat, string Lama, string Baru);
