using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Periksa;

/// <summary>What a sentence claims of the whole agency: how many sasaran and indicators, how many met their target, the mean.</summary>
internal static partial class KlaimHitungan
{
    private const RegexOptions Opsi = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    private const string Angka =
        @"(?<angka>[0-9]{1,3}|satu|dua belas|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)";

    [GeneratedRegex(
        Angka
            + @"\s+(\(\w+( belas)?\)\s+)?(?<hal>indikator|sasaran)( kinerja| strategis)?\s+(yang\s+|sudah\s+|telah\s+|berhasil\s+)*(?<klaim>tercapai|mencapai target|memenuhi target|melampaui target)\b",
        Opsi,
        10_000
    )]
    private static partial Regex Mencapai();

    [GeneratedRegex(
        Angka
            + @"\s+(\(\w+( belas)?\)\s+)?indikator( kinerja)?( utama)?\s+(yang\s+|masih\s+)*(tidak|belum)\s+(dapat\s+|berhasil\s+|bisa\s+|mampu\s+)?(tercapai|mencapai target|memenuhi target)\b",
        Opsi,
        10_000
    )]
    private static partial Regex TidakMencapai();

    [GeneratedRegex(
        @"(?<!\b(tidak|belum|bukan)\s)\b((?<hal>seluruh|semua|tidak ada|tidak satu pun)(\s+(target|indikator|kinerja|utama)){1,4}\s+((yang|sudah|telah|berhasil|dapat)\s+)*(tercapai|terpenuhi|mencapai target|memenuhi target|melampaui target)|(?<hal>target)\s+((kinerja|indikator|sudah|telah)\s+)*(tercapai|terpenuhi)\s+(seluruhnya|semuanya))\b",
        Opsi,
        10_000
    )]
    private static partial Regex Semua();

    [GeneratedRegex(
        @"\b(dari|memuat|terdapat|mempunyai|memiliki|seluruh)\s+"
            + Angka
            + @"\s+(\(\w+( belas)?\)\s+)?(?<hal>indikator|sasaran)(?<kata> kinerja utama| kinerja| strategis)?\b",
        Opsi,
        10_000
    )]
    private static partial Regex Seluruh();

    [GeneratedRegex(@"\brata-rata capaian[^0-9;.]{0,60}(?<angka>[0-9][0-9.,]*[0-9]|[0-9])\s?(%|persen\b)", Opsi, 10_000)]
    private static partial Regex RataRata();

    public static IEnumerable<(string Tercetak, string Seharusnya)> Periksa(BahanLaporan bahan, string kalimat)
    {
        var p = bahan.Pengukuran;
        foreach (Match cocok in Mencapai().Matches(kalimat))
        {
            if (
                cocok.Groups["hal"].Value.StartsWith("indikator", StringComparison.OrdinalIgnoreCase)
                && Nilai(cocok) != p.JumlahTercapai
            )
            {
                yield return (cocok.Value, $"{CetakAngka.Tetap(p.JumlahTercapai, 0)} indikator mencapai target");
            }
        }

        foreach (Match cocok in TidakMencapai().Matches(kalimat))
        {
            var benar = p.JumlahDiukur - p.JumlahTercapai;
            if (Nilai(cocok) != benar && Nilai(cocok) != p.JumlahIndikator - p.JumlahTercapai)
            {
                yield return (cocok.Value, $"{CetakAngka.Tetap(benar, 0)} indikator belum mencapai target");
            }
        }

        foreach (Match cocok in KlaimIndikator.Lain().IsMatch(kalimat) ? [] : Semua().Matches(kalimat).ToList())
        {
            var tidakAda = cocok.Groups["hal"].Value.StartsWith("tidak", StringComparison.OrdinalIgnoreCase);
            if (p.JumlahDiukur > 0 && p.JumlahTercapai != (tidakAda ? 0 : p.JumlahDiukur))
            {
                yield return (
                    cocok.Value,
                    $"{CetakAngka.Tetap(p.JumlahTercapai, 0)} dari {CetakAngka.Tetap(p.JumlahDiukur, 0)} indikator mencapai target"
                );
            }
        }

        foreach (Match cocok in Seluruh().Matches(kalimat))
        {
            var indikator = cocok.Groups["hal"].Value.StartsWith("indikator", StringComparison.OrdinalIgnoreCase);
            var utama = cocok.Groups["kata"].Value.Contains("utama", StringComparison.OrdinalIgnoreCase);
            int[] benar = indikator
                ? utama
                    ? [p.JumlahIndikator, bahan.Berkas.BarisIku.Select(b => b.IndikatorId).Distinct().Count()]
                    : [p.JumlahIndikator, p.JumlahDiukur, p.JumlahTercapai]
                : [p.Sasaran.Count];
            if (benar[0] > 0 && (!utama || benar[1] > 0) && !benar.Contains(Nilai(cocok)))
            {
                yield return (
                    cocok.Value,
                    $"{CetakAngka.Tetap(benar[^1] > 0 && utama ? benar[^1] : benar[0], 0)} {cocok.Groups["hal"].Value.ToLowerInvariant()}"
                );
            }
        }

        foreach (Match cocok in RataRata().Matches(kalimat))
        {
            var benar = p.Sasaran.Select(s => s.RataRata).Prepend(p.RataRata).Where(h => h.Angka is not null).ToList();
            if (
                PembacaAngka.Sel(cocok.Groups["angka"].Value) is { Rusak: false } angka
                && benar.Count > 0
                && !benar.Exists(h => angka.Sama(h.Angka!.Value))
            )
            {
                yield return (cocok.Value, $"rata-rata capaian {CetakAngka.Seperlunya(benar[0].Angka!.Value)}%");
            }
        }
    }

    private static int Nilai(Match cocok)
    {
        var teks = cocok.Groups["angka"].Value.ToLowerInvariant();
        return char.IsAsciiDigit(teks[0]) ? (int)PembacaAngka.Sel(teks)!.Nilai : (int)(KataBilangan.Baca(teks) ?? -1m);
    }
}
