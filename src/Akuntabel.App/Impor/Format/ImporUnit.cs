using Akuntabel.Domain.Organisasi;

namespace Akuntabel.App.Impor.Format;

/// <summary>A unit of the agency.</summary>
public sealed record ImporUnit
{
    public required string Kunci { get; init; }

    public required JenisUnit Jenis { get; init; }

    public required string Nama { get; init; }

    /// <summary>Kunci of the unit above.</summary>
    public string? Induk { get; init; }

    public IReadOnlyList<string> Tugas
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<string> Fungsi
    {
        get;
        init => field = value ?? [];
    } = [];
}
