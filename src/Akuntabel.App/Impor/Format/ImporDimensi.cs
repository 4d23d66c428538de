namespace Akuntabel.App.Impor.Format;

/// <summary>A breakdown.</summary>
public sealed record ImporDimensi
{
    public required string Nama { get; init; }

    public IReadOnlyList<string> Kategori
    {
        get;
        init => field = value ?? [];
    } = [];
}
