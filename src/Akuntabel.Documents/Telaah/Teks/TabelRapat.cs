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
    private const int BarisMaks = 300;
    private const int KepalaMaks = 3;
    private const int ProsaKata = 9;
    private const int JedaMaks = 4;

    [GeneratedRegex(
        @"^\s*(Tabel|Gambar|Grafik)\s+\d|^\s*BAB\s+[IVX]|^\s*(Sumber|Catatan)(\s+\p{L}+)?\s*:|^\s*\d+\.\d+(\.\d+)*\.\s+\p{Lu}\D*$|^\s*[A-Z]\.\s+\p{Lu}\D*$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaAkhir();

    [GeneratedRegex(@"^\s*\(?1\)?\s+\(?2\)?\s+\(?3\)?(\s+\(?\d{1,2}\)?(=\S+)?)*\s*$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorKolom();

    [GeneratedRegex(@"^\s*Tabel\s+[\dIVX.]+\s+\p{L}", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex JudulLengkap();

    [GeneratedRegex(@"^(jumlah|total|rata-rata|rerata)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaJumlah();

    /// <summary>The table whose header starts on this line and the line after it; null when there is none.</summary>
    public static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Coba(IReadOnlyList<string> baris, int i)
    {
        if (
            !KepalaRapat.Mungkin(baris[i])
            || PolaAkhir().IsMatch(baris[i])
            || !(KepalaRapat.Nomor(baris[i].Trim()) || DiBawahJudul(baris, i))
        )
        {
            return null;
        }

        // A line of column numbers tells where the header ends and how many columns it has.
        var nomor = Enumerable.Range(i + 1, KepalaMaks).FirstOrDefault(j => j < baris.Count && NomorKolom().IsMatch(baris[j]));
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
        var awal = i + tinggi < baris.Count && NomorKolom().IsMatch(baris[i + tinggi]) ? i + tinggi + 1 : i + tinggi;
        var (isi, sesudah) = Kumpulkan(baris, awal, [.. Enumerable.Range(i, tinggi).Select(j => baris[j])], bernomor);
        kolom = Sesuaikan(kolom, isi, bernomor);
        var kategori = kolom.Count > 2 && KepalaRapat.Kategori(kolom[^1]);
        var satuan = kolom.ToList().FindIndex(KepalaRapat.Satuan);
        var banyak = kolom.Count - 1 - (bernomor ? 1 : 0) - (satuan >= 0 ? 1 : 0) - (kategori ? 1 : 0);
        var label = bernomor ? 1 : 0;
        if (banyak < 1 || (satuan >= 0 && satuan != label + 1))
        {
            return null;
        }

        var rangkai = Rangkai(isi, banyak);
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

    private static (List<(int Nomor, BarisRapat Isi)> Isi, int Sesudah) Kumpulkan(
        IReadOnlyList<string> baris,
        int i,
        List<string> kepala,
        bool bernomor
    )
    {
        var isi = new List<(int, BarisRapat)>();
        var sesudah = i;
        for (var j = i; j < baris.Count && isi.Count < BarisMaks; j++)
        {
            if (string.IsNullOrWhiteSpace(baris[j]))
            {
                var lanjut = SetelahHalaman(baris, j, kepala);
                if (lanjut < 0)
                {
                    break;
                }

                j = lanjut - 1;
                continue;
            }

            if (NomorKolom().IsMatch(baris[j]))
            {
                continue;
            }

            var rapat = BarisRapat.Baca(baris[j], bernomor);
            if (
                PolaAkhir().IsMatch(baris[j])
                || (rapat.Nilai.Count == 0 && Prosa(baris[j]))
                || baris[j].Contains('|', StringComparison.Ordinal)
            )
            {
                break;
            }

            isi.Add((j + 1, rapat));
            sesudah = j + 1;
        }

        return (isi, sesudah);
    }

    /// <summary>The line behind a header that a page break repeats; negative when the table ends here.</summary>
    private static int SetelahHalaman(IReadOnlyList<string> baris, int j, List<string> kepala)
    {
        for (var k = j + 1; k < Math.Min(baris.Count - kepala.Count, j + JedaMaks + 1); k++)
        {
            if (
                kepala
                    .Select((h, n) => (h, n))
                    .All(x => x.h.Trim().Equals(baris[k + x.n].Trim(), StringComparison.OrdinalIgnoreCase))
            )
            {
                return k + kepala.Count;
            }
        }

        return -1;
    }

    private static bool Prosa(string teks) =>
        teks.TrimEnd().EndsWith('.') || teks.Split(' ').Count(k => k.Length > 0 && char.IsLower(k[0])) >= ProsaKata;

    /// <summary>Rows with the words of wrapped lines: those before the values, or behind them where the row has its number already.</summary>
    private static List<(int Awal, int Akhir, BarisRapat Isi)> Rangkai(List<(int Nomor, BarisRapat Isi)> isi, int banyak)
    {
        var hasil = new List<(int Awal, int Akhir, BarisRapat Isi)>();
        (int Nomor, BarisRapat Isi)? tunda = null;
        foreach (var (nomor, asal) in isi)
        {
            var baris = asal.Sebanyak(banyak);
            if (tunda is { } t)
            {
                if (baris.Nomor.Length > 0)
                {
                    hasil.Add((t.Nomor, t.Nomor, t.Isi));
                    tunda = null;
                }
                else
                {
                    baris = baris with { Nomor = t.Isi.Nomor, Kata = $"{t.Isi.Kata} {baris.Kata}".Trim() };
                }
            }

            if (baris.Nilai.Count == 0)
            {
                var sambung = tunda is null && baris.Nomor.Length == 0 && hasil.Count > 0 && hasil[^1].Isi.Nomor.Length > 0;
                if (sambung)
                {
                    var (awal, _, atas) = hasil[^1];
                    hasil[^1] = (awal, nomor, atas with { Kata = $"{atas.Kata} {baris.Kata}" });
                }
                else
                {
                    tunda = (tunda?.Nomor ?? nomor, baris);
                }

                continue;
            }

            // The place of a row is the line of its values.
            hasil.Add((nomor, nomor, baris));
            tunda = null;
        }

        if (tunda is { } sisa)
        {
            hasil.Add((sisa.Nomor, sisa.Nomor, sisa.Isi));
        }

        return hasil;
    }
}
