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
    private const int LompatMaks = 7;

    /// <summary>A heading between tables: "B.  Anggaran", "2.1  Sasaran".</summary>
    [GeneratedRegex(
        @"^\s*([A-Z]\.|[IVX]{1,4}\.|\d\.\d{1,2}(\.\d{1,2})*\.?)\s+\p{Lu}[^\d]*(\b20\d\d(\s*[-–]\s*20\d\d)?)?\s*$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex JudulBagian();

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
        var satuRuas = KepalaSejajar.Ruas(teks).Count == 1;
        return PolaAkhir().IsMatch(teks)
            || teks.Length > KepalaSejajar.LebarMaks
            || (satuRuas && teks.Trim().Length > 60)
            || (sesudahJeda && (satuRuas || KepalaSejajar.Berkata(teks) || JudulBagian().IsMatch(teks)));
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

    private const int TempatMaks = 3;

    private static bool Lanjutan(string[] sel) => sel[0].Length == 0 && !sel.Skip(1).Any(s => PembacaAngka.Sel(s) is not null);

    /// <summary>The number and the figures of a row stand on its second line, which goes on in the middle of a sentence.</summary>
    private static bool Mendahului(List<(int Nomor, string[] Sel)> baris, int i) =>
        i + 1 < baris.Count
        && baris[i + 1].Sel[0].Length > 0
        && baris[i + 1].Sel.Skip(1).FirstOrDefault(s => s.Length > 0) is [var huruf, ..]
        && char.IsLower(huruf);

    /// <summary>A line without figures goes on with the cells of the row above it; before the first figures, with the header.</summary>
    public static List<BarisNaskah> Gabung(List<(int Nomor, string[] Sel)> baris)
    {
        var hasil = new List<BarisNaskah>();
        var mendahului = false;
        for (var i = 0; i < baris.Count; i++)
        {
            var (nomor, sel) = baris[i];
            if (mendahului || (hasil.Count > 0 && Lanjutan(sel) && !PenyambungSel.Memulai(sel) && !Mendahului(baris, i)))
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
}
