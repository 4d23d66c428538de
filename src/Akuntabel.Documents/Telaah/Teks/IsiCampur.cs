using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>The rows of a <see cref="TabelCampur"/>: gathered up to its end, across the gaps between pages, and put together from wrapped cells.</summary>
internal static class IsiCampur
{
    private const int BarisMaks = 400;
    private const int ProsaKata = 9;
    private const int SekuensMin = 3;

    /// <summary>The lines of the table from this one on, and the line after the last of them.</summary>
    public static (List<(int Nomor, BarisCampur Isi)> Isi, int Sesudah) Kumpulkan(
        IReadOnlyList<string> baris,
        int i,
        List<string> kepala
    )
    {
        var isi = new List<(int Nomor, BarisCampur Isi)>();
        var sesudah = i;
        for (var j = i; j < baris.Count && isi.Count < BarisMaks; j++)
        {
            var teks = baris[j].Trim();
            if (teks.Length == 0)
            {
                var lanjut = Berlanjut(baris, j, isi) ? j + 1 : SesudahHalaman(baris, j, kepala);
                if (lanjut < 0)
                {
                    break;
                }

                j = lanjut - 1;
                continue;
            }

            if (KepalaTerulang.Banyak(baris, j, kepala) is > 0 and var ulang)
            {
                j += ulang - 1;
                continue;
            }

            if (IsiRapat.NomorKolom(teks) || IsiPipih.NomorKolom(teks))
            {
                continue;
            }

            var rapat = BarisCampur.Baca(teks);
            if (IsiRapat.Akhir(teks) || (rapat.Nilai.Count == 0 && Prosa(teks)))
            {
                break;
            }

            if (isi.Count > 0 && isi[^1].Isi.Kata is [.., var atas] && PembagiSatuan.Menyambung(atas, rapat.Nilai))
            {
                rapat = rapat.SebagaiKata();
            }

            isi.Add((j + 1, rapat));
            sesudah = j + 1;
        }

        return (isi, sesudah);
    }

    /// <summary>One blank line between rows that look alike: the next has bars and as many values as the last one that has any.</summary>
    private static bool Berlanjut(IReadOnlyList<string> baris, int j, List<(int Nomor, BarisCampur Isi)> isi) =>
        j + 1 < baris.Count
        && baris[j + 1].Contains('|', StringComparison.Ordinal)
        && isi.FindLast(x => x.Isi.Nilai.Count > 0).Isi is { } atas
        && BarisCampur.Baca(baris[j + 1].Trim()).Nilai.Count == atas.Nilai.Count;

    /// <summary>The line behind the gap between two pages, and behind a header repeated there; negative when the table ends here.</summary>
    private static int SesudahHalaman(IReadOnlyList<string> baris, int j, List<string> kepala)
    {
        var halaman = false;
        while (j < baris.Count && string.IsNullOrWhiteSpace(baris[j]))
        {
            halaman |= baris[j++] == KepalaKakiTeks.AntarHalaman;
        }

        if (!halaman || j >= baris.Count)
        {
            return -1;
        }

        var n = 0;
        while (
            n < kepala.Count && j + n < baris.Count && baris[j + n].Trim().Equals(kepala[n], StringComparison.OrdinalIgnoreCase)
        )
        {
            n++;
        }

        return n == kepala.Count ? j + n : j;
    }

    private static bool Prosa(string teks) =>
        teks[^1] is '.' or ':' || teks.Split(' ').Count(k => k.Length > 0 && char.IsLower(k[0])) >= ProsaKata;

    /// <summary>How many values most rows end in; 0 when the rows do not agree.</summary>
    public static int Banyak(List<(int Nomor, BarisCampur Isi)> isi)
    {
        var berangka = isi.Where(x => x.Isi.Nilai.Count > 0).ToList();
        var banyak = berangka.GroupBy(x => x.Isi.Nilai.Count).MaxBy(g => (g.Count(), g.Key));
        return banyak is not null && banyak.Count() * 3 >= berangka.Count * 2 ? banyak.Key : 0;
    }

    /// <summary>Rows with the words of their wrapped lines; a line with a number and no values waits for the values below it.</summary>
    public static List<RangkaiCampur> Rangkai(List<(int Nomor, BarisCampur Isi)> isi, int banyak, BentukCampur bentuk)
    {
        // Where every row has a number, a value without one is the end of a wrapped cell.
        var bernomor = isi.Count(x => x.Isi.Nilai.Count > 0 && x.Isi.Nomor.Length > 0);
        var penuh =
            !bentuk.Sasaran
            && bernomor >= SekuensMin
            && banyak == 1
            && bernomor * 10 >= isi.Count(x => x.Isi.Nilai.Count > 0) * 7;
        var hasil = new List<RangkaiCampur>();
        var menunggu = false;
        foreach (var (nomor, asal) in isi)
        {
            var baris = asal.Sebanyak(banyak);
            if (hasil.Count > 0 && baris.Nomor.Length == 0 && (baris.Nilai.Count == 0 || (penuh && !Jumlah(baris.Teks))))
            {
                hasil[^1].Sambung(nomor, [.. baris.Kata, .. baris.Nilai.Where(_ => baris.Nilai.Count > 0)], baris.Ekor);
                continue;
            }

            if (menunggu && baris.Nomor.Length == 0 && hasil[^1].Nilai.Count == 0)
            {
                hasil[^1].Isi(nomor, baris);
            }
            else
            {
                hasil.Add(new RangkaiCampur(nomor, baris, bentuk));
            }

            menunggu = baris.Nilai.Count == 0;
        }

        return hasil;
    }

    private static bool Jumlah(string teks) =>
        teks.StartsWith("jumlah", StringComparison.OrdinalIgnoreCase)
        || teks.StartsWith("total", StringComparison.OrdinalIgnoreCase)
        || teks.StartsWith("rata", StringComparison.OrdinalIgnoreCase)
        || teks.StartsWith("nilai", StringComparison.OrdinalIgnoreCase);
}
