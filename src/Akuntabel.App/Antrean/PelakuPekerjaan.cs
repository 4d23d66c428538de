namespace Akuntabel.App.Antrean;

/// <summary>
/// In whose name the job of this service scope acts: its rights are asked for and its audit entries carry it. Empty outside jobs, and
/// for a job asked for by the machine itself.
/// </summary>
public sealed class PelakuPekerjaan
{
    /// <summary>Account name, or null.</summary>
    public string? Nama { get; private set; }

    /// <summary>The account, or null.</summary>
    public Guid? PenggunaId { get; private set; }

    /// <summary>The job belongs to this account from now on.</summary>
    public void Jadi(string nama, Guid penggunaId) => (Nama, PenggunaId) = (nama, penggunaId);
}
