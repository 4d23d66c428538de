using Akuntabel.Domain.Pelaporan.Beku;

namespace Akuntabel.App.Pelaporan.Beku;

/// <summary>What the public check tells of a frozen report: facts about the paper, no content.</summary>
public sealed record LaporanDicek
{
    public required LaporanBeku Laporan { get; init; }

    public required string Instansi { get; init; }

    public required string Pemda { get; init; }

    /// <summary>Its files with their hashes.</summary>
    public required IReadOnlyList<BagianBeku> Bagian { get; init; }

    /// <summary>Number of the newest version of the same report.</summary>
    public required int VersiTerbaru { get; init; }

    /// <summary>Whether the stored content and every file are still what was frozen.</summary>
    public required bool Utuh { get; init; }
}
