using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>How a note names a table.</summary>
internal static partial class NamaTabel
{
    [GeneratedRegex(@"\bTabel\s+(?<nomor>\d+(\.\d+)*|[IVX]+)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Nomor();

    public static string Dari(TabelNaskah tabel)
    {
        var cocok = Nomor().Match(tabel.Judul);
        if (cocok.Success)
        {
            return $"Tabel {cocok.Groups["nomor"].Value}";
        }

        return tabel.Judul.Length is > 0 and <= 80 ? tabel.Judul.Trim() : $"Tabel ke-{tabel.Tempat.NomorTabel}";
    }
}
