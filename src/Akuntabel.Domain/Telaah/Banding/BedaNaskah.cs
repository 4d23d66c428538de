namespace Akuntabel.Domain.Telaah;

/// <summary>One place where a copy differs from our own report.</summary>
public sealed record BedaNaskah
{
    public required JenisBeda Jenis { get; init; }

    /// <summary>Place in the copy, or null for what is missing there.</summary>
    public TempatNaskah? Tempat { get; init; }

    /// <summary>The table, or "Narasi".</summary>
    public required string Tabel { get; init; }

    /// <summary>Row and column: "Persentase koperasi aktif, kolom Realisasi".</summary>
    public required string Butir { get; init; }

    /// <summary>What the copy prints; empty for what is missing.</summary>
    public required string Tercetak { get; init; }

    /// <summary>What our data give; empty for what was added.</summary>
    public required string Milik { get; init; }
}
