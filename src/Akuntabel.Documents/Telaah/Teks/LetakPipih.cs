using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Where the header of a flattened table stands, and what of the lines above it belongs to its caption.</summary>
internal static partial class LetakPipih
{
    private const int KepalaMaks = 7;

    /// <summary>How many lines may stand between a caption and its header.</summary>
    public const int JudulMaks = 4;

    [GeneratedRegex(@"^\s*Tabel\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaJudul();

    [GeneratedRegex(@"^\s*Tabel\s*[\dIVX.\-]*\s*[.:;]?\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorJudul();

    /// <summary>The first line below the header and the line after its words; negative when no header stands here.</summary>
    public static (int Tubuh, int AkhirKepala) AwalTubuh(IReadOnlyList<string> baris, int i)
    {
        if (
            BukanKepala(baris, i)
            || (DalamJudul(baris, i) && !KataKepalaPipih.Bernomor(baris[i]))
            || !(KataKepalaPipih.Kepala(baris[i]) || KataKepalaPipih.Bernomor(baris[i]))
        )
        {
            return (-1, -1);
        }

        var dibawahJudul = DiBawahJudul(baris, i);
        var (kuat, j) = (false, i);
        for (; j < Math.Min(baris.Count, i + KepalaMaks); j++)
        {
            if (string.IsNullOrWhiteSpace(baris[j]))
            {
                return kuat && j + 1 < baris.Count && IsiPipih.NomorKolom(baris[j + 1]) ? (j + 2, j) : (-1, -1);
            }

            if (IsiPipih.NomorKolom(baris[j]))
            {
                return kuat ? (j + 1, j) : (-1, -1);
            }

            if (
                !KataKepalaPipih.Kepala(baris[j])
                && !KataKepalaPipih.Bernomor(baris[j])
                && !(j > i && KataKepalaPipih.BerawalSatuan(baris[j]))
            )
            {
                break;
            }

            kuat |= KataKepalaPipih.Bernomor(baris[j]) || (KataKepalaPipih.Kuat(baris[j]) && (dibawahJudul || j > i));
        }

        return kuat && j > i ? (j, j) : (-1, -1);
    }

    /// <summary>True for a caption, an end of tables, a row with sure columns.</summary>
    public static bool BukanKepala(IReadOnlyList<string> baris, int i) =>
        IsiRapat.Akhir(baris[i]) || PolaJudul().IsMatch(baris[i]) || TabelBerpipa.AdalahBaris(baris[i]);

    /// <summary>The line right below the bare number of a caption is its title, and so is what goes on with it.</summary>
    public static bool DalamJudul(IReadOnlyList<string> baris, int i) =>
        i > 0
        && !string.IsNullOrWhiteSpace(baris[i - 1])
        && (
            NomorJudul().IsMatch(baris[i - 1])
            || (
                (i > 1 && NomorJudul().IsMatch(baris[i - 2]) || PolaJudul().IsMatch(baris[i - 1]))
                && (
                    baris[i - 1].TrimEnd().EndsWith(" dan", StringComparison.OrdinalIgnoreCase)
                    || baris[i - 1].TrimEnd() is [.., ',' or '-']
                )
            )
        );

    /// <summary>True when a caption stands a few lines above.</summary>
    public static bool DiBawahJudul(IReadOnlyList<string> baris, int i)
    {
        for (var (j, n) = (i - 1, 0); j >= 0 && n < JudulMaks; j--)
        {
            if (PolaJudul().IsMatch(baris[j]))
            {
                return true;
            }

            n += string.IsNullOrWhiteSpace(baris[j]) ? 0 : 1;
        }

        return false;
    }
}
