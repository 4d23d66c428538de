namespace Akuntabel.App.Impor.Format;

/// <summary>The yearly work plan.</summary>
public sealed record ImporRenja
{
    public required int Versi { get; init; }

    public string? Nomor { get; init; }

    public DateOnly? Tanggal { get; init; }

    public IReadOnlyList<ImporBarisRenja> Baris
    {
        get;
        init => field = value ?? [];
    } = [];
}
