using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Deaths of infants and children are counted per 1,000 live births, those of mothers per 100,000.</summary>
internal sealed partial class AturanKematianPer : AturanTelaah
{
    [GeneratedRegex(
        @"\b(?<siapa>kematian\s+(bayi|balita|anak\s+balita|neonatal|neonatus)|kematian\s+ibu|AKB|AKABA|AKBA|AKN|AKI)\b(?<sela>[^.;]{0,90}?)\bper\s*-?\s*(?<per>100[.,\s]?000|1[.,]?000)\s*(kelahiran|lahir|KH\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaPer();

    [GeneratedRegex(
        @"\b(kematian|AKB|AKABA|AKBA|AKN|AKI|persentase|jumlah|prevalensi)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex HalLain();

    [GeneratedRegex(
        @"\bper\s*-?\s*(?<per>100[.,\s]?000|1[.,]?000)\s*(kelahiran|lahir)\s+hidup\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaKelahiran();

    [GeneratedRegex(@"\b(ibu|AKI)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Ibu();

    public override string Id => "TELAAH-SATUAN-4";

    public override string Bunyi => "kematian bayi dan balita per 1.000, kematian ibu per 100.000 kelahiran hidup";

    public override string Dasar => "Definisi baku angka kematian (BPS dan Kementerian Kesehatan)";

    public override string Contoh => "\"Angka Kematian Bayi 12 per 100.000 kelahiran hidup\"; seharusnya per 1.000";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.84m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var kalimat in konteks.Kalimat)
        {
            PeriksaKalimat(hasil, kalimat);
        }

        foreach (var (teks, tempat) in PotonganNaskah.Semua(konteks.Naskah))
        {
            foreach (Match cocok in PolaPer().Matches(teks))
            {
                if (HalLain().IsMatch(cocok.Groups["sela"].Value))
                {
                    continue;
                }

                var siapa = cocok.Groups["siapa"].Value;
                var ibu =
                    siapa.EndsWith("ibu", StringComparison.OrdinalIgnoreCase)
                    || siapa.Equals("AKI", StringComparison.OrdinalIgnoreCase);
                var ratusan = cocok.Groups["per"].Value.Count(char.IsAsciiDigit) > 4;
                var benar = ibu ? "per 100.000 kelahiran hidup" : "per 1.000 kelahiran hidup";
                Putuskan(
                    hasil,
                    ibu == ratusan,
                    cocok.Groups["per"].Value,
                    Catatan(
                        JenisCatatan.SatuanTidakCocok,
                        Keparahan,
                        Yakin,
                        "Satuan",
                        [tempat(cocok.Groups["per"].Index)],
                        siapa,
                        $"per {cocok.Groups["per"].Value}",
                        benar,
                        $"Angka {siapa} dinyatakan {benar}, bukan per {cocok.Groups["per"].Value}."
                    )
                );
            }
        }
    }

    /// <summary>One sentence that compares figures of infants by two measures.</summary>
    private void PeriksaKalimat(PengumpulTelaah hasil, KalimatNaskah kalimat)
    {
        var per = PolaKelahiran().Matches(kalimat.Teks).Select(m => m.Groups["per"]).ToList();
        var ratusan = per.Where(p => p.Value.Count(char.IsAsciiDigit) > 4).ToList();
        if (ratusan is [var satu] && per.Count > 1 && !Ibu().IsMatch(kalimat.Teks))
        {
            hasil.Catat(
                Catatan(
                    JenisCatatan.SatuanTidakCocok,
                    Keparahan,
                    Yakin,
                    "Satuan",
                    [kalimat.Tempat(satu.Index)],
                    "kelahiran hidup",
                    $"per {satu.Value}",
                    $"per {per.Find(p => p != satu)!.Value} kelahiran hidup",
                    $"Kalimat membandingkan angka per {per.Find(p => p != satu)!.Value} dengan angka per {satu.Value} kelahiran hidup."
                )
            );
        }
    }
}
