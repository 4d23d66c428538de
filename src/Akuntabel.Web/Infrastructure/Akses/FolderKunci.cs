using Akuntabel.App.Data;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>The folder of the installation's keys (<c>AKUNTABEL_KUNCI</c>), readable by its owner only.</summary>
public static class FolderKunci
{
    /// <summary>The folder, made when missing.</summary>
    public static DirectoryInfo Siapkan(OpsiData data)
    {
        if (OperatingSystem.IsWindows())
        {
            return Directory.CreateDirectory(data.FolderKunci);
        }

        var folder = Directory.CreateDirectory(
            data.FolderKunci,
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        );
        return folder;
    }

    /// <summary>Keys inside the data folder would lie in every copy of it: refused, else null.</summary>
    public static Pelanggaran? Periksa(OpsiData data) =>
        (Path.GetFullPath(data.FolderKunci) + "/").StartsWith(
            Path.GetFullPath(data.Folder).TrimEnd('/') + "/",
            StringComparison.Ordinal
        )
            ? new KunciDiDalamData(data.FolderKunci)
            : null;
}
