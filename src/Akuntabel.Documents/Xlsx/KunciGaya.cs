using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Xlsx;

/// <summary>The look of a cell; equal looks share one style.</summary>
/// <param name="Jenis">What the cell is.</param>
/// <param name="Format">Number format code; empty for text.</param>
/// <param name="Rata">Alignment.</param>
/// <param name="Inden">Depth of indentation.</param>
/// <param name="TetapTeks">Marks text that looks like a formula, so that editing the cell does not make it one.</param>
internal sealed record KunciGaya(
    JenisSelXlsx Jenis,
    string Format = "",
    RataTeks Rata = RataTeks.Kiri,
    int Inden = 0,
    bool TetapTeks = false
);
