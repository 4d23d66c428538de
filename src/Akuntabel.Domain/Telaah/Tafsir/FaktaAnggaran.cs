namespace Akuntabel.Domain.Telaah;

/// <summary>What one row of one table says of a program or kegiatan.</summary>
public sealed record FaktaAnggaran
{
    public required NamaBanding Nama { get; init; }

    public required TabelTerbaca Tabel { get; init; }

    public required BarisTerbaca Baris { get; init; }

    /// <summary>True for a row that names a program.</summary>
    public required bool Program { get; init; }

    /// <summary>Budgets in column order: one, or before and after a change.</summary>
    public required IReadOnlyList<AngkaTercetak> Pagu { get; init; }

    public AngkaTercetak? Realisasi { get; init; }

    /// <summary>Absorption in percent, or null.</summary>
    public AngkaTercetak? Persen { get; init; }
}
