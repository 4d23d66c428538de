using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Akuntabel.App.Akses;

/// <summary>Passwords given by the system: random, and readable enough to be typed from paper ("kabudi-remola-tinuse-4821").</summary>
public static class SandiAcak
{
    private const string Konsonan = "bdgjklmnprstwy";
    private const string Vokal = "aeiou";

    /// <summary>A new one, of about 68 bits.</summary>
    public static string Buat()
    {
        var teks = new StringBuilder();
        for (var kata = 0; kata < 3; kata++)
        {
            for (var suku = 0; suku < 3; suku++)
            {
                teks.Append(Satu(Konsonan)).Append(Satu(Vokal));
            }

            teks.Append('-');
        }

        return teks.Append(RandomNumberGenerator.GetInt32(1000, 10_000).ToString(CultureInfo.InvariantCulture)).ToString();
    }

    /// <summary>A new security stamp.</summary>
    public static string Cap() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    private static char Satu(string pilihan) => pilihan[RandomNumberGenerator.GetInt32(pilihan.Length)];
}
