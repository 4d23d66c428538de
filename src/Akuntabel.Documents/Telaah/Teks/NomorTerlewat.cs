using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// A table put together from torn lines has lost a row when its numbers leave one out that stands in front of a line between the two rows:
/// then its cells cannot be trusted.
/// </summary>
internal static partial class NomorTerlewat
{
    private const int TerlewatMin = 2;

    [GeneratedRegex(@"^\s*(?<nomor>\d{1,2})\s*[.)|]?\s+[|\s]*\p{L}", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Depan();

    /// <summary>True when at least two rows are lost.</summary>
    public static bool Ada(IReadOnlyList<string> baris, IReadOnlyList<BarisNaskah> isi)
    {
        var bernomor = isi.Select(b => (Nomor: Nomor(b.Sel.Count > 0 ? b.Sel[0] : ""), b.Tempat))
            .Where(x => x.Nomor is not null)
            .ToList();
        var terlewat = 0;
        foreach (var (atas, bawah) in bernomor.Zip(bernomor.Skip(1)))
        {
            for (var n = atas.Nomor!.Value + 1; n < bawah.Nomor; n++)
            {
                terlewat += Berdiri(baris, atas.Tempat.BarisAwal, bawah.Tempat.BarisAkhir, n) ? 1 : 0;
            }
        }

        return terlewat >= TerlewatMin;
    }

    private static bool Berdiri(IReadOnlyList<string> baris, int awal, int akhir, int nomor)
    {
        for (var i = Math.Max(0, awal - 1); i < Math.Min(baris.Count, akhir); i++)
        {
            if (Depan().Match(baris[i]) is { Success: true } cocok && Nomor(cocok.Groups["nomor"].Value) == nomor)
            {
                return true;
            }
        }

        return false;
    }

    private static int? Nomor(string teks) =>
        int.TryParse(teks.Trim(' ', '.', ')', '|'), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}
