using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.App.Impor.Format;

/// <summary>An analysis text.</summary>
public sealed record ImporAnalisis
{
    public required string Periode { get; init; }

    public required JenisAnalisis Jenis { get; init; }

    public string? SasaranRenstra { get; init; }

    public string? Indikator { get; init; }

    public required string Teks { get; init; }
}
