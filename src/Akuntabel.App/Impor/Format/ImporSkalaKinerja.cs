namespace Akuntabel.App.Impor.Format;

/// <summary>A rating scale; its bands must cover every value exactly once.</summary>
public sealed record ImporSkalaKinerja
{
    public required string Kunci { get; init; }

    public required string Nama { get; init; }

    public required string Dasar { get; init; }

    public required DateOnly BerlakuSejak { get; init; }

    public DateOnly? BerlakuSampai { get; init; }

    /// <summary>Best first.</summary>
    public IReadOnlyList<ImporPita> Pita
    {
        get;
        init => field = value ?? [];
    } = [];
}
