using System.IO.Compression;

namespace Akuntabel.App.DataKinerja;

/// <summary>Looks into an office package without trusting its table of contents: too much inside, macros, programs.</summary>
internal static class PenjagaZip
{
    private const int EntriMaks = 5_000;
    private const long IsiMaks = 300L * 1024 * 1024;

    /// <summary>From here on what inflates more than <see cref="KembangMaks"/> times is no document any more.</summary>
    private const long IsiWajar = 50L * 1024 * 1024;
    private const long KembangMaks = 200;

    private static readonly string[] NamaTerlarang = ["vbaProject.bin", "vbaData.xml", "Basic/"];
    private static readonly string[] AkhiranTerlarang =
    [
        ".exe",
        ".dll",
        ".scr",
        ".bat",
        ".cmd",
        ".com",
        ".js",
        ".vbs",
        ".ps1",
        ".jar",
    ];

    /// <summary>Why it is refused, as a clause; null when nothing is wrong.</summary>
    public static string? Periksa(ZipArchive arsip)
    {
        if (arsip.Entries.Count > EntriMaks)
        {
            return "berisi terlalu banyak bagian";
        }

        var jumlah = 0L;
        var dimampatkan = arsip.Entries.Sum(e => e.CompressedLength);
        var tampung = new byte[81920];
        foreach (var entri in arsip.Entries)
        {
            if (NamaTerlarang.Any(n => entri.FullName.Contains(n, StringComparison.OrdinalIgnoreCase)))
            {
                return "berisi makro; simpanlah ulang tanpa makro";
            }

            if (AkhiranTerlarang.Any(a => entri.FullName.EndsWith(a, StringComparison.OrdinalIgnoreCase)))
            {
                return "berisi program";
            }

            using var isi = entri.Open();
            int dibaca;
            while ((dibaca = isi.Read(tampung)) > 0)
            {
                jumlah += dibaca;
                if (jumlah > IsiMaks || (jumlah > IsiWajar && jumlah / KembangMaks > dimampatkan))
                {
                    return "isinya mengembang terlalu besar";
                }
            }
        }

        return null;
    }
}
