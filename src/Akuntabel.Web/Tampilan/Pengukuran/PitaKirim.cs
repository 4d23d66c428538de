namespace Akuntabel.Web.Tampilan;

/// <summary>One band of a scale as the form sends it.</summary>
public sealed class PitaKirim
{
    public string? Kode { get; set; }

    public string? Nama { get; set; }

    public string? Makna { get; set; }

    /// <summary>Lower bound as typed; empty for none.</summary>
    public string? Bawah { get; set; }

    /// <summary>True when the bound itself belongs to the band below.</summary>
    public bool Lebih { get; set; }
}
