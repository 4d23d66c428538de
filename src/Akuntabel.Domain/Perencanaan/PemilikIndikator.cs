namespace Akuntabel.Domain.Perencanaan;

/// <summary>What an indicator hangs on.</summary>
public enum PemilikIndikator
{
    /// <summary>Nothing: named only by a document.</summary>
    Lepas,

    SimpulRpjmd,

    SimpulRenstra,

    SimpulAnggaran,
}
