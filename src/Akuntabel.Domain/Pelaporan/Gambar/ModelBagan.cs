namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>A diagram of boxes as data: what screen, HTML and DOCX draw. The tree itself is its text alternative.</summary>
public sealed record ModelBagan
{
    /// <summary>Name unique in a report.</summary>
    public required string Kunci { get; init; }

    /// <summary>Caption without number.</summary>
    public required string Judul { get; init; }

    public required KotakBagan Akar { get; init; }

    /// <summary>What the diagram shows, in a sentence or two.</summary>
    public required string Uraian { get; init; }
}
