namespace Akuntabel.App.Jejak;

/// <summary>Who acts.</summary>
public interface IPelaku
{
    /// <summary>Account name, or "cli:nama-pengguna" for the command line.</summary>
    string Nama { get; }
}
