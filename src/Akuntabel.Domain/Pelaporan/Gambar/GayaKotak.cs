namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>Weight of a box in a diagram.</summary>
public enum GayaKotak
{
    /// <summary>The top: dark.</summary>
    Pokok,

    /// <summary>A main branch: light blue.</summary>
    Cabang,

    /// <summary>An ordinary node: white.</summary>
    Biasa,

    /// <summary>A measure: light green.</summary>
    Ukuran,

    /// <summary>Money and work: light yellow.</summary>
    Kerja,
}
