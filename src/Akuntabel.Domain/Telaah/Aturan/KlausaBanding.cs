using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>What a sentence that tells a rise, fall or gap holds the realisasi of the year against.</summary>
internal static partial class KlausaBanding
{
    [GeneratedRegex(@"\btahun\s+(lalu|sebelumnya)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex TahunLalu();

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaTahun();

    [GeneratedRegex(
        @",|;|\s(dan|serta|namun|tetapi|sehingga|dengan\s+capaian)\s",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AkhirKlausa();

    [GeneratedRegex(
        @"\b(dari|dibanding\w*|terhadap|daripada)\b.{0,40}\btahun\s+(20\d\d|lalu|sebelumnya)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex DibandingTahun();

    /// <summary>Words that name the last target of a plan.</summary>
    private static readonly string[] Rencana = ["renstra", "rencana", "periode", "rpjmd"];

    /// <summary>
    /// The figure the change is told against; null when the sentence does not say, or names several. <paramref name="akhir"/> is the last
    /// year of the plan, <paramref name="triwulan"/> the quarter the report is of.
    /// </summary>
    public static MaknaNilai? Dari(KalimatNaskah kalimat, Match cocok, int tahun, int? triwulan, int? akhir)
    {
        if (Akibat(kalimat.Teks, cocok, tahun) is { } subjek)
        {
            return subjek;
        }

        var teks = Klausa(kalimat.Teks, cocok);
        if (TargetSesudahnya(kalimat.Teks, cocok))
        {
            // "naik 0,09 menjadi 8,02, tetapi belum mencapai target": the rise is from the year before.
            return triwulan is null && !PolaTahun().IsMatch(kalimat.Teks)
                ? new MaknaNilai(BesaranNilai.Realisasi, tahun - 1, null, false)
                : null;
        }

        var target = teks.Contains("target", StringComparison.OrdinalIgnoreCase);
        var lain = PolaTahun()
            .Matches(teks)
            .Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture))
            .Where(t => t != tahun)
            .Distinct()
            .ToList();
        if (target && (Diakhir(teks) || lain is [var nanti] && nanti > tahun))
        {
            return (lain is [var y] ? y : akhir) is { } t && lain.TrueForAll(x => x == t)
                ? new MaknaNilai(BesaranNilai.Target, t, null, false)
                : null;
        }

        var lalu = TahunLalu().IsMatch(teks);
        if (lain is [var satu] && !lalu && satu < tahun || lalu && lain.Count == 0)
        {
            return target ? null : new MaknaNilai(BesaranNilai.Realisasi, lalu ? tahun - 1 : lain[0], null, false);
        }

        return lain.Count > 0 ? null : DalamTahun(teks, target, tahun, triwulan);
    }

    /// <summary>"…, sehingga terdapat kenaikan", "… atau naik": the change follows from what the sentence told before.</summary>
    [GeneratedRegex(
        @"\b(sehingga|berarti|artinya|jadi|maka|dengan\s+demikian)\b[^,;:\d]{0,40}$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Kesimpulan();

    [GeneratedRegex(
        @"^\W*((adapun|sedangkan|sementara)\s+)?(pada\s+)?((realisasi|capaian|nilai|angka)(nya)?\s+)?(pada\s+)?tahun\s+((?<tahun>20\d\d)|lalu|sebelumnya)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SubjekTahun();

    /// <summary>
    /// "Realisasi tahun 2021 sebesar 93,87 dari target 94,00, sehingga terdapat kenaikan sebesar 1,77": told of an earlier year alone, the
    /// change is from it to the year of the report.
    /// </summary>
    private static MaknaNilai? Akibat(string teks, Match cocok, int tahun)
    {
        var depan = teks[..cocok.Index];
        var subjek = SubjekTahun().Match(depan);
        var y = subjek.Groups["tahun"] is { Success: true } t ? int.Parse(t.Value, CultureInfo.InvariantCulture) : tahun - 1;
        return
            subjek.Success
            && y < tahun
            && (cocok.Groups["naik"].Success || cocok.Groups["turun"].Success)
            && !cocok.Value.Contains("target", StringComparison.OrdinalIgnoreCase)
            && Kesimpulan().IsMatch(depan)
            && PolaTahun().Matches(teks).All(m => m.Value == subjek.Groups["tahun"].Value)
            ? new MaknaNilai(BesaranNilai.Realisasi, y, null, false)
            : null;
    }

    /// <summary>A verb of change whose own clause names no target, while a clause behind it does.</summary>
    private static bool TargetSesudahnya(string teks, Match cocok)
    {
        var akhir = AkhirKlausa().Match(teks, cocok.Index + cocok.Length);
        return KataUbah().IsMatch(cocok.Groups["kata"].Value)
            && akhir.Success
            && !teks[..akhir.Index].Contains("target", StringComparison.OrdinalIgnoreCase)
            && teks[akhir.Index..].Contains("target", StringComparison.OrdinalIgnoreCase)
            && !DibandingTahun().IsMatch(teks);
    }

    [GeneratedRegex(
        @"^(naik|turun|meningkat|menurun|bertambah|berkurang)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataUbah();

    /// <summary>Another quarter of the year, or the target of the year or quarter.</summary>
    private static MaknaNilai? DalamTahun(string teks, bool target, int tahun, int? triwulan)
    {
        var tw = SebutanTriwulan.Semua(teks).Select(x => x.Triwulan).Where(t => t != triwulan).Distinct().ToList();
        if (triwulan is not null && tw is [var q] && !target)
        {
            return new MaknaNilai(BesaranNilai.Realisasi, tahun, q, false);
        }

        return target && tw.Count == 0
            ? new MaknaNilai(
                BesaranNilai.Target,
                tahun,
                teks.Contains("tahunan", StringComparison.OrdinalIgnoreCase) ? null : triwulan,
                false
            )
            : null;
    }

    private static bool Diakhir(string teks) =>
        teks.Contains("akhir", StringComparison.OrdinalIgnoreCase)
        && Rencana.Any(r => teks.Contains(r, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// "naik 3,56 poin dari tahun 2020 sebesar 83,10 dan mencapai 103,27% dari target": the clause that names a year tells what is compared;
    /// else the whole sentence.
    /// </summary>
    private static string Klausa(string teks, Match cocok)
    {
        var akhir = AkhirKlausa().Match(teks, cocok.Index + cocok.Length);
        var klausa = akhir.Success ? teks[cocok.Index..akhir.Index] : teks;
        return akhir.Success && DibandingTahun().IsMatch(klausa) ? klausa : teks;
    }
}
