using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>A scale of letters: the A of SAKIP and the A of IKM belong to two of these.</summary>
public sealed class SkalaPredikat : IBerlingkupInstalasi
{
    public required Guid Id { get; init; }

    /// <summary>Unique code: "AKIP", "IKM".</summary>
    public required string Kode { get; set; }

    public required string Nama { get; set; }

    public required string Dasar { get; set; }

    /// <summary>The letters, best first.</summary>
    public List<TingkatPredikat> Tingkat { get; set; } = [];
}
