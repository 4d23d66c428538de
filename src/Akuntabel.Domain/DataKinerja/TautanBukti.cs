using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.DataKinerja;

/// <summary>That a <see cref="Bukti"/> proves the figure of an indicator or of a component in a period; exactly one of the two is named.</summary>
public sealed class TautanBukti : IBerlingkupPerangkatDaerah
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required Guid BuktiId { get; init; }

    public required Periode Periode { get; init; }

    /// <summary>The indicator whose realisasi it proves, or null.</summary>
    public Guid? IndikatorId { get; init; }

    /// <summary>The component whose value it proves, or null.</summary>
    public Guid? UnsurDataId { get; init; }
}
