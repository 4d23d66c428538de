using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Xlsx;

/// <summary>Number format codes that print a figure as the report does; the program's language chooses the separators.</summary>
internal static class FormatXlsx
{
    private const int AkhiranTerpanjang = 100;

    public static string Kode(decimal angka, FormatAngka format)
    {
        var desimal = ReferenceEquals(format, FormatAngka.Uang)
            ? (angka == decimal.Truncate(angka) ? 0 : 2)
            : format.Desimal ?? DesimalAngka(angka);
        return "#,##0" + (desimal > 0 ? "." + new string('0', desimal) : "") + Akhiran(format.Akhiran);
    }

    /// <summary>Decimals of the number itself, at most ten.</summary>
    private static int DesimalAngka(decimal angka)
    {
        var bulat = Math.Round(angka, 10, MidpointRounding.AwayFromZero);
        for (var d = 0; d < 10; d++)
        {
            if (decimal.Round(bulat, d) == bulat)
            {
                return d;
            }
        }

        return 10;
    }

    /// <summary>The unit as quoted text: a quoted % does not multiply.</summary>
    private static string Akhiran(string akhiran)
    {
        if (akhiran.Length == 0)
        {
            return "";
        }

        var aman = string.Concat(akhiran.Where(h => h != '"' && !char.IsControl(h) && !char.IsSurrogate(h)));
        return $"\"{aman[..Math.Min(aman.Length, AkhiranTerpanjang)]}\"";
    }
}
