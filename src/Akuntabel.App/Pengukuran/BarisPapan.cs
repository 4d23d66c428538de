using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.App.Pengukuran;

/// <summary>How far a unit is with its figures of a period.</summary>
public sealed record BarisPapan
{
    /// <summary>The unit, or null for figures no unit answers for.</summary>
    public Unit? Unit { get; init; }

    /// <summary>Indicators it answers for in this period.</summary>
    public required int Jumlah { get; init; }

    /// <summary>Indicators with at least one figure.</summary>
    public required int Terisi { get; init; }

    /// <summary>How many stand where in the workflow.</summary>
    public required IReadOnlyDictionary<StatusKinerja, int> Menurut { get; init; }

    /// <summary>Handed in after the last day that counts as on time, or not handed in although that day is over.</summary>
    public required int Terlambat { get; init; }

    /// <summary>Day the last one was handed in, in the zone of the pemda; null when none was.</summary>
    public DateOnly? Terakhir { get; init; }

    public int Pada(StatusKinerja status) => Menurut.GetValueOrDefault(status);

    /// <summary>Indicators still to be handed in.</summary>
    public int BelumLapor => Pada(StatusKinerja.Draf);

    /// <summary>The sum of several units.</summary>
    public static BarisPapan Gabung(IReadOnlyList<BarisPapan> baris) =>
        new()
        {
            Jumlah = baris.Sum(b => b.Jumlah),
            Terisi = baris.Sum(b => b.Terisi),
            Menurut = baris.SelectMany(b => b.Menurut).GroupBy(m => m.Key).ToDictionary(g => g.Key, g => g.Sum(m => m.Value)),
            Terlambat = baris.Sum(b => b.Terlambat),
            Terakhir = baris.Max(b => b.Terakhir),
        };
}
