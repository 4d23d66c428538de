using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// A table that conversion wrote column by column: the names of all rows first, then a line of all targets, one of all realisasi, one of
/// all capaian; or the three figures of each row below each other without its name. Read only where the figures follow from one another.
/// </summary>
internal static partial class TabelMelintang
{
    private const int KepalaMaks = 24;
    private const int BarisMin = 3;
    private const int PanjangMaks = 200;
    private const int LarikMaks = 12;
    private const decimal Dekat = 0.5m;

    /// <summary>A line of nothing but figures.</summary>
    [GeneratedRegex(@"^\d[\d.,]*\s?%?(\s+\d[\d.,]*\s?%?)*$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex BarisAngka();

    [GeneratedRegex(@"\d[\d.,]*(\s?%)?", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex SatuAngka();

    [GeneratedRegex(
        @"^\W*(no\b|n\s*o$|indikator|sasaran|uraian|target|program|kegiatan|jenis)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AwalKepala();

    /// <summary>Names of the rows in one block: "1. … 2. … 3. …".</summary>
    [GeneratedRegex(
        @"(?<=^|\s)(?<nomor>\d{1,2})\.\s+(?<nama>\p{L}[^\d]*(\d(?!\d?\.\s+\p{L})[^\d]*)*)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Butir();

    /// <summary>Headings behind the last name.</summary>
    [GeneratedRegex(@"\s+(target|realisasi)\b.*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex SisaKepala();

    /// <summary>The table whose header begins on this line and the line after it; null when there is none.</summary>
    public static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Coba(IReadOnlyList<string> baris, int i)
    {
        if (baris[i].Length > PanjangMaks || !AwalKepala().IsMatch(baris[i]))
        {
            return null;
        }

        var kepala = "";
        for (var j = i; j < Math.Min(baris.Count, i + KepalaMaks); j++)
        {
            if (BarisAngka().IsMatch(baris[j].Trim()))
            {
                var sampai = Ujung(baris, j);
                if (Bernama(kepala) && (Sekaligus(baris, j, sampai) ?? Bertiga(baris, j, sampai)) is { } isi)
                {
                    return (Susun(baris, i, j, isi), sampai);
                }

                // Numbers of columns and of rows stand above the figures.
                continue;
            }

            kepala = $"{kepala} {baris[j]}";
        }

        return null;
    }

    /// <summary>True when a caption stands on this line and such a table follows it.</summary>
    public static bool SesudahJudul(IReadOnlyList<string> baris, int i) =>
        Enumerable
            .Range(i + 1, Math.Max(0, Math.Min(LetakPipih.JudulMaks, baris.Count - i - 1)))
            .Any(j => !string.IsNullOrWhiteSpace(baris[j]) && Coba(baris, j) is not null);

    private static bool Bernama(string kepala) =>
        KepalaCampur.Ada([kepala], "target")
        && KepalaCampur.Ada([kepala], "realisasi")
        && (KepalaCampur.Ada([kepala], "capaian") || kepala.Contains('%', StringComparison.Ordinal));

    /// <summary>The line after the last of the lines of figures.</summary>
    private static int Ujung(IReadOnlyList<string> baris, int j)
    {
        var akhir = j;
        for (; j < baris.Count && (string.IsNullOrWhiteSpace(baris[j]) || BarisAngka().IsMatch(baris[j].Trim())); j++)
        {
            akhir = string.IsNullOrWhiteSpace(baris[j]) ? akhir : j + 1;
        }

        return akhir;
    }

    /// <summary>Each line a column: three lines one after another of which the third follows from the first two in every row.</summary>
    private static List<BarisMelintang>? Sekaligus(IReadOnlyList<string> baris, int dari, int sampai)
    {
        var larik = Larik(baris, dari, sampai).ToList();
        if (
            larik.Count is < 3 or > LarikMaks
            || larik[0].Angka.Count < 2
            || larik.Exists(l => l.Angka.Count != larik[0].Angka.Count)
        )
        {
            return null;
        }

        for (var k = 0; k + 2 < larik.Count; k++)
        {
            var isi = Ambil(larik[k], larik[k + 1], larik[k + 2]).ToList();
            if (isi.Count < BarisMin ? isi.TrueForAll(b => b.Tepat) : Layak(isi))
            {
                return isi;
            }
        }

        return null;
    }

    /// <summary>Target, realisasi and capaian of one row on three lines, or those of a few rows side by side.</summary>
    private static List<BarisMelintang>? Bertiga(IReadOnlyList<string> baris, int dari, int sampai)
    {
        var larik = Larik(baris, dari, sampai).ToList();
        var hasil = new List<BarisMelintang>();
        for (var k = 0; k < larik.Count; k += 3)
        {
            if (
                k + 2 >= larik.Count
                || larik[k].Angka.Count != larik[k + 1].Angka.Count
                || larik[k].Angka.Count != larik[k + 2].Angka.Count
            )
            {
                return null;
            }

            hasil.AddRange(Ambil(larik[k], larik[k + 1], larik[k + 2]));
        }

        return hasil.Count >= BarisMin && Layak(hasil) ? hasil : null;
    }

    private static bool Layak(List<BarisMelintang> isi) => isi.Count(b => b.Cocok) * 3 >= isi.Count * 2;

    private static IEnumerable<(int Nomor, List<string> Angka)> Larik(IReadOnlyList<string> baris, int dari, int sampai) =>
        Enumerable
            .Range(dari, sampai - dari)
            .Where(j => !string.IsNullOrWhiteSpace(baris[j]))
            .Select(j => (j + 1, SatuAngka().Matches(baris[j]).Select(m => m.Value).ToList()));

    private static IEnumerable<BarisMelintang> Ambil(
        (int Nomor, List<string> Angka) target,
        (int Nomor, List<string> Angka) realisasi,
        (int Nomor, List<string> Angka) capaian
    ) => target.Angka.Select((t, i) => new BarisMelintang(target.Nomor, capaian.Nomor, t, realisasi.Angka[i], capaian.Angka[i]));

    private static List<BarisNaskah> Susun(IReadOnlyList<string> baris, int i, int j, List<BarisMelintang> isi)
    {
        var nama = Butir()
            .Matches(string.Join(' ', Enumerable.Range(i, j - i).Select(k => baris[k].Trim())))
            .Select(m => SisaKepala().Replace(m.Groups["nama"].Value, "").Trim())
            .ToList();
        return
        [
            new BarisNaskah(TempatNaskah.Baris(i + 1, j), ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"]),
            .. isi.Select(
                (b, n) =>
                    new BarisNaskah(
                        TempatNaskah.Baris(b.Awal, b.Akhir),
                        [
                            (n + 1).ToString(CultureInfo.InvariantCulture),
                            nama.Count == isi.Count ? nama[n] : "",
                            b.Target,
                            b.Realisasi,
                            b.Capaian,
                        ]
                    )
            ),
        ];
    }

    private sealed record BarisMelintang(int Awal, int Akhir, string Target, string Realisasi, string Capaian)
    {
        /// <summary>The capaian follows from the two, rounded or cut off.</summary>
        public bool Tepat =>
            Hitungan().Any(h => PembacaAngka.Sel(Capaian) is { } c && (c.Sama(h) || Math.Abs(c.Nilai - h) < Satuan(c)));

        /// <summary>The capaian is nearly what follows from the two.</summary>
        public bool Cocok => Tepat || Hitungan().Any(h => PembacaAngka.Sel(Capaian) is { } c && Math.Abs(c.Nilai - h) <= Dekat);

        private static decimal Satuan(AngkaTercetak c) =>
            c.Desimal == 0 ? 1m
            : c.Desimal == 1 ? 0.1m
            : 0.01m;

        private IEnumerable<decimal> Hitungan()
        {
            if (PembacaAngka.Sel(Target) is { Nilai: > 0 } t && PembacaAngka.Sel(Realisasi) is { Nilai: > 0 } r)
            {
                yield return AngkaTercetak.PersenDari(r.Nilai, t.Nilai);
                yield return AngkaTercetak.PersenDari((2m * t.Nilai) - r.Nilai, t.Nilai);
                yield return AngkaTercetak.PersenDari(t.Nilai, r.Nilai);
            }
        }
    }
}
