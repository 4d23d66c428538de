using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Puts digits back where scanning left letters inside a figure: "885.25O.000", "l.240.500", "98,l2".</summary>
internal static partial class HurufAngka
{
    [GeneratedRegex(
        @"(?<![\p{L}\d.,])([\dOolI]{1,3}([.,][\dOolI]{3})+(,[\dOolI]{1,2})?|\d{1,3}[.,][\dOolI]{2}|[\dOolI]{2,3},[\dOolI]{2})(?![\p{L}\d])",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Pola();

    /// <summary>The text with such letters replaced, of the same length; the same string when there are none.</summary>
    public static string Betulkan(string teks) =>
        teks.AsSpan().IndexOfAny("OolI") < 0 ? teks
        : Pola().Replace(teks, Ganti) is var hasil && string.Equals(hasil, teks, StringComparison.Ordinal) ? teks
        : hasil;

    /// <summary>A cell that begins with a short whole number: "5l", "l2 Laporan".</summary>
    [GeneratedRegex(@"^([lI]\d{1,2}|\d{1,2}[lIOB])(?=$|\s\p{L})", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex AwalSel();

    /// <summary>An amount in which letters stand for digits that look like them: "73.463.364.3B7", "1.4b3".</summary>
    [GeneratedRegex(@"^\d{1,3}(\.[\dBbSZ]{3})+(,\d{1,2})?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Mirip();

    /// <summary>The same for a cell that is a number and nothing else but its unit.</summary>
    public static string BetulkanSel(string isi) =>
        AwalSel().IsMatch(isi)
            ? AwalSel().Replace(isi, m => m.Value.Replace('l', '1').Replace('I', '1').Replace('O', '0').Replace('B', '8'))
        : Mirip().IsMatch(isi) && isi.Any(char.IsLetter)
            ? isi.Replace('B', '8').Replace('b', '6').Replace('S', '5').Replace('Z', '2')
        : Betulkan(isi);

    /// <summary>Only where most characters are digits already.</summary>
    private static string Ganti(Match cocok) =>
        cocok.Value.Count(char.IsDigit) > cocok.Value.Count(char.IsLetter) * 2
            ? string.Concat(
                cocok.Value.Select(c =>
                    c switch
                    {
                        'O' or 'o' => '0',
                        'l' or 'I' => '1',
                        _ => c,
                    }
                )
            )
            : cocok.Value;
}
