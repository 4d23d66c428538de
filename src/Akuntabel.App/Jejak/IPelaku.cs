namespace Akuntabel.App.Jejak;

/// <summary>Who acts.</summary>
public interface IPelaku
{
    /// <summary>Account name, or "cli:nama-pengguna" for the command line.</summary>
    string Nama { get; }

    /// <summary>The account; null for the machine's operator and for somebody not signed in.</summary>
    Guid? PenggunaId { get; }

    /// <summary>True for the operator of the machine (command line, job, first start), who needs no assignment.</summary>
    bool PengelolaMesin { get; }
}
