namespace Akuntabel.App.Impor.Format;

/// <summary>How a node was carried out.</summary>
public sealed record ImporUraianPelaksanaan
{
    public required string SimpulAnggaran { get; init; }

    public required string Periode { get; init; }

    public required string Teks { get; init; }
}
