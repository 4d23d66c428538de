namespace Akuntabel.Domain.Jejak;

/// <summary>Names of audit chains: one for the installation, one per agency.</summary>
public static class RantaiJejak
{
    /// <summary>The installation's own chain.</summary>
    public const string Instalasi = "instalasi";

    /// <summary>What stands in <see cref="EntriJejak.HashSebelum"/> of the first entry: 64 zeros.</summary>
    public static string HashAwal { get; } = new('0', 64);

    /// <summary>The chain of an agency.</summary>
    public static string Milik(Guid perangkatDaerahId) => perangkatDaerahId.ToString("D");
}
