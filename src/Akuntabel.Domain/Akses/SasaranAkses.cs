namespace Akuntabel.Domain.Akses;

/// <summary>What an act is done to: a unit, an agency, a pemda, or the installation.</summary>
public sealed record SasaranAkses
{
    private SasaranAkses(int? pemdaId, Guid? perangkatDaerahId, IReadOnlyCollection<Guid> jalurUnit) =>
        (PemdaId, PerangkatDaerahId, JalurUnit) = (pemdaId, perangkatDaerahId, jalurUnit);

    /// <summary>The installation itself.</summary>
    public static SasaranAkses Instalasi { get; } = new(null, null, []);

    public int? PemdaId { get; }

    public Guid? PerangkatDaerahId { get; }

    /// <summary>The unit with all units above it; empty when the object belongs to no unit.</summary>
    public IReadOnlyCollection<Guid> JalurUnit { get; }

    public static SasaranAkses Pemda(int pemdaId) => new(pemdaId, null, []);

    public static SasaranAkses PerangkatDaerah(int pemdaId, Guid perangkatDaerahId) => new(pemdaId, perangkatDaerahId, []);

    /// <summary>A unit; <paramref name="jalurUnit"/> is the unit and the units above it, in any order.</summary>
    public static SasaranAkses Unit(int pemdaId, Guid perangkatDaerahId, IReadOnlyCollection<Guid> jalurUnit) =>
        new(pemdaId, perangkatDaerahId, jalurUnit);
}
