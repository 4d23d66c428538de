namespace Akuntabel.Web.Tampilan;

/// <summary>A paragraph or a table of the document as the page shows it.</summary>
/// <param name="Halaman">Page it stands on when another one begins with it, else null.</param>
/// <param name="Lembar">Sheet that begins with it, else null.</param>
/// <param name="Judul">Caption of a table; empty for a paragraph.</param>
/// <param name="Tingkat">Heading level; 0 for ordinary text.</param>
/// <param name="Tabel">True for a table.</param>
/// <param name="Baris">Its rows; one for a paragraph.</param>
public sealed record BagianNaskahTampil(
    int? Halaman,
    string? Lembar,
    string Judul,
    int Tingkat,
    bool Tabel,
    IReadOnlyList<BarisNaskahTampil> Baris
);
