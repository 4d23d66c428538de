namespace Akuntabel.App.Akses;

/// <summary>Where the assignments of the one who acts come from.</summary>
public interface IPenugasanPelaku
{
    /// <summary>The account with all its assignments, past ones too; null when there is no such account.</summary>
    Task<BerkasPengguna?> AmbilAsync(Guid penggunaId, CancellationToken batal);

    /// <summary>IANA zone of a pemda; null when there is no such pemda.</summary>
    Task<string?> ZonaWaktuAsync(int pemdaId, CancellationToken batal);
}
