namespace Akuntabel.App.Data;

/// <summary>Whose rows may be seen and written now. Nothing chosen means nothing visible.</summary>
public interface ILingkupAktif
{
    /// <summary>The region, null for the whole installation, 0 while nothing is chosen.</summary>
    int? PemdaId { get; }

    /// <summary>The agency, null for every agency of the region (or installation), empty while nothing is chosen.</summary>
    Guid? PerangkatDaerahId { get; }
}
