using System.Text;

namespace Akuntabel.Documents.Laporan;

/// <summary>Words joined by slashes, which no program breaks: after a long part they may be, at a mark nobody sees.</summary>
public static class PemenggalGaris
{
    /// <summary>Where a line may end inside a word.</summary>
    public const char Tanda = '\u200B';

    /// <summary>A part this wide, in twips at 9 points, may end a line.</summary>
    private const int Cukup = 900;

    /// <summary>True when a line may end after a slash.</summary>
    /// <param name="lebar">Width of what stands before it since the last place where a line may end, the slash included.</param>
    internal static bool Boleh(int lebar) => lebar >= Cukup;

    /// <summary>The text with a mark wherever a line may end inside a word.</summary>
    public static string Sisipkan(string teks)
    {
        if (!teks.Contains('/', StringComparison.Ordinal))
        {
            return teks;
        }

        var hasil = new StringBuilder(teks.Length + 4);
        var lebar = 0;
        for (var i = 0; i < teks.Length; i++)
        {
            hasil.Append(teks[i]);
            lebar = teks[i] is ' ' or '\n' ? 0 : lebar + UkuranHuruf.Lebar(teks[i]);
            if (teks[i] == '/' && Boleh(lebar) && i + 1 < teks.Length && char.IsLetter(teks[i + 1]))
            {
                hasil.Append(Tanda);
                lebar = 0;
            }
        }

        return hasil.ToString();
    }
}
