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

    /// <summary>How many numbers of columns are tried.</summary>
    private const int CalonMaks = 3;

    /// <summary>From so many rows on a capaian that is nearly right tells its column.</summary>
    private const int DekatMin = 3;

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

    /// <summary>"TK RK CK" and "T R C" stand for target, realisasi and capaian.</summary>
    [GeneratedRegex(@"\bTK?\s+RK?\s+(CK?\b|%)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Singkatan();

    /// <summary>The document with such tables set into columns; <paramref name="tahun"/> is the year it reports on, where it says so.</summary>
    public static Naskah Tegaskan(Naskah naskah, int? tahun, TafsirTabel tafsir) =>
        naskah.Tabel.All(x => x.BerkolomPasti)
            ? naskah
            : naskah with
            {
                Bagian =
                [
                    .. naskah.Bagian.Select(b =>
                        b is TabelNaskah { BerkolomPasti: false } longgar ? Tegaskan(longgar, tahun, tafsir) : b
                    ),
                ],
            };

    private static TabelNaskah Tegaskan(TabelNaskah tabel, int? tahun, TafsirTabel tafsir)
    {
        var terbaca = tafsir.Dari(tabel);
        var semua = terbaca.Baris.Where(b => b.Jenis == JenisBarisTabel.Data).ToList();
        var data = semua.ConvertAll(BarisSelaras.Dari).FindAll(b => b.Sel.Count >= AngkaMin);
        var teks = $"{tabel.Judul} {tabel.TeksKepala}";
        if (data.Count == 0 || data.Exists(b => b.Sel.Any(a => a is { Uang: true } or { Nilai: >= UangMin })))
        {
            return tabel;
        }

        foreach (
            var banyak in data.GroupBy(b => b.Sel.Count)
                .OrderByDescending(g => (g.Count(), g.Key))
                .Select(g => g.Key)
                .Take(CalonMaks)
        )
        {
            var baris = data.ConvertAll(b => b.Sebanyak(banyak))
                .OfType<BarisSelaras>()
                .Where(b => b.Label.Any(char.IsLetter))
                .ToList();
            if (
                baris.Count * 4 >= (Disebut(teks) ? data.Count : semua.Count) * 3
                && Kepala(baris, banyak, teks, tahun) is { } kepala
            )
            {
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
                        .. terbaca.Baris.Select(b => Sejajarkan(b, banyak, kepala)).OfType<BarisNaskah>(),
                    ],
                };
            }
        }

        return tabel;
    }

    /// <summary>The header names target and realisasi, whole, torn over two lines or by their letters.</summary>
    private static bool Disebut(string teks)
    {
        var rapat = teks.Replace(" ", "", StringComparison.Ordinal);
        return (
                rapat.Contains("target", StringComparison.OrdinalIgnoreCase)
                && rapat.Contains("realisasi", StringComparison.OrdinalIgnoreCase)
            ) || Singkatan().IsMatch(teks);
    }

    /// <summary>The names of the columns; null when no capaian is found among them.</summary>
    private static List<string>? Kepala(List<BarisSelaras> baris, int banyak, string teks, int? tahun)
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

        if (tahun is { } t)
        {
            Sebelum(nama, capaian[0], sebutan, t, Realisasi().Count(teks));
        }

        var lanjut = Sesudah(nama, baris, capaian[^1], teks);

        // What one row says of its columns must be said twice.
        return baris.Count >= BarisMin || capaian.Count > 1 || lanjut ? nama : null;
    }

    /// <summary>Several measurements side by side are those of as many years, which the header names in order.</summary>
    private static bool Bertahun(List<string> nama, List<int> capaian, List<int> sebutan, int? tahun)
    {
        if (capaian.Count == 1)
        {
            return true;
        }

        var tahunan = sebutan.Where(t => tahun is null || t <= tahun).TakeLast(capaian.Count).ToList();
        if (tahunan.Count != capaian.Count || (tahun is not null && tahunan[^1] != tahun))
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

    /// <summary>What stands behind the capaian is a later target and what the realisasi is of it; true when it is.</summary>
    private static bool Sesudah(List<string> nama, List<BarisSelaras> baris, int capaian, string teks)
    {
        if (nama.Count != capaian + 3 || !Cocok(baris, capaian - 1, capaian + 1, capaian + 2, teks))
        {
            return false;
        }

        (nama[capaian + 1], nama[capaian + 2]) = ("Target Akhir Renstra", "Kemajuan (%)");
        return true;
    }

    /// <summary>One column is realisasi over target in most rows, in either direction; of two rows one will do where the header says so.</summary>
    private static bool Cocok(List<BarisSelaras> baris, int realisasi, int target, int capaian, string teks)
    {
        var penuh = baris.FindAll(b => b.Sel[realisasi] is not null && b.Sel[target] is not null && b.Sel[capaian] is not null);
        var cocok = penuh.Count(b =>
            Sama(b.Sel[realisasi]!.Nilai, b.Sel[target]!.Nilai, b.Sel[capaian]!, penuh.Count >= DekatMin)
        );
        return Disebut(teks) ? cocok * 2 >= penuh.Count && cocok > 0 : cocok * 3 >= penuh.Count * 2 && cocok > 1;
    }

    private static bool Sama(decimal r, decimal t, AngkaTercetak c, bool dekat) =>
        t != 0m
        && (
            Sama(c, r / t * 100m, dekat) || Sama(c, ((2m * t) - r) / t * 100m, dekat) || (r != 0m && Sama(c, t / r * 100m, dekat))
        );

    private static bool Sama(AngkaTercetak cetak, decimal hitung, bool dekat) =>
        Perbandingan.Tepat(cetak, hitung) || (dekat && Math.Abs(hitung - cetak.Nilai) <= Dekat);

    /// <summary>A row in the columns; the only figure of a mean stands in the last of capaian, rows of another shape are left out.</summary>
    private static BarisNaskah? Sejajarkan(BarisTerbaca baris, int banyak, List<string> kepala)
    {
        var selaras = BarisSelaras.Dari(baris);
        if (baris.Jenis == JenisBarisTabel.Data)
        {
            if (selaras.Sebanyak(banyak) is not { } penuh)
            {
                return null;
            }

            selaras = penuh;
        }
        else if (selaras.Sel.Count > banyak)
        {
            return null;
        }

        var label = SisaKepala().Replace(selaras.Label, "");
        var nomor = NomorDepan().Match(label);
        var nama = nomor.Success ? label[nomor.Length..] : label;
        var capaian = Enumerable.Range(0, banyak).Where(i => kepala[i].StartsWith("Capaian", StringComparison.Ordinal)).ToList();
        var sel = new string[banyak];
        Array.Fill(sel, "");
        for (var i = 0; i < selaras.Sel.Count; i++)
        {
            // As many means as there are columns of capaian stand below these.
            var di = capaian.Count == selaras.Sel.Count && capaian.Count > 1 ? capaian[i] : banyak - selaras.Sel.Count + i;
            sel[di] = selaras.Sel[i]?.Tercetak ?? "";
        }

        return new BarisNaskah(baris.Tempat, [nomor.Success ? nomor.Groups["nomor"].Value : baris.Nomor, nama, .. sel]);
    }
}
