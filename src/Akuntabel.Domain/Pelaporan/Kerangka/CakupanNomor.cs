namespace Akuntabel.Domain.Pelaporan.Kerangka;

/// <summary>Where the numbers of tables and figures start again.</summary>
public enum CakupanNomor
{
    /// <summary>1, 2, 3 … through the document.</summary>
    Dokumen,

    /// <summary>3.1, 3.2 … in each chapter.</summary>
    Bab,

    /// <summary>3.1.1, 3.1.2 … in each subbab of a chapter; 3.1, 3.2 … before the first.</summary>
    Subbab,

    /// <summary>I, II, III … in each round of a loop; outside loops as in Bab.</summary>
    Ulang,
}
