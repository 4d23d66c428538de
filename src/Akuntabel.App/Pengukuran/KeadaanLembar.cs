using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.App.Pengukuran;

/// <summary>What the sheet of a period shows beside its figures.</summary>
public sealed record KeadaanLembar
{
    /// <summary>The period as the pemda opened it, or null.</summary>
    public PeriodePengukuran? Periode { get; init; }

    public IReadOnlyList<IzinBukaKunci> Izin { get; init; } = [];

    public IReadOnlyList<TautanBukti> Tautan { get; init; } = [];

    /// <summary>The files tied to figures of the period, by id.</summary>
    public IReadOnlyDictionary<Guid, Bukti> Bukti { get; init; } = new Dictionary<Guid, Bukti>();

    /// <summary>The ties of an indicator and of the components its formula uses.</summary>
    public IEnumerable<TautanBukti> Milik(Guid indikatorId, IReadOnlyCollection<Guid> unsurId) =>
        Tautan.Where(t => t.IndikatorId == indikatorId || (t.UnsurDataId is { } u && unsurId.Contains(u)));
}
