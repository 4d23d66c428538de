using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Laporan;

/// <summary>
/// How wide the columns of a table must be on paper, in twips at 9 points: no amount and no word of a heading is broken in two,
/// and sentences keep a readable width and height. A table that does not fit upright lies across the page.
/// </summary>
public static class LebarKolom
{
    private const int Padding = 160;
    private const int Terlebar = 2300;
    private const int CukupPendek = 1150;
    private const int KalimatTerkecil = 1250;
    private const int LebarKalimat = 20;
    private const int KalimatPanjang = 1900;
    private const int LebarPanjang = 36;
    private const int BarisTerbanyak = 12;
    private const int PohonTerkecil = 2600;
    private const int Inden = 120;

    /// <summary>Width of smaller letters: 22 parts of 25.</summary>
    private static int Padatkan(int lebar) => lebar * 22 / 25;

    /// <summary>Width of bold letters: 27 parts of 25.</summary>
    private static int Tebalkan(int lebar) => lebar * 27 / 25;

    /// <summary>True when a table fits a width only in smaller letters.</summary>
    public static bool Padat(TabelLaporan tabel, TeksKosong kosong, int lebar) =>
        Terkecil(tabel, kosong).Sum() is var s && s > lebar && Padatkan(s) <= lebar;

    /// <summary>True when a table does not fit a width, not even in smaller letters.</summary>
    public static bool Melebihi(TabelLaporan tabel, TeksKosong kosong, int lebar) =>
        Padatkan(Terkecil(tabel, kosong).Sum()) > lebar;

    /// <summary>The least width of each column.</summary>
    public static int[] Terkecil(TabelLaporan tabel, TeksKosong kosong) =>
        [.. tabel.Kolom.Select((kolom, i) => Terkecil(tabel, kolom, i, kosong))];

    /// <summary>Divides a width: each column its least, the rest by declared weight; too narrow a page costs the sentences first.</summary>
    public static int[] Bagi(TabelLaporan tabel, TeksKosong kosong, int total)
    {
        var terkecil = Terkecil(tabel, kosong);
        if (Padat(tabel, kosong, total))
        {
            terkecil = [.. terkecil.Select(Padatkan)];
        }

        var kurang = terkecil.Sum() - total;
        if (kurang > 0)
        {
            var teks = tabel.Kolom.Select((k, i) => k.Rata == RataTeks.Kiri ? terkecil[i] : 0).ToArray();
            var jumlahTeks = Math.Max(1, teks.Sum());
            return Tepat(
                [.. terkecil.Select((t, i) => Math.Max(t - (int)((long)kurang * teks[i] / jumlahTeks), Math.Min(t, 500)))],
                total
            );
        }

        // What is left goes to the sentences; figures need no more than they are long.
        var bobot = tabel.Kolom.Select(k => k.Rata == RataTeks.Kiri ? k.Lebar : 1).ToArray();
        var jumlahBobot = bobot.Sum();
        return Tepat([.. terkecil.Select((t, i) => t + (int)((long)-kurang * bobot[i] / jumlahBobot))], total);
    }

    private static int Terkecil(TabelLaporan tabel, KolomTabel kolom, int i, TeksKosong kosong)
    {
        // A heading takes three lines at most.
        var judul = Ukur(kolom.Judul);
        var (kata, semua) = (Math.Max(Tebalkan(judul.Kata), Math.Min(Tebalkan(judul.Semua) / 3, Terlebar)), 0);
        if (kolom.Kelompok.Length > 0)
        {
            kata = Math.Max(kata, Tebalkan(Ukur(kolom.Kelompok).Kata) / tabel.Kolom.Count(k => k.Kelompok == kolom.Kelompok));
        }

        foreach (var baris in tabel.Baris)
        {
            var sel = baris.Sel[i];
            if (sel.RentangKolom == 1 && sel is not Sel.Tertutup)
            {
                var (k, s) = Ukur(sel.Cetak(kosong));
                (kata, semua) = (Math.Max(kata, k), Math.Max(semua, s));
            }
        }

        var dalam = i == tabel.KolomInden ? tabel.Baris.Max(b => b.Inden) : 0;
        var isi = Math.Max(Math.Min(kata, Terlebar), Math.Min(semua, CukupPendek));
        var kalimat =
            dalam > 1 ? PohonTerkecil
            : kolom.Lebar >= LebarPanjang ? KalimatPanjang
            : kolom.Lebar >= LebarKalimat ? KalimatTerkecil
            : 0;
        var paragraf = Math.Min(semua / BarisTerbanyak, Terlebar);
        return Padding + (dalam * Inden) + Math.Max(isi, Math.Max(paragraf, Math.Min(semua, kalimat)));
    }

    private static (int Kata, int Semua) Ukur(string teks)
    {
        var (terpanjang, kini, semua) = (0, 0, 0);
        foreach (var huruf in teks)
        {
            var lebar = UkuranHuruf.Lebar(huruf);
            semua += lebar;
            kini = huruf is ' ' or '\n' ? 0 : kini + lebar;
            terpanjang = Math.Max(terpanjang, kini);
        }

        return (terpanjang, semua);
    }

    /// <summary>Scales to the exact total; the last column takes the rest.</summary>
    private static int[] Tepat(int[] lebar, int total)
    {
        var jumlah = lebar.Sum();
        var hasil = lebar.Select(l => (int)((long)l * total / jumlah)).ToArray();
        hasil[^1] += total - hasil.Sum();
        return hasil;
    }
}
