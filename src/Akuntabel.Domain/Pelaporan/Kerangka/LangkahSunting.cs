namespace Akuntabel.Domain.Pelaporan.Kerangka;

/// <summary>A step in the editing of an outline.</summary>
public enum LangkahSunting
{
    /// <summary>Before the node above it.</summary>
    Naik,

    /// <summary>Behind the node below it.</summary>
    Turun,

    /// <summary>Into the heading above it, as its last; a chapter becomes a subbab.</summary>
    Masuk,

    /// <summary>Out of its heading, behind it; a subbab that comes out of a chapter becomes one.</summary>
    Keluar,

    /// <summary>Away, with everything below it.</summary>
    Hapus,

    /// <summary>Another heading, or caption of a table.</summary>
    GantiJudul,
}
