namespace Akuntabel.App.Pelaporan.Beku;

/// <summary>The reasons a frozen report carries; one that was not needed is not kept, since it would say that something is wrong.</summary>
/// <param name="Angka">Why figures are missing; empty when none is.</param>
/// <param name="Catatan">Why it is frozen with notes; empty when there is none.</param>
internal sealed record AlasanBeku(string Angka, string Catatan);
