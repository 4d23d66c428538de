namespace Akuntabel.App.Jejak;

/// <summary>An actor known from the start: the command line's user, a job, a test.</summary>
public sealed record PelakuTetap(string Nama) : IPelaku
{
    /// <summary>The user who runs a command.</summary>
    public static PelakuTetap BarisPerintah(string namaPengguna) => new("cli:" + namaPengguna);
}
