using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>What stands around the name of a row of loose text because the lines beside it have no figures of their own.</summary>
internal static partial class LabelLonggar
{
    /// <summary>The heading of a part that was taken in front of its first row: "Sasaran 2 : Meningkatnya … 4 Program …".</summary>
    [GeneratedRegex(
        @"^\s*Sasaran(\s+Strategis)?\s+\d{1,2}\s*[:.]\s*\p{Lu}[^\d]{8,160}?\s(?=\d{1,2}\s*[.)]?\s+\p{Lu})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex JudulDepan();

    /// <summary>The last words of the name above, in front of the number of the row: "Keuangan 19 Program …".</summary>
    [GeneratedRegex(@"^[^\d:]{2,60}?\s(?=\d{1,2}\s+P(rogram|ROGRAM)\s)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex SisaAtas();

    /// <summary>The heading of the next part behind the last row of the one before.</summary>
    [GeneratedRegex(
        @"\s+Sasaran(\s+Strategis)?\s+\d{1,2}\s*[:.]\s*\p{Lu}[^\d]*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex JudulBelakang();

    /// <summary>"… Puskesmas Jumlah Sasaran": the rest of a name above a subtotal, which carries the number of its part.</summary>
    [GeneratedRegex(
        @"(^|\s)(?<jumlah>(Sub\s*)?(Jumlah|Total)\s+(Sasaran|Program|Kegiatan|Tujuan|Misi|Urusan|Bidang))$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex JumlahBagian();

    /// <summary>The row with its own name; the number of a subtotal goes from the figures to the name.</summary>
    public static BarisNaskah Rapikan(BarisNaskah baris)
    {
        var nama = baris.Sel[0];
        if (
            JumlahBagian().Match(nama) is { Success: true } jumlah
            && baris.Sel.Count > 2
            && baris.Sel[1].Length <= 2
            && baris.Sel[1].All(char.IsAsciiDigit)
        )
        {
            return baris with { Sel = [$"{jumlah.Groups["jumlah"].Value} {baris.Sel[1]}", .. baris.Sel.Skip(2)] };
        }

        var bersih = SisaAtas().Replace(JudulBelakang().Replace(JudulDepan().Replace(nama, ""), ""), "");
        return bersih.Length == nama.Length || bersih.Length == 0 ? baris : baris with { Sel = [bersih, .. baris.Sel.Skip(1)] };
    }
}
