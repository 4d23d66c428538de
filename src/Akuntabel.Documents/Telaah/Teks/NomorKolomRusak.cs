using System.Text.RegularExpressions;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// The line of column numbers under a header where scanning has spoilt the brackets: "@ 2 3 @ ©) (6) (7 ()]", "@ @ ©)] Q)] (5) =(4/5)*100".
/// </summary>
internal static partial class NomorKolomRusak
{
    private const int KataMin = 3;
    private const int RusakMin = 2;

    /// <summary>A number in brackets or what scanning leaves of one.</summary>
    [GeneratedRegex(@"^[(\[]{0,2}[@©®QOolI\d]{0,2}[)\]]{0,2}\.?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaNomor();

    /// <summary>The formula of a column: "=(4/3)*100", "(5)=4/3x100%".</summary>
    [GeneratedRegex(@"^[()\d]{0,5}=[()\d/:*xX×+%\-]{0,24}$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaRumus();

    /// <summary>True when every word of the line is a column number or its formula, two or more of them bracketed or spoilt.</summary>
    public static bool Ada(string teks)
    {
        var kata = teks.Split([' ', '|', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return kata.Length >= KataMin
            && kata.All(k => PolaNomor().IsMatch(k) || PolaRumus().IsMatch(k))
            && kata.Count(k => k.AsSpan().IndexOfAny("()[]@©®") >= 0) >= RusakMin;
    }
}
