using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Tables whose cells are parted by bars without bars at the edges: <c>No | Uraian | Target</c>. Every row has as many bars, but lines
/// without any go on with the words of the row above, a total has only its figures, and a page break may repeat the header.
/// </summary>
internal static partial class TabelPipaLepas
{
    private const int PipaMin = 2;
    private const int BarisMin = 3;
    private const int JedaMaks = 5;
    private const int SambunganMaks = 3;
    private const int PanjangSambungan = 75;

    [GeneratedRegex(@"^\W*(jumlah|total|rata\s*-?\s*rata)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Jumlah();

    /// <summary>What stands behind or between tables and is no rest of a cell.</summary>
    [GeneratedRegex(
        @"^\W*(tabel|sumber|bab|catatan|keterangan|gambar|grafik)\b|^(\d{1,2}\.)+\d*\s|^([a-z]|\d{1,2})[.)]\s|[.:;]$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex BukanSambungan();

    /// <summary>The table whose header stands on this line and the line after it; null when there is none.</summary>
    public static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Coba(IReadOnlyList<string> baris, int i)
    {
        if (Berkelompok(baris, i) is var (kelompok, lebar))
        {
            return Isi(baris, i, i + 2, lebar, [new BarisNaskah(TempatNaskah.Baris(i + 1, i + 2), kelompok)]);
        }

        var pipa = Pipa(baris[i]);
        if (
            pipa < PipaMin
            || Berangka(baris[i])
            || Pipa(baris.ElementAtOrDefault(i + 1) ?? "") == 0 && !Nomor(baris, i + 1, pipa)
        )
        {
            return null;
        }

        return Isi(baris, i, i, pipa, []);
    }

    /// <summary>The headings under those of their groups and the bars of the rows below them; null where no such header begins here.</summary>
    private static (string[] Kepala, int Pipa)? Berkelompok(IReadOnlyList<string> baris, int i)
    {
        if (i + 2 >= baris.Count || Pipa(baris[i]) < PipaMin || Berangka(baris[i]) || Berangka(baris[i + 1]))
        {
            return null;
        }

        var pipa = Pipa(baris[i + 2]);
        return
            Pipa(baris[i + 1]) > Pipa(baris[i])
            && pipa > Pipa(baris[i + 1])
            && Berangka(baris[i + 2])
            && KepalaPipaBerkelompok.Susun(Potong(baris[i]), Potong(baris[i + 1]), pipa + 1) is { } kepala
            ? (kepala, pipa)
            : null;
    }

    /// <summary>The rows from a line on, behind those of the header that are known already.</summary>
    private static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Isi(
        IReadOnlyList<string> baris,
        int i,
        int awal,
        int pipa,
        List<BarisNaskah> hasil
    )
    {
        var tetap = hasil.Count;
        var kepala = new HashSet<string>(baris.Skip(i).Take(awal - i).Select(b => b.Trim()), StringComparer.OrdinalIgnoreCase);
        var j = awal;
        var sesudah = awal;
        while (j < baris.Count)
        {
            var lanjut = Berikut(baris, j, pipa, hasil.Count > 0);
            if (lanjut < 0)
            {
                break;
            }

            j = lanjut;
            var (teks, n) = (baris[j].Trim(), Pipa(baris[j]));
            if (n == 0 && !Nomor(baris, j, pipa))
            {
                Sambung(hasil, teks);
            }
            else if (!kepala.Contains(teks))
            {
                if (!hasil.Exists(h => h.Sel.Any(BerangkaSel)) && !Berangka(teks))
                {
                    kepala.Add(teks);
                }

                hasil.Add(new BarisNaskah(TempatNaskah.Baris(j + 1, j + 1), n == 0 ? teks.Split(' ') : Sel(teks, pipa)));
            }

            sesudah = ++j;
        }

        return
            hasil.Count + tetap >= BarisMin
            && hasil.Skip(tetap).Count(b => Pipa(baris[b.Tempat.BarisAwal - 1]) == pipa) * 4 >= (hasil.Count - tetap) * 3
            && hasil.Skip(1).Any(b => b.Sel.Skip(1).Any(c => c.Any(char.IsDigit)))
            ? (PenyambungSel.Satukan(hasil), sesudah)
            : null;
    }

    /// <summary>True when a caption stands on this line and such a table follows it.</summary>
    public static bool SesudahJudul(IReadOnlyList<string> baris, int i) =>
        Enumerable.Range(i + 1, 3).Any(j => j < baris.Count && Coba(baris, j) is not null);

    /// <summary>The line at or behind <paramref name="j"/> that still belongs to the table; negative when it ends here.</summary>
    private static int Berikut(IReadOnlyList<string> baris, int j, int pipa, bool mulai)
    {
        if (!string.IsNullOrWhiteSpace(baris[j]))
        {
            return Baris(baris[j], pipa) || mulai && (Nomor(baris, j, pipa) || Sambungan(baris, j, pipa)) ? j : -1;
        }

        var k = j;
        while (k < baris.Count && k - j < JedaMaks && string.IsNullOrWhiteSpace(baris[k]))
        {
            k++;
        }

        return mulai && k < baris.Count && Pipa(baris[k]) == pipa ? k : -1;
    }

    private static bool Baris(string teks, int pipa) =>
        Pipa(teks) is var n && n >= PipaMin && n <= pipa && (n >= pipa - 1 || Jumlah().IsMatch(teks) && Berangka(teks));

    /// <summary>"1 2 3 4": the numbers of the columns.</summary>
    private static bool Nomor(IReadOnlyList<string> baris, int j, int pipa) =>
        j < baris.Count
        && baris[j].Split(' ', StringSplitOptions.RemoveEmptyEntries) is var kata
        && kata.Length == pipa + 1
        && kata.Select((k, n) => k.Trim('(', ')') == (n + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))
            .All(b => b);

    /// <summary>A short line of words that a row or the end of the table follows: the rest of a cell above.</summary>
    private static bool Sambungan(IReadOnlyList<string> baris, int j, int pipa)
    {
        for (var k = j; k < baris.Count && k - j < SambunganMaks; k++)
        {
            var teks = baris[k].Trim();
            if (teks.Length == 0 || k > j && Baris(teks, pipa))
            {
                return k > j;
            }

            if (Pipa(teks) > 0 || teks.Length > PanjangSambungan || teks.Any(char.IsDigit) || BukanSambungan().IsMatch(teks))
            {
                return false;
            }
        }

        return j + SambunganMaks < baris.Count
            && (string.IsNullOrWhiteSpace(baris[j + SambunganMaks]) || Baris(baris[j + SambunganMaks], pipa));
    }

    /// <summary>Words without bars go to the first cell of words of the row above.</summary>
    private static void Sambung(List<BarisNaskah> hasil, string teks)
    {
        var atas = hasil[^1];
        var sel = atas.Sel.ToList();
        var ke = sel.FindIndex(s => s.Count(char.IsLetter) > 3);
        if (ke >= 0)
        {
            sel[ke] = $"{sel[ke]} {teks}";
            hasil[^1] = atas with { Sel = sel };
        }
    }

    private static int Pipa(string teks) => teks.Count(c => c == '|');

    private static bool Berangka(string teks) => teks.Split('|').Skip(1).Any(BerangkaSel);

    private static bool BerangkaSel(string sel) =>
        PembacaAngka.Sel(sel) is { } a && a is not { Desimal: 0, Nilai: > 1900 and < 2100 };

    private static List<string> Potong(string teks) => [.. teks.Split('|').Select(s => s.Trim())];

    /// <summary>The cells; those of a total with fewer bars stand at the right.</summary>
    private static string[] Sel(string teks, int pipa)
    {
        var sel = Potong(teks);
        var tempat = Jumlah().IsMatch(teks) && sel.Skip(1).All(c => c.Length > 0) ? 1 : sel.Count;
        while (sel.Count <= pipa)
        {
            sel.Insert(tempat, "");
        }

        return [.. sel];
    }
}
