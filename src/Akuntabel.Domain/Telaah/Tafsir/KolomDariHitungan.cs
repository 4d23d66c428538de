using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Columns of a table whose header no reader could set over its figures, told from the arithmetic of its rows: three figures of which the
/// third is the capaian of the first two are target, realisasi and capaian; what stands before them is the realisasi of earlier years, what
/// stands behind them a later target and the progress to it.
/// </summary>
internal static partial class KolomDariHitungan
{
    private const int BarisMin = 2;
    private const int AngkaMin = 3;

    /// <summary>Tables of money have their own rules for loose rows.</summary>
    private const decimal UangMin = 1_000_000m;

    /// <summary>A capaian cut off or with a slip in its decimals is still one.</summary>
    private const decimal Dekat = 0.5m;

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaTahun();

    /// <summary>Rests of the header in front of the first name: "T R % T R % 1 Harapan …".</summary>
    [GeneratedRegex(
        @"^(\W*(T|R|C|%|Target|Realisasi|Capaian|Tahun|20\d\d|\(%\)|Ket\w*|Satuan)(?=\s)\W*)+",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SisaKepala();

    [GeneratedRegex(@"^(?<nomor>\d{1,2})\s*[.)]?\s+(?=\p{L})", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorDepan();

    [GeneratedRegex(@"\brealisasi\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Realisasi();

    /// <summary>The document with such tables set into columns; <paramref name="tahun"/> is the year it reports on.</summary>
    public static Naskah Tegaskan(Naskah naskah, int? tahun, TafsirTabel tafsir)
    {
        if (tahun is not { } t || naskah.Tabel.All(x => x.BerkolomPasti))
        {
            return naskah;
        }

        return naskah with
        {
            Bagian =
            [
                .. naskah.Bagian.Select(b =>
                    b is TabelNaskah { BerkolomPasti: false } longgar ? Tegaskan(longgar, t, tafsir) : b
                ),
            ],
        };
    }

    private static TabelNaskah Tegaskan(TabelNaskah tabel, int tahun, TafsirTabel tafsir)
    {
        var terbaca = tafsir.Dari(tabel);
        var data = terbaca.Baris.Where(b => b.Jenis == JenisBarisTabel.Data && b.Angka.All(a => a is not null)).ToList();
        var banyak = data.GroupBy(b => b.Angka.Count).MaxBy(g => (g.Count(), g.Key))?.Key ?? 0;
        var baris = data.Where(b => b.Angka.Count == banyak && b.Label.Any(char.IsLetter)).ToList();
        if (
            banyak < AngkaMin
            || baris.Count < BarisMin
            || baris.Count * 4 < data.Count * 3
            || data.Exists(b => b.Angka.Any(a => a is { Uang: true } or { Nilai: >= UangMin }))
            || Kepala(baris, banyak, $"{tabel.Judul} {tabel.TeksKepala}", tahun) is not { } kepala
        )
        {
            return tabel;
        }

        return tabel with
        {
            BerkolomPasti = true,
            TeksKepala = "",
            Baris =
            [
                new BarisNaskah(
                    TempatNaskah.Baris(tabel.Tempat.BarisAwal, tabel.Tempat.BarisAwal),
                    ["No", "Indikator Kinerja", .. kepala]
                ),
                .. terbaca.Baris.Select(b => Sejajarkan(b, banyak)).OfType<BarisNaskah>(),
            ],
        };
    }

    /// <summary>The names of the columns; null when no capaian is found among them.</summary>
    private static List<string>? Kepala(List<BarisTerbaca> baris, int banyak, string teks, int tahun)
    {
        var nama = Enumerable.Repeat("", banyak).ToList();
        var capaian = new List<int>();
        for (var k = 2; k < banyak; k++)
        {
            if (nama[k - 2].Length == 0 && Cocok(baris, k - 1, k - 2, k, teks))
            {
                (nama[k - 2], nama[k - 1], nama[k]) = ("Target", "Realisasi", "Capaian");
                capaian.Add(k);
                k += 2;
            }
        }

        if (capaian.Count == 0)
        {
            return null;
        }

        var sebutan = PolaTahun()
            .Matches(teks)
            .Select(m => int.Parse(m.Value, CultureInfo.InvariantCulture))
            .Distinct()
            .Order()
            .ToList();
        if (!Bertahun(nama, capaian, sebutan, tahun))
        {
            return null;
        }

        Sebelum(nama, capaian[0], sebutan, tahun, Realisasi().Count(teks));
        Sesudah(nama, baris, capaian[^1], teks);
        return nama;
    }

    /// <summary>Several measurements side by side are those of as many years, which the header names in order.</summary>
    private static bool Bertahun(List<string> nama, List<int> capaian, List<int> sebutan, int tahun)
    {
        if (capaian.Count == 1)
        {
            return true;
        }

        var tahunan = sebutan.Where(t => t <= tahun).TakeLast(capaian.Count).ToList();
        if (tahunan.Count != capaian.Count || tahunan[^1] != tahun)
        {
            return false;
        }

        foreach (var (k, t) in capaian.Zip(tahunan))
        {
            for (var i = k - 2; i <= k; i++)
            {
                nama[i] = $"{nama[i]} {t.ToString(CultureInfo.InvariantCulture)}";
            }
        }

        return true;
    }

    /// <summary>
    /// What stands before the target is the realisasi of the years before, where the header names them; one column before it is that of the
    /// year before where the header says "Realisasi" twice.
    /// </summary>
    private static void Sebelum(List<string> nama, int capaian, List<int> sebutan, int tahun, int realisasi)
    {
        var banyak = capaian - 2;
        if (banyak == 1 && realisasi > 1 && !sebutan.Exists(t => t < tahun))
        {
            nama[0] = $"Realisasi {(tahun - 1).ToString(CultureInfo.InvariantCulture)}";
        }

        var lalu = sebutan.Where(t => t < tahun).TakeLast(banyak).ToList();
        if (lalu.Count == banyak && lalu.SequenceEqual(Enumerable.Range(tahun - banyak, banyak)))
        {
            foreach (var (i, t) in lalu.Index())
            {
                nama[i] = $"Realisasi {t.ToString(CultureInfo.InvariantCulture)}";
            }
        }
    }

    /// <summary>What stands behind the capaian is a later target and what the realisasi is of it.</summary>
    private static void Sesudah(List<string> nama, List<BarisTerbaca> baris, int capaian, string teks)
    {
        if (nama.Count == capaian + 3 && Cocok(baris, capaian - 1, capaian + 1, capaian + 2, teks))
        {
            (nama[capaian + 1], nama[capaian + 2]) = ("Target Akhir Renstra", "Kemajuan (%)");
        }
    }

    /// <summary>One column is realisasi over target in most rows, in either direction; of two rows one will do where the header says so.</summary>
    private static bool Cocok(List<BarisTerbaca> baris, int realisasi, int target, int capaian, string teks)
    {
        var cocok = baris.Count(b => Sama(b.Angka[realisasi]!.Nilai, b.Angka[target]!.Nilai, b.Angka[capaian]!));
        var disebut =
            teks.Contains("target", StringComparison.OrdinalIgnoreCase)
            && teks.Contains("realisasi", StringComparison.OrdinalIgnoreCase);
        return disebut ? cocok * 2 >= baris.Count && cocok > 0 : cocok * 3 >= baris.Count * 2 && cocok > 1;
    }

    private static bool Sama(decimal r, decimal t, AngkaTercetak c) =>
        t != 0m
        && (
            Math.Abs((r / t * 100m) - c.Nilai) <= Dekat
            || Math.Abs((((2m * t) - r) / t * 100m) - c.Nilai) <= Dekat
            || (r != 0m && Math.Abs((t / r * 100m) - c.Nilai) <= Dekat)
        );

    /// <summary>A row in the columns; the only figure of a mean stands in the last of capaian, rows of another shape are left out.</summary>
    private static BarisNaskah? Sejajarkan(BarisTerbaca baris, int banyak)
    {
        var label = SisaKepala().Replace(baris.Label, "");
        var nomor = NomorDepan().Match(label);
        var nama = nomor.Success ? label[nomor.Length..] : label;
        var angka = baris.Angka.Select(a => a?.Tercetak ?? "").ToList();
        if (angka.Count > banyak || (angka.Count < banyak && baris.Jenis == JenisBarisTabel.Data))
        {
            return null;
        }

        return new BarisNaskah(
            baris.Tempat,
            [
                nomor.Success ? nomor.Groups["nomor"].Value : baris.Nomor,
                nama,
                .. Enumerable.Repeat("", banyak - angka.Count),
                .. angka,
            ]
        );
    }
}
