using System.Text.RegularExpressions;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// A header whose cells stand below each other, one on a line, over rows that keep to one line each: "No", "Desa", "Luas (ha)", then
/// "1 Sukamaju 120,5". Each line is a column; brackets and small letters go on with the one above, years stand under the heading before them.
/// </summary>
internal static partial class KepalaBersusun
{
    private const int SelMin = 3;
    private const int SelMaks = 16;
    private const int PanjangMaks = 40;
    private const int KataMaks = 6;

    /// <summary>Lines of the first row that may stand above its values.</summary>
    private const int NamaMaks = 3;

    [GeneratedRegex(@"^\(?\d{1,2}\)?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorKolom();

    /// <summary>The columns and the first line below them; null when no such header begins on this line.</summary>
    public static (List<string> Sel, int Tubuh)? Baca(IReadOnlyList<string> baris, int i)
    {
        if (LetakPipih.BukanKepala(baris, i) || LetakPipih.DalamJudul(baris, i) && !Pertama(baris[i]) || !Awal(baris[i]))
        {
            return null;
        }

        var sel = new List<string>();
        var j = i;
        for (; j < baris.Count && j - i < SelMaks && Sel(baris[j]); j++)
        {
            var teks = Rapi(baris[j]);
            if (sel.Count > 0 && (teks[0] is '(' || char.IsLower(teks[0])))
            {
                sel[^1] = $"{sel[^1]} {teks}";
            }
            else
            {
                sel.Add(teks);
            }
        }

        if (sel.Count < SelMin || sel.Skip(1).Any(KepalaRapat.Nomor) || !DiAtasBaris(baris, j, KepalaRapat.Nomor(sel[0])))
        {
            return null;
        }

        return (Bertahun(sel), j);
    }

    /// <summary>A header begins with the number of the rows or with one name of a column of words.</summary>
    private static bool Awal(string teks) =>
        KataKepalaPipih.PisahTeks(teks) is { Sisa.Length: 0, Teks.Count: 1 } && Sel(teks) && char.IsUpper(Rapi(teks)[0]);

    /// <summary>The number of the rows, which no title is.</summary>
    private static bool Pertama(string teks) => KepalaRapat.Nomor(teks.Trim()) && teks.Trim().Length <= 4;

    private static bool Sel(string teks)
    {
        var isi = Rapi(teks);
        return isi.Length is > 0 and <= PanjangMaks
            && (isi[^1] is not ('.' or ':' or ';' or ',') || KepalaRapat.Nomor(isi))
            && !teks.Contains('\t', StringComparison.Ordinal)
            && (BarisTahun.Satu(isi) is not null || char.IsLetter(isi[0]) || isi[0] is '(' or '%')
            && isi.Split(' ') is { Length: <= KataMaks } kata
            && Array.TrueForAll(
                kata,
                k => k.TrimStart('(') is not [>= '0' and <= '9', ..] || BarisTahun.Satu(k.Trim('(', ')')) is not null
            );
    }

    /// <summary>The line below the header is a row: it ends in values, or a few lines of its name do.</summary>
    private static bool DiAtasBaris(IReadOnlyList<string> baris, int j, bool bernomor)
    {
        while (j < baris.Count && string.IsNullOrWhiteSpace(baris[j]))
        {
            j++;
        }

        for (var k = j; k < Math.Min(baris.Count, j + NamaMaks); k++)
        {
            var satu = BarisPipih.Baca(baris[k], bernomor, kategori: true);
            if (satu.Nilai.Count > 0)
            {
                return !NomorKolom().IsMatch(baris[k].Trim()) && (satu.Kata.Length > 0 || k > j);
            }
        }

        return false;
    }

    /// <summary>Years below a heading are columns of it: "Target", "2021", "2022" are "Target 2021" and "Target 2022".</summary>
    private static List<string> Bertahun(List<string> sel)
    {
        var hasil = new List<string>();
        for (var i = 0; i < sel.Count; i++)
        {
            var n = sel.Skip(i + 1).TakeWhile(s => BarisTahun.Satu(s) is not null).Count();
            if (n > 1 && !KepalaRapat.Satuan(sel[i]) && !KepalaRapat.Nomor(sel[i]) && BarisTahun.Satu(sel[i]) is null && i > 1)
            {
                var induk = sel[i].EndsWith(" Tahun", StringComparison.OrdinalIgnoreCase) ? sel[i][..^6] : sel[i];
                hasil.AddRange(sel.Skip(i + 1).Take(n).Select(t => $"{induk} {t}"));
                i += n;
            }
            else
            {
                hasil.Add(sel[i]);
            }
        }

        return hasil;
    }

    private static string Rapi(string teks) =>
        string.Join(' ', teks.Split([' ', '|', '\f'], StringSplitOptions.RemoveEmptyEntries));
}
