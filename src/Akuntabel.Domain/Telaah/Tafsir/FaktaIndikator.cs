namespace Akuntabel.Domain.Telaah;

/// <summary>What one row of one table says of an indicator.</summary>
public sealed record FaktaIndikator
{
    /// <summary>The name, made comparable.</summary>
    public required NamaBanding Nama { get; init; }

    public required TabelTerbaca Tabel { get; init; }

    public required BarisTerbaca Baris { get; init; }

    /// <summary>Target of the reporting year, or null.</summary>
    public AngkaTercetak? Target { get; init; }

    public AngkaTercetak? Realisasi { get; init; }

    public AngkaTercetak? Capaian { get; init; }
}
