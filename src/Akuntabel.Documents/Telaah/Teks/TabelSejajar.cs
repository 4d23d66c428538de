using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Tables whose columns stand under each other, parted by spaces, as pdftotext -layout leaves them: the columns are the strips between
/// positions that are blank in every line. Where they cannot be told for sure, nothing is read and the loose reader takes over.
/// </summary>
internal static partial class TabelSejajar
{
    private const int KolomMin = 3;
    private const int BarisMin = 2;
    private const int BarisMaks = 400;
    private const int JedaMaks = 2;
    private const int LebarMaks = 400;

    private const int KepalaMaks = 8;
    private const int LompatMaks = 7;

    [GeneratedRegex(@"^\s*\(?1\)?\s{2,}\(?2\)?\s{2,}\(?3\)?(\s|$)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorKolom();

    [GeneratedRegex(@"^\s*(1|I|A)\.?\s{2,}\S", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex AwalBernomor();

    /// <summary>A heading between tables: "B.  Anggaran", "2.1  Sasaran".</summary>
    [GeneratedRegex(@"^\s*([A-Z]\.|\d\.\d(\.\d)*\.?)\s+\p{Lu}[^\d]*$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex JudulBagian();

    /// <summary>A cell of bounds: "85 s.d. kurang dari 100", "≥ 90".</summary>
    [GeneratedRegex(@"^\D{0,20}\d[\d.,]*\s*%?(\D{1,25}\d[\d.,]*\s*%?)?\D{0,12}$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Batas();

    /// <summary>Lines of headings and captions that may stand over a header.</summary>
    private const int JudulMaks = 9;

    [GeneratedRegex(
        @"^(no\.?|kode|sasaran|tujuan|indikator|satuan|target|realisasi|capaian|program|kegiatan|uraian|anggaran|pagu|sisa|%|persen|jumlah|kategori|keterangan|total|rentang|interval|predikat)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataKepala();

    [GeneratedRegex(
        @"^\s*(Tabel|Gambar|Grafik)\s+\d|^\s*BAB\s+[IVX]|^\s*(Sumber|Catatan)(\s+\p{L}+)?\s*:",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaAkhir();

    /// <summary>The table whose header stands on this line and the line after the table; null when there is none.</summary>
    public static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Coba(IReadOnlyList<string> baris, int i)
    {
        if (!Kepala(baris[i]) && !DiAtasAngka(baris, i))
        {
            return null;
        }

        var tubuh = AwalTubuh(baris, i);
        if (tubuh < 0)
        {
            return null;
        }

        var kepala = Enumerable.Range(i, tubuh - i).Select(j => baris[j]).ToList();
        var nomor = NomorKolom().IsMatch(baris[tubuh]);
        var (isi, sesudah) = Kumpulkan(baris, nomor ? tubuh + 1 : tubuh, [.. kepala, baris[tubuh]]);
        var kolom = KolomSejajar.Dari([.. isi.Select(b => b.Teks)], nomor ? [.. kepala, baris[tubuh]] : kepala);
        if (kolom.Count < KolomMin || KolomSejajar.Melebar(kepala[^1], kolom))
        {
            return null;
        }

        var judul = KolomSejajar.Kepala(kepala, kolom);
        var sel = isi.Select(b => (b.Nomor, Sel: KolomSejajar.Potong(b.Teks, kolom))).ToList();
        return Pasti(judul, sel) ? ([new BarisNaskah(TempatNaskah.Baris(i + 1, tubuh), judul), .. Gabung(sel)], sesudah) : null;
    }

    /// <summary>Where the header ends: the line of column numbers, or the first line with a row number or a figure.</summary>
    private static int AwalTubuh(IReadOnlyList<string> baris, int i)
    {
        for (var j = i + 1; j < Math.Min(baris.Count, i + KepalaMaks); j++)
        {
            if (string.IsNullOrWhiteSpace(baris[j]))
            {
                return -1;
            }

            if (
                NomorKolom().IsMatch(baris[j])
                || AwalBernomor().IsMatch(baris[j])
                || Ruas(baris[j]).Exists(r => PembacaAngka.Sel(r) is not null && !Tahun(r))
            )
            {
                return j;
            }

            // A header goes on in cells, not in a sentence; a first row without number or figures is a heading row.
            if (baris[j].Length > LebarMaks || !PolaLanjutKepala(baris[j], baris[i]))
            {
                return j;
            }
        }

        return -1;
    }

    /// <summary>A line of a header starts behind the left edge of the first, or is one of words of headers.</summary>
    private static bool PolaLanjutKepala(string teks, string pertama) =>
        Depan(teks) > Depan(pertama) + 2 || Kepala(teks) || Ruas(teks).Count == 1 || Depan(teks) < Depan(pertama);

    private static int Depan(string teks) => teks.Length - teks.TrimStart().Length;

    /// <summary>True when a caption stands on this line and such a table follows it.</summary>
    public static bool SesudahJudul(IReadOnlyList<string> baris, int i)
    {
        for (var j = i + 1; j < Math.Min(baris.Count, i + JudulMaks); j++)
        {
            if (Kepala(baris[j]) || DiAtasAngka(baris, j))
            {
                return Coba(baris, j) is not null;
            }
        }

        return false;
    }

    private static bool Kepala(string teks)
    {
        if (teks.Length > LebarMaks || !teks.Contains("  ", StringComparison.Ordinal))
        {
            return false;
        }

        var ruas = Ruas(teks);
        return ruas.Count >= KolomMin
            && ruas.Count(r => KataKepala().IsMatch(r)) >= 2
            && ruas.Count(r => r.Any(char.IsDigit) && !Tahun(r)) * 2 <= ruas.Count;
    }

    private static bool Tahun(string ruas) => ruas.Length == 4 && ruas.All(char.IsDigit) && ruas[0] is '1' or '2';

    /// <summary>Words parted by gaps over lines that carry as many figures: a header whatever its words are.</summary>
    private static bool DiAtasAngka(IReadOnlyList<string> baris, int i)
    {
        if (baris[i].Length > LebarMaks || !baris[i].Contains("  ", StringComparison.Ordinal))
        {
            return false;
        }

        var ruas = Ruas(baris[i]);
        if (ruas.Count < KolomMin || ruas.Any(r => r.Any(char.IsDigit) && !Tahun(r)) || !ruas.Any(r => r.Any(char.IsLetter)))
        {
            return false;
        }

        var berangka = 0;
        for (var j = i + 1; j < Math.Min(baris.Count, i + 7) && !string.IsNullOrWhiteSpace(baris[j]); j++)
        {
            berangka += Ruas(baris[j]).Count(r => PembacaAngka.Sel(r) is not null) >= ruas.Count - 2 ? 1 : 0;
        }

        return berangka >= BarisMin;
    }

    private static List<string> Ruas(string teks) =>
        [.. teks.Split("  ", StringSplitOptions.RemoveEmptyEntries).Select(r => r.Trim()).Where(r => r.Length > 0)];

    private static (List<(int Nomor, string Teks)> Isi, int Sesudah) Kumpulkan(
        IReadOnlyList<string> baris,
        int i,
        List<string> kepala
    )
    {
        var isi = new List<(int, string)>();
        var jeda = 0;
        var sesudah = i;
        for (var j = i; j < baris.Count && isi.Count < BarisMaks; j++)
        {
            if (KepalaUlang(baris, j, kepala) is { } lanjut)
            {
                j = lanjut - 1;
                jeda = 0;
                continue;
            }

            if (string.IsNullOrWhiteSpace(baris[j]))
            {
                if (++jeda > JedaMaks)
                {
                    break;
                }

                continue;
            }

            if (Akhir(baris[j], jeda > 0))
            {
                break;
            }

            jeda = 0;
            isi.Add((j + 1, baris[j]));
            sesudah = j + 1;
        }

        return (isi, sesudah);
    }

    /// <summary>The table ends at a caption or heading, at running text, and behind a blank line at anything that is not in columns.</summary>
    private static bool Akhir(string teks, bool sesudahJeda)
    {
        var satuRuas = Ruas(teks).Count == 1;
        return PolaAkhir().IsMatch(teks)
            || teks.Length > LebarMaks
            || (satuRuas && teks.Trim().Length > 60)
            || (sesudahJeda && (satuRuas || Kepala(teks) || JudulBagian().IsMatch(teks)));
    }

    /// <summary>
    /// Across a page break the header stands there again, perhaps behind a page foot: the line after it. Null when no header is repeated.
    /// </summary>
    private static int? KepalaUlang(IReadOnlyList<string> baris, int j, List<string> kepala)
    {
        if (!string.IsNullOrWhiteSpace(baris[j]))
        {
            return null;
        }

        for (var k = j + 1; k < Math.Min(baris.Count, j + LompatMaks); k++)
        {
            var n = 0;
            while (n < kepala.Count && k + n < baris.Count && SamaIsi(kepala[n], baris[k + n]))
            {
                n++;
            }

            if (n > 0 && n >= kepala.Count - 1)
            {
                return k + n;
            }

            if (PolaAkhir().IsMatch(baris[k]))
            {
                return null;
            }
        }

        return null;
    }

    private static bool SamaIsi(string kiri, string kanan) =>
        Rapat(kiri).Equals(Rapat(kanan), StringComparison.OrdinalIgnoreCase);

    private static string Rapat(string teks) =>
        string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Sure when no cell still holds a gap, the header names most columns, and enough rows carry figures.</summary>
    private static bool Pasti(string[] kepala, List<(int Nomor, string[] Sel)> isi)
    {
        var berangka = isi.Count(s => s.Sel.Skip(1).Any(x => PembacaAngka.Sel(x) is not null || Batas().IsMatch(x)));
        return isi.TrueForAll(s => s.Sel.All(x => !x.Contains("   ", StringComparison.Ordinal)))
            && kepala.Count(s => s.Length > 0) >= KolomMin
            && kepala.Count(s => s.Length > 0) * 4 >= kepala.Length * 3
            && berangka >= BarisMin;
    }

    /// <summary>A line without figures goes on with the cells of the row above it; before the first figures, with the header.</summary>
    private static List<BarisNaskah> Gabung(List<(int Nomor, string[] Sel)> baris)
    {
        var hasil = new List<BarisNaskah>();
        foreach (var (nomor, sel) in baris)
        {
            var lanjutan = hasil.Count > 0 && sel[0].Length == 0 && !sel.Skip(1).Any(s => PembacaAngka.Sel(s) is not null);
            if (!lanjutan)
            {
                hasil.Add(new BarisNaskah(TempatNaskah.Baris(nomor, nomor), sel));
                continue;
            }

            var atas = hasil[^1];
            hasil[^1] = new BarisNaskah(
                atas.Tempat with
                {
                    BarisAkhir = nomor,
                },
                [.. atas.Sel.Zip(sel).Select(x => $"{x.First} {x.Second}".Trim())]
            );
        }

        return hasil;
    }
}
