using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Docx;

/// <summary>
/// Divides the text width over the columns: by declared weight, but no column narrower than its longest word, so that no
/// amount is broken in two.
/// </summary>
internal static class LebarKolomDocx
{
    private const int TwipPerHuruf = 105;
    private const int Padding = 170;
    private const int Terlebar = 2400;

    public static int[] Bagi(TabelLaporan tabel, KonteksDocx k)
    {
        var paling = tabel.Kolom.Select((kolom, i) => Math.Max(Kata(kolom.Judul), KataIsi(tabel, k, i))).ToArray();
        var terkecil = paling.Select(n => Math.Min((n * TwipPerHuruf) + Padding, Terlebar)).ToArray();
        var jumlahTerkecil = terkecil.Sum();
        if (jumlahTerkecil >= k.LebarTeks)
        {
            return Skala(terkecil, k.LebarTeks);
        }

        var bobot = tabel.Kolom.Sum(kolom => kolom.Lebar);
        var ingin = tabel.Kolom.Select(kolom => k.LebarTeks * kolom.Lebar / bobot).ToArray();
        var kurang = terkecil.Zip(ingin, (t, i) => Math.Max(0, t - i)).Sum();
        var lebih = terkecil.Zip(ingin, (t, i) => Math.Max(0, i - t)).Sum();
        return Skala([.. terkecil.Zip(ingin, (t, i) => i <= t ? t : t + ((i - t) * (lebih - kurang) / lebih))], k.LebarTeks);
    }

    private static int KataIsi(TabelLaporan tabel, KonteksDocx k, int kolom)
    {
        var terpanjang = 0;
        foreach (var baris in tabel.Baris)
        {
            var sel = baris.Sel[kolom];
            if (sel.RentangKolom == 1)
            {
                terpanjang = Math.Max(terpanjang, Kata(k.Cetak(sel)));
            }
        }

        return terpanjang;
    }

    private static int Kata(string teks)
    {
        var (terpanjang, kini) = (0, 0);
        foreach (var huruf in teks)
        {
            kini = huruf is ' ' or '\n' or '-' ? 0 : kini + 1;
            terpanjang = Math.Max(terpanjang, kini);
        }

        return terpanjang;
    }

    /// <summary>Scales to the exact total; the last column takes the rest.</summary>
    private static int[] Skala(int[] lebar, int total)
    {
        var jumlah = lebar.Sum();
        var hasil = lebar.Select(l => (int)((long)l * total / jumlah)).ToArray();
        hasil[^1] += total - hasil.Sum();
        return hasil;
    }
}
