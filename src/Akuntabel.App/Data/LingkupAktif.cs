namespace Akuntabel.App.Data;

/// <summary>The scope of one request, command or job: chosen once, then fixed. Begins with nothing visible.</summary>
public sealed class LingkupAktif : ILingkupAktif
{
    private bool _dipilih;

    public int? PemdaId { get; private set; } = 0;

    public Guid? PerangkatDaerahId { get; private set; } = Guid.Empty;

    /// <summary>True when the scope is exactly this agency.</summary>
    public bool Adalah(int pemdaId, Guid perangkatDaerahId) => PemdaId == pemdaId && PerangkatDaerahId == perangkatDaerahId;

    /// <summary>True while no scope is chosen.</summary>
    public bool BelumDipilih => !_dipilih;

    /// <summary>One agency, or with null every agency of the region.</summary>
    public void Pilih(int pemdaId, Guid? perangkatDaerahId) => Tetapkan(pemdaId, perangkatDaerahId);

    /// <summary>Everything; only for acts of the installation itself.</summary>
    public void PilihSeluruhInstalasi() => Tetapkan(null, null);

    private void Tetapkan(int? pemdaId, Guid? perangkatDaerahId)
    {
        if (_dipilih && (PemdaId, PerangkatDaerahId) != (pemdaId, perangkatDaerahId))
        {
            throw new InvalidOperationException("The scope is already chosen; another one needs its own service scope.");
        }

        (PemdaId, PerangkatDaerahId, _dipilih) = (pemdaId, perangkatDaerahId, true);
    }
}
