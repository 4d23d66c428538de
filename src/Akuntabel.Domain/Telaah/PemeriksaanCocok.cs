namespace Akuntabel.Domain.Telaah;

/// <summary>A check that holds: listed too, so that trust can be earned.</summary>
public sealed record PemeriksaanCocok
{
    public required string Tabel { get; init; }

    public required TempatNaskah Tempat { get; init; }

    public required string Butir { get; init; }

    /// <summary>The printed value that was confirmed.</summary>
    public required string Nilai { get; init; }

    /// <summary>The rule in words.</summary>
    public required string Aturan { get; init; }
}
