namespace Akuntabel.Domain.Telaah;

/// <summary>One figure of an indicator in a table together with what it states.</summary>
/// <param name="Makna">Quantity and period.</param>
/// <param name="Tabel">Table it stands in.</param>
/// <param name="Baris">Row it stands in.</param>
/// <param name="Nama">Name of the indicator.</param>
/// <param name="Angka">The figure.</param>
internal sealed record FaktaNilai(
    MaknaNilai Makna,
    TabelTerbaca Tabel,
    BarisTerbaca Baris,
    NamaBanding Nama,
    AngkaTercetak Angka
);
