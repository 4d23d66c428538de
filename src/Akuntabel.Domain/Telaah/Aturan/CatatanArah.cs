using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>The verb of a change beside the two figures it lies between: what the rules of sentences that tell a direction share.</summary>
internal static partial class CatatanArah
{
    /// <summary>"kinerja … meningkat" of an indicator of which less is better says nothing of the figure.</summary>
    [GeneratedRegex(@"\bkinerja\w*\s+\w{0,12}\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Kinerja();

    /// <summary>
    /// "naik" or "turun" when the verb, in the groups <c>naik</c> and <c>turun</c> of a match, says the opposite of what the figures do; null
    /// when it says the same or nothing.
    /// </summary>
    public static string? Terbalik(KalimatNaskah kalimat, Match cocok, decimal kini, decimal lain)
    {
        var (naik, turun) = (cocok.Groups["naik"].Success, cocok.Groups["turun"].Success);
        return kini == lain || (naik ? kini > lain : !turun || kini < lain) || Kinerja().IsMatch(kalimat.Teks[..cocok.Index])
                ? null
            : kini > lain ? "naik"
            : "turun";
    }

    /// <summary>True when a note says of this place already that the sentence contradicts the figures.</summary>
    public static bool Ada(PengumpulTelaah hasil, TempatNaskah tempat) =>
        hasil.Catatan.Any(c => c.Jenis == JenisCatatan.NarasiBertentangan && c.Tempat.Contains(tempat));

    /// <summary>The explanation of a note about a verb that says the opposite.</summary>
    public static string Penjelasan(Match cocok, string benar, decimal kini, decimal lain) =>
        $"Dari {CetakAngka.Seperlunya(lain)} ke {CetakAngka.Seperlunya(kini)} berarti {benar}, sedangkan kalimat menyebut {cocok.Groups["kata"].Value}.";
}
