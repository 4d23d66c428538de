namespace Akuntabel.Domain.Akses;

/// <summary>What an act is done to: a unit, an agency, a pemda, or the installation.</summary>
public sealed record SasaranAkses
{
    private SasaranAkses(int? pemdaId, Guid? perangkatDaerahId, IReadOnlyCollection<Guid> jalurUnit) =>
        (PemdaId, PerangkatDaerahId, JalurUnit) = (pemdaId, perangkatDaerahId, jalurUnit);

    /// <summary>The installation itself.</summary>
    public static SasaranAkses Instalasi { get; } = new(null, null, []);

    /// <summary>No object in particular: whether the person may do it somewhere at all.</summary>
    public static SasaranAkses DiManaPun { get; } = new(null, null, []) { Mana = true, SuatuUnit = true };

    public int? PemdaId { get; }

    public Guid? PerangkatDaerahId { get; }

    /// <summary>The unit with all units above it; empty when the object belongs to no unit.</summary>
    public IReadOnlyCollection<Guid> JalurUnit { get; }

    /// <summary>True when any unit of the agency would do.</summary>
    public bool SuatuUnit { get; private init; }

    /// <summary>True when any pemda or agency would do.</summary>
    public bool Mana { get; private init; }

    public static SasaranAkses Pemda(int pemdaId) => new(pemdaId, null, []);

    public static SasaranAkses PerangkatDaerah(int pemdaId, Guid perangkatDaerahId) => new(pemdaId, perangkatDaerahId, []);

    /// <summary>A unit; <paramref name="jalurUnit"/> is the unit and the units above it, in any order.</summary>
    public static SasaranAkses Unit(int pemdaId, Guid perangkatDaerahId, IReadOnlyCollection<Guid> jalurUnit) =>
        new(pemdaId, perangkatDaerahId, jalurUnit);

    /// <summary>Some unit of an agency: whether the person may do it for at least one part of it.</summary>
    public static SasaranAkses DiSuatuUnit(int pemdaId, Guid perangkatDaerahId) =>
        new(pemdaId, perangkatDaerahId, []) { SuatuUnit = true };
}
