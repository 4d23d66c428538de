namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>A row of a finished table, with exactly one cell per column (merged cells cover places marked Tertutup).</summary>
/// <param name="Jenis">What the row is.</param>
/// <param name="Sel">Its cells.</param>
/// <param name="Inden">Depth in a tree, 0 for none; the first column of text is indented by it.</param>
public sealed record BarisTabel(JenisBaris Jenis, IReadOnlyList<Sel> Sel, int Inden = 0);
