using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Periksa;

/// <summary>What a sentence claims of one indicator: its values, its change since last year, whether its target was met.</summary>
internal static partial class KlaimIndikator
{
    private const RegexOptions Opsi = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>A quantity named, then its value with nothing but linking words between.</summary>
    [GeneratedRegex(
        @"\b(?<hal>capaian(nya)?|realisasi(nya)?|terealisasi|target(nya)?)(\s*,?\s*\b(kinerja|sebesar|sebanyak|adalah|ialah|yaitu|yakni|mencapai|menjadi|hanya|baru|tercatat|berada|pada|di|angka|ini|itu|yang|ditetapkan|tersebut|akhir|tahun\s+(?<tahun>[0-9]{4})|tahun|periode|indikator)\b){0,6}\s*(?<angka>-?[0-9][0-9.,]*[0-9]|[0-9])(?<persen>\s?(%|persen\b))?",
        Opsi,
        1000
    )]
    private static partial Regex Besaran();

    [GeneratedRegex(@"\b(naik|meningkat|bertambah)\b", Opsi, 1000)]
    private static partial Regex Naik();

    [GeneratedRegex(@"\b(turun|menurun|berkurang)\b", Opsi, 1000)]
    private static partial Regex Turun();

    [GeneratedRegex(@"\b(tetap sama|tidak berubah|sama dengan tahun)\b", Opsi, 1000)]
    private static partial Regex Tetap();

    [GeneratedRegex(@"\b(tahun (sebelumnya|lalu|(?<tahun>[0-9]{4})))\b", Opsi, 1000)]
    private static partial Regex TahunLalu();

    [GeneratedRegex(@"\b(dibanding\w*|daripada|dari tahun)\b", Opsi, 1000)]
    private static partial Regex Banding();

    [GeneratedRegex(
        @"\b(tidak|belum|kurang|bukan|tanpa)\s+\w*\s*(?=\b(naik|meningkat|bertambah|turun|menurun|berkurang)\b)",
        Opsi,
        1000
    )]
    private static partial Regex Ingkar();

    [GeneratedRegex(
        @"\b(?<tidak>(tidak|belum)\s+)?(?<klaim>tercapai|terpenuhi|terlampaui|melampaui\s+target\w*|memenuhi\s+target\w*|mencapai\s+target\w*)\b",
        Opsi,
        1000
    )]
    private static partial Regex Tercapai();

    [GeneratedRegex(
        @"\b(agar|supaya|akan|untuk|jika|bila|apabila|kalau|diharapkan|diupayakan|guna|dapat|perlu|harus|mendorong|renstra|rpjmd|rpjmn|nasional|provinsi|jangka menengah|tahun depan|triwulan|semester|sebagian)\b",
        Opsi,
        1000
    )]
    private static partial Regex Lain();

    /// <summary>Disagreements: what stands there, and what the figures say.</summary>
    public static IEnumerable<(string Tercetak, string Seharusnya)> Periksa(BahanLaporan bahan, UkuranIndikator u, string teks) =>
        Nilai(bahan, u, teks).Concat(Perubahan(bahan, u, teks)).Concat(Status(u, teks));

    private static IEnumerable<(string, string)> Nilai(BahanLaporan bahan, UkuranIndikator u, string teks)
    {
        if (Lain().IsMatch(teks))
        {
            yield break;
        }

        foreach (Match cocok in Besaran().Matches(teks))
        {
            var tahun = cocok.Groups["tahun"].Success
                ? int.Parse(cocok.Groups["tahun"].Value, CultureInfo.InvariantCulture)
                : bahan.Berkas.Periode.Tahun;
            var hal =
                cocok.Groups["hal"].Value[0] is 'c' or 'C' ? "capaian"
                : cocok.Groups["hal"].Value[0] is 't' or 'T'
                && cocok.Groups["hal"].Value.StartsWith("target", StringComparison.OrdinalIgnoreCase)
                    ? "target"
                : "realisasi";
            if (
                PembacaAngka.Sel(cocok.Groups["angka"].Value) is not { Rusak: false } angka
                || Tahun(angka)
                || (hal == "capaian" && !cocok.Groups["persen"].Success)
                || Cari(bahan, u, hal, tahun) is not { } hitung
            )
            {
                continue;
            }

            var benar = hitung.Where(h => h.Angka is not null).ToList();
            if (benar.Count > 0 && !benar.Exists(h => angka.Sama(h.Angka!.Value) || angka.BacaanLain == h.Angka))
            {
                var akhiran = hal == "capaian" ? "%" : u.Indikator.Satuan.Akhiran;
                yield return (cocok.Value.Trim(), $"{hal} {CetakAngka.Seperlunya(benar[0].Angka!.Value)}{akhiran}");
            }
        }
    }

    private static bool Tahun(AngkaTercetak angka) => angka is { Desimal: 0, Nilai: >= 1945 and <= 2100 } && !angka.Persen;

    /// <summary>The figures a named quantity may mean; null when the year is not known.</summary>
    private static HasilHitung[]? Cari(BahanLaporan bahan, UkuranIndikator u, string hal, int tahun)
    {
        if (tahun != bahan.Berkas.Periode.Tahun)
        {
            return bahan.AntarTahun[u.Indikator.Id].Tahun.FirstOrDefault(t => t.Tahun == tahun) is not { } lalu ? null
                : hal == "capaian" ? [lalu.Capaian]
                : hal == "target" ? [lalu.Target]
                : [lalu.Realisasi];
        }

        return hal switch
        {
            "capaian" => [u.Capaian],
            "target" => u.TargetPeriode is { } p ? [u.Target, u.TargetTahunan, p] : [u.Target, u.TargetTahunan],
            _ => [u.Realisasi],
        };
    }

    private static IEnumerable<(string, string)> Perubahan(BahanLaporan bahan, UkuranIndikator u, string teks)
    {
        var lalu = bahan.Berkas.Periode.Tahun - 1;
        var tahun = TahunLalu().Match(teks);
        if (
            !tahun.Success
            || !Banding().IsMatch(teks)
            || Ingkar().IsMatch(teks)
            || (tahun.Groups["tahun"].Success && tahun.Groups["tahun"].Value != lalu.ToString(CultureInfo.InvariantCulture))
        )
        {
            yield break;
        }

        var (naik, turun, tetap) = (Naik().Match(teks), Turun().Match(teks), Tetap().Match(teks));
        if (Convert.ToInt32(naik.Success) + Convert.ToInt32(turun.Success) + Convert.ToInt32(tetap.Success) != 1)
        {
            yield break;
        }

        var capaian = teks.Contains("capaian", StringComparison.OrdinalIgnoreCase);
        var banding = bahan.AntarTahun[u.Indikator.Id];
        var selisih = capaian ? banding.SelisihCapaian.Angka : banding.SelisihRealisasi.Angka;
        var klaim =
            naik.Success ? 1
            : turun.Success ? -1
            : 0;
        if (selisih is { } s && Math.Sign(s) != klaim)
        {
            yield return (
                (
                    naik.Success ? naik
                    : turun.Success ? turun
                    : tetap
                ).Value,
                $"{(capaian ? "capaian" : "realisasi")} {(s > 0 ? "naik" : s < 0 ? "turun" : "tetap")} dibanding tahun {lalu.ToString(CultureInfo.InvariantCulture)}"
            );
        }
    }

    private static IEnumerable<(string, string)> Status(UkuranIndikator u, string teks)
    {
        if (!u.Capaian.Nilai.Ada || Lain().IsMatch(teks) || Tercapai().Matches(teks) is not [var satu])
        {
            yield break;
        }

        var tercapai = u.Status == StatusCapaian.Tercapai;
        if (satu.Groups["tidak"].Success == tercapai)
        {
            yield return (satu.Value.Trim(), tercapai ? "target tercapai" : "target belum tercapai");
        }
    }
}
