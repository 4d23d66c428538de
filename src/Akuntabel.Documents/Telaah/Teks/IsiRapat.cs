using System.Text.RegularExpressions;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// The rows below the header of a table whose cells are parted by single spaces: gathered up to the table's end, across page breaks that
/// repeat the header, and put together from wrapped lines.
/// </summary>
internal static partial class IsiRapat
{
    private const int BarisMaks = 300;
    private const int ProsaKata = 9;
    private const int JedaMaks = 4;

    [GeneratedRegex(
        @"^\s*(Tabel|Gambar|Grafik)\s+\d|^\s*BAB\s+[IVX]|^\s*(Sumber|Catatan)(\s+\p{L}+)?\s*:|^\s*\d+\.\d+(\.\d+)*\.\s+\p{Lu}\D*$|^\s*[A-Z]\.\s+\p{Lu}\D*$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaAkhir();

    [GeneratedRegex(
        @"^\s*(\(?1\)?|[@©])\s+\(?2\)?\s+\(?3\)?(\s+\(?\d{1,2}\)?(=\S+)?)*\s*$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaNomorKolom();

    /// <summary>True for a caption, heading or source line, which ends a table.</summary>
    public static bool Akhir(string teks) => PolaAkhir().IsMatch(teks);

    /// <summary>True for the line of column numbers under a header.</summary>
    public static bool NomorKolom(string teks) => PolaNomorKolom().IsMatch(teks);

    /// <summary>The lines of the table from this one on, and the line after the last of them.</summary>
    public static (List<(int Nomor, BarisRapat Isi)> Isi, int Sesudah) Kumpulkan(
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

            if (NomorKolom(baris[j]))
            {
                continue;
            }

            var rapat = BarisRapat.Baca(baris[j], bernomor);
            if (
                Akhir(baris[j])
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
    public static List<(int Awal, int Akhir, BarisRapat Isi)> Rangkai(List<(int Nomor, BarisRapat Isi)> isi, int banyak)
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
