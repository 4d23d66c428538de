using System.Text;
using Akuntabel.App.Data;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>
/// The file with the first administrator's one-time password: mode 0600 in the data folder, gone as soon as the password is changed.
/// </summary>
public sealed class SandiAwal(OpsiData data)
{
    /// <summary>Name of the first administrator's account.</summary>
    public const string NamaAdmin = "admin";

    public string Berkas => Path.Combine(data.Folder, "sandi-admin.txt");

    /// <summary>Writes it; nobody but the owner of the process can read it at any moment.</summary>
    public void Tulis(string sandi)
    {
        File.Delete(Berkas);
        var opsi = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            opsi.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var berkas = new FileStream(Berkas, opsi);
        berkas.Write(Encoding.UTF8.GetBytes($"{NamaAdmin}\n{sandi}\n"));
    }

    /// <summary>Removes it when this account changed its password.</summary>
    public void Hapus(string namaAkun)
    {
        if (namaAkun == NamaAdmin)
        {
            File.Delete(Berkas);
        }
    }
}
