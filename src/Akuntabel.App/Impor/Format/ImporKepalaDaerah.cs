namespace Akuntabel.App.Impor.Format;

/// <summary>Who heads the region.</summary>
public sealed record ImporKepalaDaerah
{
    public required string Nama { get; init; }

    public required string Jabatan { get; init; }

    public DateOnly? Sejak { get; init; }

    public DateOnly? Sampai { get; init; }
}
