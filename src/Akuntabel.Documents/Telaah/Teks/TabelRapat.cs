using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Tables whose cells are parted by single spaces, as pdftotext -raw leaves them: a header, then rows that end in equally many values. Where
/// the header has as many columns as the rows have cells, the columns are sure; else nothing is read and the loose reader takes over.
/// </summary>
internal static partial class TabelRapat
{
    private const int BarisMin = 3;
    private const int KepalaMaks = 3;

    [GeneratedRegex(@"^\s*Tabel\s+[\dIVX.]+\s+\p{L}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex JudulLengkap();

    [GeneratedRegex(@"^(jumlah|total|rata-rata|rerata)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaJumlah();

    /// <summary>The table whose header starts on this line and the line after it; null when there is none.</summary>
    public static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Coba(IReadOnlyList<string> baris, int i)
    {
        if (
            !KepalaRapat.Mungkin(baris[i])
            || IsiRapat.Akhir(baris[i])
            || !(KepalaRapat.Nomor(baris[i].Trim()) || DiBawahJudul(baris, i))
        )
        {
            return null;
        }

        // A line of column numbers tells where the header ends and how many columns it has.
        var nomor = Enumerable.Range(i + 1, KepalaMaks).FirstOrDefault(j => j < baris.Count && IsiRapat.NomorKolom(baris[j]));
        if (nomor > 0)
        {
            var banyak = baris[nomor].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
            return Calon(baris, i, nomor - i)
                .Select(
                    (k, n) =>
                        n == 0 ? KepalaRapat.Menjadi(k, banyak)
                        : k.Count == banyak ? k
                        : null
                )
                .OfType<IReadOnlyList<string>>()
                .Select(k => Susun(baris, i, nomor - i, k))
                .FirstOrDefault(t => t is not null);
        }

        for (var n = 1; n <= KepalaMaks && i + n < baris.Count; n++)
        {
            if (n > 1 && !KepalaRapat.Mungkin(baris[i + n - 1]))
            {
                return null;
            }

            if (Calon(baris, i, n).Select(k => Susun(baris, i, n, k)).FirstOrDefault(t => t is not null) is { } tabel)
            {
                return tabel;
            }
        }

        return null;
    }

    /// <summary>Right under a caption that has its title on the same line: what follows is no part of the title.</summary>
    private static bool DiBawahJudul(IReadOnlyList<string> baris, int i)
    {
        var atas = i - 1;
        while (atas > 0 && string.IsNullOrWhiteSpace(baris[atas]))
        {
            atas--;
        }

        return atas >= 0 && JudulLengkap().IsMatch(baris[atas]);
    }

    /// <summary>The columns of a header of some lines: of its first line, with what stands in brackets below, or of all of them.</summary>
    private static IEnumerable<IReadOnlyList<string>> Calon(IReadOnlyList<string> baris, int i, int tinggi)
    {
        yield return KepalaRapat.Potong(baris[i]);
        if (tinggi > 1)
        {
            yield return KepalaRapat.Potong(string.Join(' ', Enumerable.Range(i, tinggi).Select(j => baris[j].Trim())));
        }
    }

    /// <summary>True when a caption stands on this line and such a table follows it.</summary>
    public static bool SesudahJudul(IReadOnlyList<string> baris, int i)
    {
        for (var j = i + 1; j < Math.Min(baris.Count, i + 4); j++)
        {
            if (!string.IsNullOrWhiteSpace(baris[j]) && KepalaRapat.Mungkin(baris[j]) && Coba(baris, j) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Susun(
        IReadOnlyList<string> baris,
        int i,
        int tinggi,
        IReadOnlyList<string> kolom
    )
    {
        var bernomor = kolom.Count > 0 && KepalaRapat.Nomor(kolom[0]);
        var awal = i + tinggi < baris.Count && IsiRapat.NomorKolom(baris[i + tinggi]) ? i + tinggi + 1 : i + tinggi;
        var (isi, sesudah) = IsiRapat.Kumpulkan(baris, awal, [.. Enumerable.Range(i, tinggi).Select(j => baris[j])], bernomor);
        kolom = Sesuaikan(kolom, isi, bernomor);
        var kategori = kolom.Count > 2 && KepalaRapat.Kategori(kolom[^1]);
        var satuan = kolom.ToList().FindIndex(KepalaRapat.Satuan);
        var banyak = kolom.Count - 1 - (bernomor ? 1 : 0) - (satuan >= 0 ? 1 : 0) - (kategori ? 1 : 0);
        var label = bernomor ? 1 : 0;
        if (banyak < 1 || (satuan >= 0 && satuan != label + 1))
        {
            return null;
        }

        var rangkai = IsiRapat.Rangkai(isi, banyak);
        var penuh = rangkai.Count(r => r.Isi.Nilai.Count == banyak);
        if (
            rangkai.Count < BarisMin
            || penuh < BarisMin
            || penuh * 4 < rangkai.Count * 3
            || isi.Count(x => x.Isi.Nilai.Count > banyak) * 3 > rangkai.Count
        )
        {
            return null;
        }

        var hasil = new List<BarisNaskah> { new(TempatNaskah.Baris(i + 1, awal), [.. kolom]) };
        hasil.AddRange(
            rangkai.Select(r => new BarisNaskah(
                TempatNaskah.Baris(r.Awal, r.Akhir),
                Sel(r.Isi, kolom, banyak, bernomor, satuan >= 0, kategori)
            ))
        );
        return (hasil, sesudah);
    }

    /// <summary>Where the rows without number and unit all end in as many values, the header is cut into one column more than that.</summary>
    private static IReadOnlyList<string> Sesuaikan(
        IReadOnlyList<string> kolom,
        List<(int Nomor, BarisRapat Isi)> isi,
        bool bernomor
    )
    {
        var banyak = isi.Where(x => x.Isi.Nilai.Count > 1).GroupBy(x => x.Isi.Nilai.Count).MaxBy(g => g.Count());
        return banyak is not null && banyak.Count() * 4 >= isi.Count * 3 && !kolom.Any(KepalaRapat.Satuan)
            ? KepalaRapat.Menjadi(kolom, banyak.Key + (bernomor ? 2 : 1) + (KepalaRapat.Kategori(kolom[^1]) ? 1 : 0)) ?? kolom
            : kolom;
    }

    private static List<string> Sel(
        BarisRapat r,
        IReadOnlyList<string> kolom,
        int banyak,
        bool bernomor,
        bool satuan,
        bool kategori
    )
    {
        var jumlah = PolaJumlah().IsMatch(r.Kata);
        var (kata, unit) = satuan && !jumlah ? BarisRapat.PisahSatuan(r.Kata) : (r.Kata, "");
        var sel = new List<string>();
        if (bernomor)
        {
            sel.Add(r.Nomor);
        }

        sel.Add(kata);
        if (satuan)
        {
            sel.Add(unit);
        }

        // A mean stands under the capaian: behind as many empty cells as it has values less.
        sel.AddRange(Enumerable.Repeat("", banyak - r.Nilai.Count));
        sel.AddRange(r.Nilai);
        if (kategori)
        {
            sel.Add(r.Ekor);
        }

        return sel;
    }
}
