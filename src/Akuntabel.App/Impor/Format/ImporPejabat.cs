using Akuntabel.Domain.Organisasi;

namespace Akuntabel.App.Impor.Format;

/// <summary>An official's term.</summary>
public sealed record ImporPejabat
{
    public required string Nama { get; init; }

    public required string Jabatan { get; init; }

    /// <summary>Kunci of the unit headed.</summary>
    public string? Unit { get; init; }

    public string? Pangkat { get; init; }

    public required StatusJabatan Status { get; init; }

    public DateOnly? Sejak { get; init; }

    public DateOnly? Sampai { get; init; }
}
