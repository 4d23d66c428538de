using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Tables in which some cells are parted by bars and others by single spaces, as scanning leaves them. Columns are told by how many values
/// the rows end in, by the words of the header and by arithmetic; where they do not agree nothing is read and the loose reader takes over.
/// </summary>
internal static partial class TabelCampur
{
    private const int KepalaMaks = 5;
    private const int BarisMin = 3;
    private const int PanjangKepala = 150;

    [GeneratedRegex(@"^\W*(No|Nomor|Kode)\b\.?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex KepalaBernomor();

    /// <summary>The line of column numbers, the first of which may be lost.</summary>
    [GeneratedRegex(@"^\W*\(?[12]\)?\s+\(?[23]\)?(\s+\(?\d{1,2}\)?(=\S+)?)+\s*$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorKolom();

    [GeneratedRegex(@"^\W*(1|I|A|4|5)(\.\d{1,2})*[.)]?(\s+|\s*\|\s*)[\p{Lu}(<>≥≤\d]", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex BarisPertama();

    /// <summary>The table whose header starts on this line and the line after it; null when there is none.</summary>
    public static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Coba(IReadOnlyList<string> baris, int i, NamaKenal kenal)
    {
        var tubuh = AwalTubuh(baris, i);
        if (tubuh < 0)
        {
            return null;
        }

        var kepala = Enumerable.Range(i, tubuh - i).Select(j => baris[j].Trim()).Where(b => !NomorKolom().IsMatch(b)).ToList();
        if (SkalaCampur.Coba(baris, i, tubuh, kepala) is { } skala)
        {
            return skala;
        }

        var (isi, sesudah) = IsiCampur.Kumpulkan(baris, tubuh, kepala);
        var banyak = IsiCampur.Banyak(isi);
        if (banyak == 0 || !isi.Exists(x => baris[x.Nomor - 1].Contains('|', StringComparison.Ordinal)))
        {
            return null;
        }

        var bentuk = BentukCampur.Dari(kepala);
        var rangkai = IsiCampur.Rangkai(isi, banyak, bentuk);
        var penuh = rangkai.Where(r => r.Nilai.Count == banyak).ToList();
        if (
            penuh.Count < BarisMin
            || penuh.Count * 4 < rangkai.Count * 3
            || KepalaCampur.Nama(kepala, banyak, [.. penuh.Select(r => r.Nilai)]) is not { } nama
        )
        {
            return null;
        }

        var ekor = rangkai.Count(r => r.Ekor.Length > 0) * 2 > rangkai.Count;
        var judul = bentuk.Kata(KepalaCampur.Uraian(kepala)).Concat(nama).ToList();
        if (ekor)
        {
            judul.Add(KepalaCampur.Berkategori(kepala) ? "Kategori" : "Satuan");
        }

        var hasil = new List<BarisNaskah> { new(TempatNaskah.Baris(i + 1, tubuh), judul) };
        if (NomorKolomDari(baris, i, tubuh, judul.Count) is { } nomor)
        {
            hasil.Add(nomor);
        }

        hasil.AddRange(rangkai.Select(r => r.Menjadi(banyak, ekor, kenal)));
        return (hasil, sesudah);
    }

    /// <summary>The line of column numbers as a row of the header, when it has one for each column.</summary>
    private static BarisNaskah? NomorKolomDari(IReadOnlyList<string> baris, int i, int tubuh, int banyak) =>
        Enumerable
            .Range(i, tubuh - i)
            .Where(j => NomorKolom().IsMatch(baris[j].Trim()))
            .Select(j => (j, Sel: baris[j].Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries)))
            .Where(x => x.Sel.Length == banyak)
            .Select(x => new BarisNaskah(TempatNaskah.Baris(x.j + 1, x.j + 1), [.. x.Sel]))
            .FirstOrDefault();

    /// <summary>True when a caption stands on this line and such a table follows it.</summary>
    public static bool SesudahJudul(IReadOnlyList<string> baris, int i)
    {
        for (var j = i + 1; j < Math.Min(baris.Count, i + KepalaMaks); j++)
        {
            if (!string.IsNullOrWhiteSpace(baris[j]) && Coba(baris, j, NamaKenal.Kosong) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first row below a header that has a line beginning with "No"; negative when this is none.</summary>
    private static int AwalTubuh(IReadOnlyList<string> baris, int i)
    {
        var bernomor = false;
        for (var j = i; j < Math.Min(baris.Count, i + KepalaMaks + 1); j++)
        {
            var teks = baris[j].Trim();
            if (teks.Length == 0 && bernomor && j > i)
            {
                continue;
            }

            if (bernomor && NomorKolom().IsMatch(teks))
            {
                if (j + 1 < baris.Count && baris[j + 1].Trim() is [var huruf, ..] && char.IsUpper(huruf))
                {
                    return j + 1;
                }

                continue;
            }

            if (bernomor && BarisPertama().IsMatch(teks))
            {
                return j;
            }

            if (teks.Length is 0 or > PanjangKepala || !BagianKepala(teks) || IsiRapat.Akhir(teks))
            {
                return -1;
            }

            bernomor |= KepalaBernomor().IsMatch(teks);
        }

        return -1;
    }

    /// <summary>Words with capitals, brackets, years and bars: no sentence.</summary>
    private static bool BagianKepala(string teks)
    {
        var kata = teks.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries);
        return teks[^1] is not ('.' or ':' or ';')
            && !teks.Contains("  ", StringComparison.Ordinal)
            && kata.Length > 0
            && kata.Count(k => char.IsUpper(k[0]) || !char.IsLetter(k[0])) * 4 >= kata.Length * 3;
    }
}
