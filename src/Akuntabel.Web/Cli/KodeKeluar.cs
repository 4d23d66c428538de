namespace Akuntabel.Web.Cli;

/// <summary>Exit codes of every command.</summary>
internal static class KodeKeluar
{
    public const int Baik = 0;

    /// <summary>Findings: a broken audit chain, a trial with problems.</summary>
    public const int AdaTemuan = 1;

    /// <summary>Bad input or usage, or surroundings the user can mend.</summary>
    public const int MasukanSalah = 2;

    /// <summary>A bug.</summary>
    public const int GalatDalam = 3;
}
