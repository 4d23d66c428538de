using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Docx;

/// <summary>
/// Divides the text width over the columns: by declared weight, but no column narrower than its longest word, so that no
/// amount is broken in two.
/// </summary>
internal static class LebarKolomDocx
{
    private const int Padding = 160;
    private const int Terlebar = 2400;
    private const int CukupPendek = 1150;

    public static int[] Bagi(TabelLaporan tabel, KonteksDocx k)
    {
        var paling = tabel.Kolom.Select((kolom, i) => Math.Max(Kata(kolom.Judul), KataIsi(tabel, k, i))).ToArray();
        var terkecil = paling.Select(n => Math.Min(n + Padding, Terlebar)).ToArray();
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

    /// <summary>Width of the longest word, or of the whole text when it is short.</summary>
    private static int Kata(string teks)
    {
        var (terpanjang, kini, semua) = (0, 0, 0);
        foreach (var huruf in teks)
        {
            var lebar = Huruf(huruf);
            semua += lebar;
            kini = huruf is ' ' or '\n' ? 0 : kini + lebar;
            terpanjang = Math.Max(terpanjang, kini);
        }

        return Math.Max(terpanjang, Math.Min(semua, CukupPendek));
    }

    /// <summary>Rough width of a 9-point sign, in twips.</summary>
    private static int Huruf(char huruf) =>
        huruf is '.' or ',' or ':' or ';' or '(' or ')' or ' ' or 'i' or 'l' or 'j' or 't' or 'f' or '\'' ? 54
        : huruf is 'm' or 'w' or 'M' or 'W' or '%' ? 150
        : char.IsAsciiLetterUpper(huruf) ? 128
        : 102;

    /// <summary>Scales to the exact total; the last column takes the rest.</summary>
    private static int[] Skala(int[] lebar, int total)
    {
        var jumlah = lebar.Sum();
        var hasil = lebar.Select(l => (int)((long)l * total / jumlah)).ToArray();
        hasil[^1] += total - hasil.Sum();
        return hasil;
    }
}
