using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>A budget node before and after a change.</summary>
public sealed record BarisPerubahan
{
    /// <summary>The node as the later version has it, or the earlier one when it was removed; null for the total.</summary>
    public SimpulAnggaran? Simpul { get; init; }

    public required int Kedalaman { get; init; }

    /// <summary>Pagu before; null when it did not exist or is unknown.</summary>
    public Rupiah? Sebelum { get; init; }

    /// <summary>Pagu after; null when it no longer exists or is unknown.</summary>
    public Rupiah? Sesudah { get; init; }

    /// <summary>After minus before, in rupiah; a node missing in one version counts as 0 there.</summary>
    public required HasilHitung Selisih { get; init; }

    /// <summary>Difference in percent of the before figure.</summary>
    public required HasilHitung Persen { get; init; }

    public required KeadaanPerubahan Keadaan { get; init; }
}
