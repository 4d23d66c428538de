namespace Akuntabel.Web.Tampilan;

/// <summary>A cell of the sheet as the form sends it; nothing else of a figure can be sent.</summary>
public sealed class SelKirim
{
    /// <summary>Name of the cell.</summary>
    public string Sel { get; set; } = "";

    /// <summary>As typed.</summary>
    public string? Teks { get; set; }

    /// <summary>As it stood when the page was made: only what differs from it was changed by the person.</summary>
    public string? Awal { get; set; }

    /// <summary>Version of the stored row then.</summary>
    public int Versi { get; set; }

    /// <summary>Why an odd figure is right.</summary>
    public string? Alasan { get; set; }

    /// <summary>Whether the form answers a conflict: then an empty field leaves the figure of the other person.</summary>
    public bool Bentrok { get; set; }

    /// <summary>Whether the person gives way to the stored figure.</summary>
    public bool PakaiTersimpan { get; set; }

    /// <summary>Whether the person changed it.</summary>
    public bool Berubah =>
        !PakaiTersimpan
        && !(Bentrok && string.IsNullOrWhiteSpace(Teks))
        && ((Teks ?? "").Trim() != (Awal ?? "").Trim() || !string.IsNullOrWhiteSpace(Alasan));
}
