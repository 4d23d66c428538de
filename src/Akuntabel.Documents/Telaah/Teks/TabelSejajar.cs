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

    /// <summary>A heading is put beside a column of numbers, which ends this near to the edge.</summary>
    private const int JudulAwalMaks = 8;

    /// <summary>A cell of bounds: "85 s.d. kurang dari 100", "≥ 90".</summary>
    [GeneratedRegex(@"^\D{0,20}\d[\d.,]*\s*%?(\D{1,25}\d[\d.,]*\s*%?)?\D{0,12}$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Batas();

    /// <summary>Lines of headings and captions that may stand over a header.</summary>
    private const int JudulMaks = 9;

    /// <summary>The table whose header stands on this line and the line after the table; null when there is none.</summary>
    public static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Coba(IReadOnlyList<string> baris, int i)
    {
        if (!KepalaSejajar.Mungkin(baris, i))
        {
            return null;
        }

        var tubuh = KepalaSejajar.AwalTubuh(baris, i);
        if (tubuh < 0)
        {
            return null;
        }

        var kepala = Enumerable.Range(i, tubuh - i).Select(j => baris[j]).ToList();
        var nomor = KepalaSejajar.NomorKolom(baris[tubuh]);
        var (isi, sesudah) = IsiSejajar.Kumpulkan(baris, nomor ? tubuh + 1 : tubuh, [.. kepala, baris[tubuh]]);
        // A heading over the width of several columns tells nothing about them.
        var bersel = isi.FindAll(b => !KepalaSejajar.JudulBaris(b.Teks));
        var kolom = KolomSejajar.Dari([.. bersel.Select(b => b.Teks)], nomor ? [.. kepala, baris[tubuh]] : kepala);
        kepala[^1] = KepalaSatuSpasi.Renggangkan(kepala[^1], kolom);
        if (kolom.Count < KolomMin || KolomSejajar.Melebar(kepala[^1], kolom))
        {
            return null;
        }

        var judul = KepalaKelompok.Awali(i > 0 ? baris[i - 1] : "", NamaSejajar.Dari(kepala, kolom));
        var sel = isi.Select(b =>
                (
                    b.Nomor,
                    Sel: KepalaSejajar.JudulBaris(b.Teks) && kolom[0].Akhir < JudulAwalMaks
                        ? ["", b.Teks.Trim(), .. Enumerable.Repeat("", kolom.Count - 2)]
                        : KolomSejajar.Potong(b.Teks, kolom)
                )
            )
            .ToList();
        return Pasti(judul, sel)
            ? (
                [
                    new BarisNaskah(TempatNaskah.Baris(i + 1, tubuh), judul),
                    .. nomor ? Rumus(baris[tubuh], tubuh, kolom) : [],
                    .. IsiSejajar.Gabung(sel),
                ],
                sesudah
            )
            : null;
    }

    /// <summary>The line of column numbers, kept where it says how a column is computed: "1  2  3  4=3/2".</summary>
    private static IEnumerable<BarisNaskah> Rumus(string teks, int i, List<(int Awal, int Akhir)> kolom) =>
        teks.Contains('=', StringComparison.Ordinal)
            ? [new BarisNaskah(TempatNaskah.Baris(i + 1, i + 1), NamaSejajar.Dari([teks], kolom))]
            : [];

    /// <summary>Lines of a caption, "Tahun Anggaran 2018", that may stand just over a header.</summary>
    private const int BarisJudul = 2;

    /// <summary>True when this line is no cell of a header but stands over such a table.</summary>
    public static bool Menyusul(IReadOnlyList<string> baris, int i)
    {
        for (var j = i; j + 1 < baris.Count && j < i + BarisJudul && KepalaSejajar.Ruas(baris[j]).Count == 1; j++)
        {
            if (KepalaSejajar.Mungkin(baris, j + 1))
            {
                return Coba(baris, j + 1) is not null;
            }
        }

        return false;
    }

    /// <summary>True when a caption stands on this line and such a table follows it.</summary>
    public static bool SesudahJudul(IReadOnlyList<string> baris, int i)
    {
        for (var j = i + 1; j < Math.Min(baris.Count, i + JudulMaks); j++)
        {
            if (KepalaSejajar.Mungkin(baris, j))
            {
                return Coba(baris, j) is not null;
            }
        }

        return false;
    }

    /// <summary>Sure when no cell still holds a gap, the header names most columns, and enough rows carry figures.</summary>
    private static bool Pasti(string[] kepala, List<(int Nomor, string[] Sel)> isi) =>
        Berangka(kepala, isi) && !AngkaDiTeks(isi, kepala.Length);

    private const int TeksMin = 12;

    /// <summary>A row has its figure in a column where the others have words: its cells do not stand under their headings.</summary>
    private static bool AngkaDiTeks(List<(int Nomor, string[] Sel)> isi, int lebar) =>
        Enumerable
            .Range(1, Math.Max(0, lebar - 1))
            .Where(k =>
                isi.Count(s => s.Sel[k].Length >= TeksMin && s.Sel[k].Any(char.IsLetter)) * 2
                > isi.Count(s => s.Sel[k].Length > 0)
            )
            .Any(k => isi.Exists(s => s.Sel.Count(x => x.Length > 0) > 1 && PembacaAngka.Sel(s.Sel[k]) is { Satuan.Length: 0 }));

    private static bool Berangka(string[] kepala, List<(int Nomor, string[] Sel)> isi)
    {
        var berangka = isi.Count(s => s.Sel.Skip(1).Any(x => PembacaAngka.Sel(x) is not null || Batas().IsMatch(x)));
        return isi.TrueForAll(s => s.Sel.All(x => !x.Contains("   ", StringComparison.Ordinal)))
            && kepala.Count(s => s.Length > 0) >= KolomMin
            && kepala.Count(s => s.Length > 0) * 4 >= kepala.Length * 3
            && (
                berangka >= BarisMin
                || (berangka == 1 && isi.Count(s => s.Sel.Count(x => x.Length > 0) > 1) == 1 && kepala.All(s => s.Length > 0))
            );
    }
}
