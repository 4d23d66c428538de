namespace Akuntabel.Domain.Pengukuran;

/// <summary>What a cell of the measurement sheet holds.</summary>
public enum JenisIsian
{
    /// <summary>The value of a component a formula uses.</summary>
    Unsur,

    /// <summary>The realisasi of an indicator given by hand.</summary>
    Indikator,
}
