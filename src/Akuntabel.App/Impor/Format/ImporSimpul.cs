using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.App.Impor.Format;

/// <summary>A plan node.</summary>
public sealed record ImporSimpul
{
    public required string Kunci { get; init; }

    public required JenisSimpul Jenis { get; init; }

    /// <summary>Kunci of the node above in the same plan.</summary>
    public string? Induk { get; init; }

    public string? Nomor { get; init; }

    public required string Teks { get; init; }

    public string? PenanggungJawab { get; init; }

    /// <summary>For a Renstra node: kunci of the RPJMD node it serves.</summary>
    public string? Melayani { get; init; }
}
