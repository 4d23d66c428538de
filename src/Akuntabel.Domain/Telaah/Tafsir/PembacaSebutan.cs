using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Reads what sentences state of indicators: "Realisasi tahun 2023 adalah 9,99", "ditargetkan 85", "tahun 2022 sebesar 10,31",
/// "Triwulan II (67,85%)", "47,62 pada tahun 2022", "tahun sebelumnya yaitu 81,92", "target akhir Renstra (95,00 %)".
/// </summary>
internal static partial class PembacaSebutan
{
    /// <summary>Words that may stand between what is stated and its figure.</summary>
    private const string Penghubung =
        @"((yang|telah|ini|itu|tersebut|kinerja|indikator|ditetapkan|direncanakan|diperjanjikan|dicapai|tercapai|tercatat|dalam|Perjanjian|adalah|sebesar|mencapai|yaitu|yakni|ialah|sebanyak|sejumlah|berada|pada|angka|nilai|menjadi|hanya|baru|sudah|di)\s+|,\s*(yaitu|yakni|ialah|adalah|sebesar|sebanyak|yang)\s+|[:=(]\s*){0,6}";

    private const string Triwulan =
        @"((triwulan|tw)\s+(?<tw>I{1,3}|IV|[1-4]|pertama|kedua|ketiga|keempat)(\s+tahun\s+(?<tahun>20\d\d))?)";

    private const string Tahun = @"(tahun\s+(anggaran\s+)?((?<tahun>20\d\d)|(?<lalu>lalu|sebelumnya)|ini|berjalan))";

    private const string Masa =
        "((untuk|pada|di|s\\.?d\\.?|sampai(\\s+dengan)?|hingga|selama|akhir|posisi)\\s+){0,3}("
        + Tahun
        + "|"
        + Triwulan
        + ")?\\s*";

    private const string Angka = @"(?<nilai>\d[\d.,]*\d|\d)(?![\d/])";

    /// <summary>The name of an indicator, as <see cref="NamaDisebut.Tutupi"/> leaves it.</summary>
    private const string Nama = "(\\u00a7+\\s*)?";

    [GeneratedRegex(
        "((?<depan>\\btahun\\s+((?<tahun>20\\d\\d)|(?<lalu>lalu|sebelumnya)))\\s*,?\\s*(indikator\\s+)?"
            + Nama
            + "(yang\\s+)?)?\\b(?<besaran>realisasi|terealisasi|direalisasikan|target|ditargetkan)(nya)?\\b(?<akhir>\\s+akhir(\\s+(periode|masa))?(\\s+(Renstra|RPJMD|rencana\\s+strategis))?)?\\s*((kinerja|indikator|atas|untuk|pada|dari)\\s+){0,2}"
            + Nama
            + Masa
            + Penghubung
            + Angka,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Bernama();

    [GeneratedRegex(
        @"\b("
            + Tahun
            + "|"
            + Triwulan
            + @")\s*,?\s*((yang|adalah|sebesar|sebanyak|sejumlah|mencapai|tercatat|yaitu|yakni|hanya|baru|berada|di|pada|angka)\s+|[:=(]\s*){1,4}"
            + Angka,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Bermasa();

    [GeneratedRegex(
        @"\b(dari|menjadi|sebesar|mencapai)\s+"
            + Angka
            + @"\s*(%|persen|poin)?\s*(\p{L}+\s+){0,2}?(pada|di)\s+("
            + Tahun
            + "|"
            + Triwulan
            + @")\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Bersambung();

    /// <summary>"Persentase … mencapai 43,20 %": the name itself is what is stated.</summary>
    [GeneratedRegex(
        "\\u00a7\\s*"
            + Masa
            + @"((telah\s+|baru\s+|hanya\s+)?(adalah|sebesar|mencapai|tercatat|menjadi)\s+(sebesar\s+)?)?"
            + Angka
            + @"(?=\s*(%|persen))|\u00a7\s*"
            + Masa
            + @"(telah\s+|baru\s+|hanya\s+)?(adalah|sebesar|mencapai|tercatat)\s+(sebesar\s+)?"
            + Angka,
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex NamaSaja();

    /// <summary>Money, other regions and the like: the figure is not that of the indicator.</summary>
    [GeneratedRegex(
        @"\b(anggaran|pagu|keuangan|belanja|dana|fisik|serapan|provinsi|nasional|rata-rata|capaian|renja|rkt|iku|rpjmd|rkpd)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex HalLain();

    /// <summary>"Renja (target 90,91%)" tells the target of that document.</summary>
    [GeneratedRegex(
        @"\b(perjanjian|penetapan|renja|renstra|rkt|iku|rpjmd|rkpd|dokumen)\b[^.;(]*\($",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Dokumen();

    /// <summary>The figure in brackets is divided: it counts something.</summary>
    [GeneratedRegex(@"^\s*\p{L}*\s*\)\s*(dibagi|/|:)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Pembilang();

    /// <summary>"di bawah target sebesar 21 poin" tells a gap, "di bawah target sebesar 60%" the target.</summary>
    [GeneratedRegex(
        @"\b(di\s*bawah|di\s*atas|melampaui|melebihi)\s+$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Terpaut();

    [GeneratedRegex(
        @"^\s*(%|persen)?\s*(poin|point|dari\s+target)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Selisih();

    /// <summary>A change is no value.</summary>
    [GeneratedRegex(
        @"\b(naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|penurunan|peningkatan|selisih|perubahan|lebih|kurang)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Perubahan();

    /// <summary>"realisasi sampai dengan tahun 2021 telah mencapai 96,42%" tells the progress to a later target.</summary>
    [GeneratedRegex(@"\b(sampai|hingga|s\.d|telah\s+mencapai)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Kemajuan();

    /// <summary>All statements about the named indicators; <paramref name="tahun"/> is the reporting year, <paramref name="akhir"/> the last of the plan.</summary>
    public static IEnumerable<SebutanNilai> Semua(
        IEnumerable<KalimatNaskah> kalimatSemua,
        NamaDisebut nama,
        int tahun,
        int? akhir
    )
    {
        foreach (var kalimat in kalimatSemua)
        {
            var angka = kalimat.Angka;
            if (angka.Count == 0)
            {
                continue;
            }

            var teks = nama.Tutupi(kalimat);
            var terpakai = new HashSet<int>();
            foreach (var pola in new[] { Bernama(), Bermasa(), Bersambung(), NamaSaja() })
            {
                foreach (Match cocok in pola.Matches(teks))
                {
                    if (
                        angka.FirstOrDefault(a => a.Posisi == cocok.Groups["nilai"].Index) is { Uang: false } nilai
                        && Menyebut(kalimat, teks, cocok, nilai, nama, tahun, akhir) is { } sebutan
                        && terpakai.Add(nilai.Posisi)
                    )
                    {
                        yield return sebutan;
                    }
                }
            }
        }
    }

    private static SebutanNilai? Menyebut(
        KalimatNaskah kalimat,
        string teks,
        Match cocok,
        AngkaTercetak nilai,
        NamaDisebut nama,
        int tahun,
        int? akhir
    )
    {
        var diakhir = cocok.Groups["akhir"].Success;
        if (
            !Dekat(teks, cocok)
            || (nilai.Persen && !diakhir && Kemajuan().IsMatch(cocok.Value))
            || nama.Sebelum(kalimat.Paragraf, kalimat.Awal + nilai.Posisi) is not { } n
        )
        {
            return null;
        }

        var target = cocok.Groups["besaran"].Success
            ? cocok.Groups["besaran"].Value.Contains("target", StringComparison.OrdinalIgnoreCase)
            : DepanNama(teks, cocok.Index).Contains("target", StringComparison.OrdinalIgnoreCase);
        int? disebut =
            cocok.Groups["tahun"].Success ? int.Parse(cocok.Groups["tahun"].Value, CultureInfo.InvariantCulture)
            : cocok.Groups["lalu"].Success ? tahun - 1
            : diakhir ? akhir
            : target && SatuTahun(teks[..cocok.Index], tahun) is { } lain ? lain
            : null;
        return diakhir && disebut is null
            ? null
            : new SebutanNilai(
                kalimat,
                n,
                target ? BesaranNilai.Target : BesaranNilai.Realisasi,
                disebut,
                cocok.Groups["tw"].Success ? SebutanTriwulan.Satu($"triwulan {cocok.Groups["tw"].Value}") : null,
                nilai
            );
    }

    private const int DepanMaks = 30;

    /// <summary>What stands, in its clause, before a statement and the name it begins with.</summary>
    private static string DepanNama(string teks, int posisi)
    {
        while (posisi > 0 && teks[posisi - 1] == '\u00a7')
        {
            posisi--;
        }

        var depan = teks[Math.Max(0, posisi - DepanMaks)..posisi];
        return depan[(depan.LastIndexOfAny([',', ';', ':', '.']) + 1)..];
    }

    /// <summary>A year spoken of; one that is only compared with is none.</summary>
    [GeneratedRegex(
        @"(?<!\b(diband\w*|daripada|terhadap)\s+((dengan|realisasi|capaian|angka|pada)\s+){0,3})\btahun\s+(?<tahun>20\d\d)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SebutTahun();

    /// <summary>"Realisasi tahun 2017 sebesar 78,64 dari target 79,00": the target is of the only year named so far, where that is an earlier one.</summary>
    private static int? SatuTahun(string depan, int tahun) =>
        SebutTahun().Matches(depan).Select(m => m.Groups["tahun"].Value).Distinct(StringComparer.Ordinal).ToList() is [var satu]
        && int.Parse(satu, CultureInfo.InvariantCulture) is var t
        && t < tahun
            ? t
            : null;

    /// <summary>Nothing else than the indicator is spoken of just before and inside the statement.</summary>
    private static bool Dekat(string teks, Match cocok)
    {
        var depan = teks[Math.Max(0, cocok.Index - 25)..cocok.Index];
        var titik = depan.LastIndexOfAny([',', ';', ':', '(', '\u00a7']);
        depan = titik < 0 ? depan : depan[titik..];
        if (
            cocok.Index > 0
            && teks[cocok.Index - 1] == '('
            && Dokumen().IsMatch(teks[Math.Max(0, cocok.Index - 40)..cocok.Index])
        )
        {
            return false;
        }

        var belakang = teks[(cocok.Index + cocok.Length)..];
        return !Pembilang().IsMatch(belakang)
            && !(Terpaut().IsMatch(depan) && Selisih().IsMatch(belakang))
            && !(cocok.Value.StartsWith("sebesar", StringComparison.OrdinalIgnoreCase) && Perubahan().IsMatch(depan))
            && !HalLain().IsMatch(depan)
            && !HalLain().IsMatch(cocok.Value)
            && !Perubahan().IsMatch(cocok.Value);
    }
}
