namespace Akuntabel.App.Pelaporan;

/// <summary>How a run of another program ended.</summary>
internal enum AkhirProses
{
    /// <summary>It ended by itself; what it wrote has to be looked at.</summary>
    Selesai,

    /// <summary>There is no such program.</summary>
    TidakAda,

    /// <summary>It ran too long and was ended with everything it had started.</summary>
    LewatWaktu,
}
