namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>Form of a chart.</summary>
public enum JenisGrafik
{
    /// <summary>Horizontal bars: for names longer than a word.</summary>
    BatangMendatar,

    /// <summary>Upright bars.</summary>
    BatangTegak,

    /// <summary>Lines over the years.</summary>
    Garis,
}
