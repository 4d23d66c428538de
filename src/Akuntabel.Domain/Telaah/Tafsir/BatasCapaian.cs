using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>The highest capaian a report counts: "Capaian setiap IKU paling tinggi 120".</summary>
internal static partial class BatasCapaian
{
    [GeneratedRegex(
        @"\b(capaian|indeks\s+capaian|nilai\s+capaian|realisasi)\b[^.;:\d]{0,70}\b(paling\s+tinggi|tertinggi\s+yang|maksimal|maksimum|dibatasi|tidak\s+(boleh\s+)?(melebihi|melampaui)|setinggi-tingginya)\b[^.;:\d]{0,40}\b(?<batas>1[0-5]\d)([.,]0+)?\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaBatas();

    /// <summary>In percent; null when the report names none, or more than one.</summary>
    public static decimal? Dari(Naskah naskah)
    {
        var batas = naskah
            .Paragraf.SelectMany(p => PolaBatas().Matches(p.Teks))
            .Select(m => decimal.Parse(m.Groups["batas"].Value, CultureInfo.InvariantCulture))
            .Distinct()
            .ToList();
        return batas is [var satu] ? satu : null;
    }
}
