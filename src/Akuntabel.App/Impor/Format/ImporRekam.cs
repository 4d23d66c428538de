namespace Akuntabel.App.Impor.Format;

/// <summary>A list of records.</summary>
public sealed record ImporRekam
{
    public required string Kelompok { get; init; }

    public required string Periode { get; init; }

    /// <summary>Headings.</summary>
    public IReadOnlyList<string> Kolom
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Rows, as many cells as headings.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Baris
    {
        get;
        init => field = value ?? [];
    } = [];
}
