using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Reads what sentences state of indicators: "Realisasi tahun 2023 adalah 9,99", "dari target 85", "tahun 2022 sebesar 10,31",
/// "Triwulan II (67,85%)", "47,62 pada tahun 2022".
/// </summary>
internal static partial class PembacaSebutan
{
    private const string Penghubung =
        @"((yang|telah|ini|itu|tersebut|kinerja|indikator|ditetapkan|direncanakan|diperjanjikan|dicapai|tercapai|tercatat|dalam|Perjanjian|Kinerja|Renstra|adalah|sebesar|mencapai|yaitu|yakni|ialah|sebanyak|sejumlah|berada|pada|angka|nilai|menjadi|hanya|baru|sudah|rata-rata|dengan|capaian)\s+|[:=(]\s*){0,6}";

    private const string Masa =
        @"((untuk|pada|di|s\.?d\.?|sampai(\s+dengan)?|selama|akhir|posisi)\s+){0,3}((tahun\s+(anggaran\s+)?(?<tahun>20\d\d))|((triwulan|tw)\s+(?<tw>I{1,3}|IV|[1-4]|pertama|kedua|ketiga|keempat)(\s+tahun\s+(?<tahun>20\d\d))?))?\s*";

    private const string Nilai = @"(?<nilai>\d[\d.,]*\d|\d)(?![\d/])";

    [GeneratedRegex(
        @"\b(?<besaran>realisasi|target)(nya)?\b\s*(?<lain>(kinerja|indikator)\s+)?" + Masa + Penghubung + Nilai,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Bernama();

    [GeneratedRegex(
        @"\b((tahun\s+(anggaran\s+)?(?<tahun>20\d\d))|((triwulan|tw)\s+(?<tw>I{1,3}|IV|[1-4]|pertama|kedua|ketiga|keempat)(\s+tahun\s+(?<tahun>20\d\d))?))\s*((yang|adalah|sebesar|sebanyak|sejumlah|mencapai|tercatat|yaitu|yakni|hanya|baru|berada|di|pada|angka)\s+|[:=(]\s*){1,4}"
            + Nilai,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Bermasa();

    [GeneratedRegex(
        @"\b(dari|menjadi|sebesar|mencapai)\s+"
            + Nilai
            + @"\s*(%|persen|poin)?\s*(\p{L}+\s+){0,2}?(pada|di)\s+((tahun\s+(?<tahun>20\d\d))|((triwulan|tw)\s+(?<tw>I{1,3}|IV|[1-4]|pertama|kedua|ketiga|keempat)(\s+tahun\s+(?<tahun>20\d\d))?))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Bersambung();

    /// <summary>Money, persons in charge and the like: the figure is not that of the indicator.</summary>
    [GeneratedRegex(
        @"\b(anggaran|pagu|keuangan|belanja|dana|fisik|serapan|provinsi|nasional|renstra|rpjmd|akhir|rata-rata|capaian)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex HalLain();

    /// <summary>All statements about the named indicators.</summary>
    public static IEnumerable<SebutanNilai> Semua(Naskah naskah, NamaDisebut nama)
    {
        foreach (var kalimat in KalimatNaskah.Semua(naskah))
        {
            var angka = AngkaKalimat.Semua(kalimat.Teks);
            var terpakai = new HashSet<int>();
            foreach (var (pola, bernama) in new[] { (Bernama(), true), (Bermasa(), false), (Bersambung(), false) })
            {
                foreach (Match cocok in pola.Matches(kalimat.Teks))
                {
                    var posisi = cocok.Groups["nilai"].Index;
                    if (
                        angka.FirstOrDefault(a => a.Posisi == posisi) is { Uang: false } nilai
                        && Dekat(kalimat.Teks, cocok)
                        && terpakai.Add(posisi)
                        && nama.Sebelum(kalimat.Paragraf, kalimat.Awal + cocok.Index) is { } n
                    )
                    {
                        var target = bernama
                            ? cocok.Groups["besaran"].Value.StartsWith("t", StringComparison.OrdinalIgnoreCase)
                            : BertargetDekat(kalimat.Teks, cocok.Index);
                        yield return new SebutanNilai(
                            kalimat,
                            n,
                            target ? BesaranNilai.Target : BesaranNilai.Realisasi,
                            Tahun(cocok),
                            cocok.Groups["tw"].Success ? SebutanTriwulan.Satu($"triwulan {cocok.Groups["tw"].Value}") : null,
                            nilai
                        );
                    }
                }
            }
        }
    }

    /// <summary>Nothing else than the indicator is spoken of just before and inside the statement.</summary>
    private static bool Dekat(string teks, Match cocok)
    {
        var mulai = Math.Max(0, cocok.Index - 25);
        var depan = teks[mulai..cocok.Index];
        var titik = depan.LastIndexOfAny([',', ';', ':', '(']);
        return !HalLain().IsMatch(titik < 0 ? depan : depan[titik..])
            && !HalLain().IsMatch(cocok.Value.Replace("dengan capaian", "", StringComparison.OrdinalIgnoreCase));
    }

    private static bool BertargetDekat(string teks, int posisi) =>
        teks[Math.Max(0, posisi - 30)..posisi].Contains("target", StringComparison.OrdinalIgnoreCase);

    private static int? Tahun(Match cocok) =>
        cocok.Groups["tahun"].Success ? int.Parse(cocok.Groups["tahun"].Value, CultureInfo.InvariantCulture) : null;
}
