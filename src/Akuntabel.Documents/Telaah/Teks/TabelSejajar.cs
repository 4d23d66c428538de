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

        var (isi, sesudah) = Kumpulkan(baris, i);
        var kolom = Kolom(isi.Select(b => b.Teks));
        if (kolom.Count < KolomMin)
        {
            return null;
        }

        var sel = isi.Select(b => (b.Nomor, Sel: Potong(b.Teks, kolom))).ToList();
        return Pasti(sel.Select(s => s.Sel)) ? (Gabung(sel), sesudah) : null;
    }

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

    private static (List<(int Nomor, string Teks)> Isi, int Sesudah) Kumpulkan(IReadOnlyList<string> baris, int i)
    {
        var isi = new List<(int, string)>();
        var (j, jeda) = (i, 0);
        var sesudah = i;
        for (; j < baris.Count && isi.Count < BarisMaks; j++)
        {
            if (string.IsNullOrWhiteSpace(baris[j]))
            {
                if (++jeda > JedaMaks)
                {
                    break;
                }

                continue;
            }

            var depan = baris[j].Length - baris[j].TrimStart().Length;
            var satuRuas = Ruas(baris[j]).Count == 1;
            if (
                PolaAkhir().IsMatch(baris[j])
                || baris[j].Length > LebarMaks
                || (j > i && jeda > 0 && (Kepala(baris[j]) || (satuRuas && depan < 4)))
                || (satuRuas && baris[j].Trim().Length > 60)
            )
            {
                break;
            }

            jeda = 0;
            isi.Add((j + 1, baris[j]));
            sesudah = j + 1;
        }

        return (isi, sesudah);
    }

    /// <summary>Starts of the columns: strips parted by two or more positions blank in every line.</summary>
    private static List<(int Awal, int Akhir)> Kolom(IEnumerable<string> baris)
    {
        var terisi = new bool[LebarMaks + 2];
        foreach (var teks in baris)
        {
            for (var i = 0; i < teks.Length; i++)
            {
                terisi[i] |= !char.IsWhiteSpace(teks[i]);
            }
        }

        var kolom = new List<(int Awal, int Akhir)>();
        for (var i = 0; i < terisi.Length; i++)
        {
            if (!terisi[i])
            {
                continue;
            }

            var akhir = i;
            while (akhir + 1 < terisi.Length && (terisi[akhir + 1] || (akhir + 2 < terisi.Length && terisi[akhir + 2])))
            {
                akhir++;
            }

            kolom.Add((i, akhir));
            i = akhir + 1;
        }

        return kolom;
    }

    private static string[] Potong(string teks, List<(int Awal, int Akhir)> kolom) =>
        [.. kolom.Select(k => k.Awal >= teks.Length ? "" : teks[k.Awal..Math.Min(teks.Length, k.Akhir + 1)].Trim())];

    /// <summary>Sure when no cell still holds a gap, the header names most columns, and enough rows carry figures.</summary>
    private static bool Pasti(IEnumerable<string[]> sel)
    {
        var semua = sel.ToList();
        var berangka = semua.Skip(1).Count(s => s.Skip(1).Any(x => PembacaAngka.Sel(x) is not null));
        return semua.All(s => s.All(x => !x.Contains("   ", StringComparison.Ordinal)))
            && semua[0].Count(s => s.Length > 0) >= KolomMin
            && semua[0].Count(s => s.Length > 0) * 4 >= semua[0].Length * 3
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
