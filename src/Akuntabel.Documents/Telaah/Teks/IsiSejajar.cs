using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// The rows below the header of a table whose columns are parted by spaces: gathered up to the table's end, across page breaks that repeat
/// the header, and put together from wrapped cells.
/// </summary>
internal static partial class IsiSejajar
{
    private const int BarisMaks = 400;
    private const int JedaMaks = 2;
    private const int JedaHalaman = 8;
    private const int LompatMaks = 7;

    /// <summary>A heading between tables: "B.  Anggaran", "2.1  Sasaran".</summary>
    [GeneratedRegex(
        @"^\s*([A-Z]\.|[IVX]{1,4}\.|\(?([a-z]|\d{1,2})\)|\d\.\d{1,2}(\.\d{1,2})*\.?)\s+\p{Lu}\D*((19|20)\d\d\D*)?(20\d\d)?\s*$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex JudulBagian();

    /// <summary>The header of another table.</summary>
    [GeneratedRegex(@"^\s*No\.?\s{2,}\p{L}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex KepalaBernomor();

    [GeneratedRegex(
        @"^\s*(Tabel|Gambar|Grafik)\s+\d|^\s*BAB\s+[IVX]|^\s*(Sumber|Catatan)(\s+\p{L}+)?\s*:",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaAkhir();

    /// <summary>The lines of the table from this one on, and the line after the last of them.</summary>
    public static (List<(int Nomor, string Teks)> Isi, int Sesudah) Kumpulkan(
        IReadOnlyList<string> baris,
        int i,
        List<string> kepala
    )
    {
        var isi = new List<(int, string)>();
        var (jeda, halaman) = (0, false);
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
                // The gap between two pages is as wide as it likes: the table goes on where the next line stands in columns.
                halaman |= baris[j] == KepalaKakiTeks.AntarHalaman;
                if (++jeda > (halaman ? JedaHalaman : JedaMaks))
                {
                    if (halaman || !MenujuHalaman(baris, j))
                    {
                        break;
                    }
                }

                continue;
            }

            if (Akhir(baris[j], jeda > 0 && isi.Count > 0))
            {
                break;
            }

            (jeda, halaman) = (0, false);
            isi.Add((j + 1, baris[j]));
            sesudah = j + 1;
        }

        return (isi, sesudah);
    }

    /// <summary>True when the blank lines from here on hold the gap between two pages.</summary>
    private static bool MenujuHalaman(IReadOnlyList<string> baris, int j)
    {
        while (j < baris.Count && string.IsNullOrWhiteSpace(baris[j]))
        {
            if (baris[j++] == KepalaKakiTeks.AntarHalaman)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The table ends at a caption or heading, at running text, and behind a blank line at anything that is not in columns.</summary>
    private static bool Akhir(string teks, bool sesudahJeda)
    {
        var satuRuas = KepalaSejajar.Ruas(teks).Count == 1;
        return PolaAkhir().IsMatch(teks)
            || teks.Length > KepalaSejajar.LebarMaks
            || (satuRuas && teks.Trim().Length > 60)
            || (
                sesudahJeda
                && (
                    satuRuas
                    || Kalimat(teks)
                    || KepalaSejajar.Berkata(teks)
                    || KepalaSejajar.SemuaKata(teks)
                    || KepalaBernomor().IsMatch(teks)
                    || JudulBagian().IsMatch(teks)
                )
            );
    }

    /// <summary>A line of running text that is set wide: small words, and no cell that is a figure.</summary>
    private static bool Kalimat(string teks) =>
        teks.Split(' ').Count(k => k.Length > 2 && k.All(char.IsLower)) >= KecilMin
        && !KepalaSejajar.Ruas(teks).Skip(1).Any(r => PembacaAngka.Sel(r) is not null);

    private const int KecilMin = 4;

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

    private const int TempatMaks = 3;

    private static bool Lanjutan(string[] sel) => sel[0].Length == 0 && !sel.Skip(1).Any(s => PembacaAngka.Sel(s) is not null);

    /// <summary>The number and the figures of a row stand on its second line, which goes on in the middle of a sentence.</summary>
    private static bool Mendahului(List<(int Nomor, string[] Sel)> baris, int i) =>
        i + 1 < baris.Count
        && baris[i + 1].Sel[0].Length > 0
        && baris[i + 1].Sel.Skip(1).FirstOrDefault(s => s.Length > 0) is [var huruf, ..]
        && char.IsLower(huruf);

    private static bool Berangka(IReadOnlyList<string> sel) => sel.Skip(1).Any(s => PembacaAngka.Sel(s) is not null);

    /// <summary>A line without figures goes on with the cells of the row above it, and so do the figures of a numbered row; before the first figures, with the header.</summary>
    public static List<BarisNaskah> Gabung(List<(int Nomor, string[] Sel)> baris)
    {
        var hasil = new List<BarisNaskah>();
        var mendahului = false;
        var bernomor = baris.FindAll(b => b.Sel[0].Length > 0);
        var berangka = bernomor.Count(b => Berangka(b.Sel)) * 3 >= bernomor.Count * 2;
        for (var i = 0; i < baris.Count; i++)
        {
            var (nomor, sel) = baris[i];
            var lanjutan = hasil.Count > 0 && sel[0].Length == 0 && Lanjutan(hasil[^1].Sel, sel);
            var menyusul =
                berangka
                && hasil.Count > 0
                && sel[0].Length == 0
                && hasil[^1].Sel[0].Length > 0
                && hasil[^1].Tempat.BarisAkhir == nomor - 1
                && !Berangka(hasil[^1].Sel)
                && Berangka(sel);
            if (mendahului || menyusul || (lanjutan && !PenyambungSel.Memulai(sel) && !Mendahului(baris, i)))
            {
                mendahului = false;
            }
            else
            {
                mendahului = hasil.Count > 0 && Lanjutan(sel) && Mendahului(baris, i);
                hasil.Add(new BarisNaskah(TempatNaskah.Baris(nomor, nomor), sel));
                continue;
            }

            var atas = hasil[^1];
            hasil[^1] = new BarisNaskah(
                atas.Tempat with
                {
                    BarisAkhir = Math.Min(nomor, atas.Tempat.BarisAwal + TempatMaks),
                },
                [.. atas.Sel.Zip(sel).Select(x => $"{x.First} {x.Second}".Trim())]
            );
        }

        return hasil;
    }

    /// <summary>No figure but in a cell that goes on below words: "… dibagi jumlah desa x" and "100%".</summary>
    private static bool Lanjutan(IReadOnlyList<string> atas, string[] sel) =>
        !sel.Skip(1)
            .Where(
                (s, i) =>
                    PembacaAngka.Sel(s) is not null && (atas[i + 1].Length == 0 || PembacaAngka.Sel(atas[i + 1]) is not null)
            )
            .Any();
}
