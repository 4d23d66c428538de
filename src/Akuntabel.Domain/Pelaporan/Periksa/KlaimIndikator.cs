using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Periksa;

/// <summary>What a sentence claims of one indicator: its values; what it claims of target, change and others is judged by the classes beside.</summary>
internal static partial class KlaimIndikator
{
    private const RegexOptions Opsi = RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    /// <summary>A quantity named, then its value with nothing but linking words between.</summary>
    [GeneratedRegex(
        @"\b(?<hal>capaian(nya)?|realisasi(nya)?|terealisasi|target(nya)?)(\s*,?\s*\b(kinerja|sebesar|sebanyak|adalah|ialah|yaitu|yakni|mencapai|menjadi|hanya|baru|tercatat|berada|pada|di|angka|ini|itu|yang|ditetapkan|tersebut|akhir|tahun\s+(?<tahun>[0-9]{4})|tahun|periode|indikator)\b){0,6}\s*(?<angka>-?[0-9][0-9.,]*[0-9]|[0-9])(?<persen>\s?(%|persen\b))?",
        Opsi,
        10_000
    )]
    private static partial Regex Besaran();

    /// <summary>A value right behind the indicator's name: "… sebesar 5,06 persen".</summary>
    [GeneratedRegex(
        @"^\s*(pada\s+)?(tahun\s+(?<tahun>[0-9]{4})\s+)?((adalah|ialah|sebesar|sebanyak|tercatat|mencapai|berada\s+pada(\s+angka)?)\s+){1,2}(?<angka>-?[0-9][0-9.,]*[0-9]|[0-9])(?<persen>\s?(%|persen\b))?",
        Opsi,
        10_000
    )]
    private static partial Regex SebesarNama();

    [GeneratedRegex(@"^\s*(dari|terhadap)\s+(angka\s+)?target", Opsi, 10_000)]
    private static partial Regex DariTarget();

    [GeneratedRegex(
        @"\b(agar|supaya|akan|untuk|jika|bila|apabila|kalau|diharapkan|diupayakan|guna|(?<!(tidak|belum)\s)dapat|perlu|harus|mendorong|renstra|rpjmd|rpjmn|nasional|provinsi|jangka menengah|tahun depan|triwulan|semester|sebagian)\b",
        Opsi,
        10_000
    )]
    internal static partial Regex Lain();

    /// <summary>Disagreements: what stands there, and what the figures say.</summary>
    public static IEnumerable<(string Tercetak, string Seharusnya)> Periksa(BahanLaporan bahan, UkuranIndikator u, string teks) =>
        Nilai(bahan, u, teks)
            .Concat(KlaimPerubahan.Periksa(bahan, u, teks))
            .Concat(KlaimTarget.Periksa(bahan, u, teks))
            .Concat(KlaimPembanding.Periksa(bahan, u, teks));

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

            // "Realisasi hanya 78% dari target" speaks of the capaian.
            var bagian = cocok.Groups["persen"].Success && DariTarget().IsMatch(teks[(cocok.Index + cocok.Length)..]);
            var benar = hitung.Concat(bagian ? [u.Capaian] : []).Where(h => h.Angka is not null).ToList();
            if (benar.Count > 0 && !benar.Exists(h => angka.Sama(h.Angka!.Value) || angka.BacaanLain == h.Angka))
            {
                var akhiran = hal == "capaian" ? "%" : u.Indikator.Satuan.Akhiran;
                yield return (cocok.Value.Trim(), $"{hal} {CetakAngka.Seperlunya(benar[0].Angka!.Value)}{akhiran}");
            }
        }
    }

    /// <summary>A value said of the indicator by its name alone: its realisasi, target or capaian, of this year or the one before.</summary>
    public static IEnumerable<(string Tercetak, string Seharusnya)> SesudahNama(
        BahanLaporan bahan,
        UkuranIndikator u,
        string sesudah
    )
    {
        if (Lain().IsMatch(sesudah) || SebesarNama().Match(sesudah) is not { Success: true } cocok)
        {
            yield break;
        }

        var kini = bahan.Berkas.Periode.Tahun;
        var tahun = cocok.Groups["tahun"].Success ? int.Parse(cocok.Groups["tahun"].Value, CultureInfo.InvariantCulture) : kini;
        var deret = bahan.AntarTahun[u.Indikator.Id].Tahun.Where(t => t.Tahun == tahun || (tahun == kini && t.Tahun == kini - 1));
        List<decimal> benar =
        [
            .. deret.SelectMany(t => new[] { t.Realisasi.Angka, t.Target.Angka, t.Capaian.Angka }).OfType<decimal>(),
            .. u.TargetTahunan.Angka is { } setahun ? [setahun] : Array.Empty<decimal>(),
        ];
        if (
            PembacaAngka.Sel(cocok.Groups["angka"].Value) is { Rusak: false } angka
            && !Tahun(angka)
            && benar.Count > 0
            && !benar.Exists(b => angka.Sama(b) || angka.BacaanLain == b)
            && (tahun != kini || u.Realisasi.Angka is not null)
        )
        {
            yield return (
                cocok.Value.Trim(),
                tahun == kini
                    ? $"realisasi {CetakAngka.DenganSatuan(u.Realisasi.Angka!.Value, u.Indikator.Satuan)}"
                    : $"tahun {tahun.ToString(CultureInfo.InvariantCulture)} {CetakAngka.Seperlunya(benar[0])}{u.Indikator.Satuan.Akhiran}"
            );
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
}
