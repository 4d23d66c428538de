namespace Akuntabel.App.Impor.Format;

/// <summary>A party.</summary>
public sealed record ImporPihak
{
    public required string Sebutan { get; init; }

    public string? Nama { get; init; }

    public required string Jabatan { get; init; }

    public string? Pangkat { get; init; }
}
