namespace Akuntabel.App.Jejak;

/// <summary>An operator of the machine known from the start: the command line's user, a job, a test.</summary>
public sealed record PelakuTetap(string Nama) : IPelaku
{
    public Guid? PenggunaId => null;

    public bool PengelolaMesin => true;

    /// <summary>The user who runs a command.</summary>
    public static PelakuTetap BarisPerintah(string namaPengguna) => new("cli:" + namaPengguna);
}
