namespace Akuntabel.App.Impor.Format;

/// <summary>A letter scale.</summary>
public sealed record ImporSkalaPredikat
{
    /// <summary>"AKIP", "IKM".</summary>
    public required string Kode { get; init; }

    public required string Nama { get; init; }

    public required string Dasar { get; init; }

    /// <summary>Best first.</summary>
    public IReadOnlyList<ImporTingkatPredikat> Tingkat
    {
        get;
        init => field = value ?? [];
    } = [];
}
