using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan;

/// <summary>An agency's own outline for the reports of a year, checked before it was stored.</summary>
public sealed class SistematikaTersimpan : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required int Tahun { get; init; }

    /// <summary>True for the reports of a triwulan or semester, false for the yearly one.</summary>
    public required bool Berkala { get; init; }

    /// <summary>The outline as JSON, as <c>PembacaSistematika</c> reads it.</summary>
    public required string Json { get; set; }

    public int Versi { get; set; } = 1;
}
