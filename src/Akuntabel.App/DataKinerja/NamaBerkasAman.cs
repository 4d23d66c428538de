using System.Globalization;
using Akuntabel.Domain.DataKinerja;

namespace Akuntabel.App.DataKinerja;

/// <summary>Makes the name of an upload one that may stand in a header and on every file system.</summary>
internal static class NamaBerkasAman
{
    private const int PanjangMaks = 120;

    /// <summary>The last part of the name with letters, digits and a few signs, and the suffix of its kind.</summary>
    public static string Dari(string? nama, JenisBerkas jenis)
    {
        var akhir = (nama ?? "").Split('/', '\\')[^1];
        var pokok = string.Concat(Path.GetFileNameWithoutExtension(akhir).Select(h => Boleh(h) ? h : '-')).Trim('-', ' ', '.');
        pokok = pokok.Length == 0 ? "bukti" : pokok;
        return (pokok.Length > PanjangMaks ? pokok[..PanjangMaks] : pokok) + jenis.Akhiran();
    }

    private static bool Boleh(char huruf) =>
        huruf is ' ' or '-' or '_' or '.' or '(' or ')'
        || (
            char.IsLetterOrDigit(huruf)
            && !char.IsSurrogate(huruf)
            && char.GetUnicodeCategory(huruf) != UnicodeCategory.OtherNotAssigned
        );
}
