namespace Akuntabel.Domain.Pengukuran;

/// <summary>Who takes a step of the workflow.</summary>
/// <param name="PenggunaId">The person.</param>
/// <param name="Peran">The roles this person holds in the agency.</param>
public sealed record PelakuAlur(Guid PenggunaId, IReadOnlySet<PeranAlur> Peran)
{
    public PelakuAlur(Guid penggunaId, params PeranAlur[] peran)
        : this(penggunaId, peran.ToHashSet()) { }

    public bool Adalah(PeranAlur peran) => Peran.Contains(peran);
}
