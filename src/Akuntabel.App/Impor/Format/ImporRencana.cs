namespace Akuntabel.App.Impor.Format;

/// <summary>A plan version: RPJMD or Renstra.</summary>
public sealed record ImporRencana
{
    public required int TahunAwal { get; init; }

    public required int TahunAkhir { get; init; }

    /// <summary>From 1.</summary>
    public required int Versi { get; init; }

    public string? Dasar { get; init; }

    public DateOnly? DitetapkanPada { get; init; }

    /// <summary>Parents before children.</summary>
    public IReadOnlyList<ImporSimpul> Simpul
    {
        get;
        init => field = value ?? [];
    } = [];
}
