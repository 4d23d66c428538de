namespace Akuntabel.Domain.Pengukuran;

/// <summary>Upper limit of one capaian inside an aggregate; the capaian itself is never cut.</summary>
public enum BatasAgregasi
{
    TanpaBatas,

    /// <summary>100.</summary>
    Seratus,

    /// <summary>120.</summary>
    SeratusDuaPuluh,
}
