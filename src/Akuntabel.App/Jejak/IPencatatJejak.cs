using Akuntabel.Domain.Jejak;

namespace Akuntabel.App.Jejak;

/// <summary>Writes the audit trail inside the act's own transaction.</summary>
public interface IPencatatJejak
{
    /// <summary>
    /// Makes other acts on the same chain wait until this transaction ends. Call it first in an act that decides by what it
    /// reads (import: "does this region exist yet?"); <see cref="CatatAsync"/> takes the same lock at the end anyway.
    /// </summary>
    Task KunciAsync(string rantai, CancellationToken batal);

    /// <summary>Saves pending changes and appends one entry to the chain. Outside a transaction it throws.</summary>
    Task<EntriJejak> CatatAsync(PerbuatanTercatat perbuatan, CancellationToken batal);
}
