namespace Akuntabel.App.Impor.Format;

/// <summary>The document naming the IKU.</summary>
public sealed record ImporIku
{
    public required int TahunAwal { get; init; }

    public required int TahunAkhir { get; init; }

    public required int Versi { get; init; }

    public string? Nomor { get; init; }

    public DateOnly? Tanggal { get; init; }

    public IReadOnlyList<ImporBarisIku> Baris
    {
        get;
        init => field = value ?? [];
    } = [];
}
