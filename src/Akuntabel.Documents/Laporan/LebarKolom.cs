using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Laporan;

/// <summary>
/// How wide the columns of a table must be on paper, in twips at 9 points: no amount and no word of a heading is broken in two,
/// and sentences keep a readable width and height. What is left makes the rows low. A table that does not fit upright lies across
/// the page.
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
    private const int BarisTerukur = 80;

    /// <summary>Half lines of a row, on the average, from which smaller letters are worth it.</summary>
    private const int BarisTinggi = 6;

    /// <summary>Width of smaller letters: 22 parts of 25.</summary>
    private static int Padatkan(int lebar) => lebar * 22 / 25;

    /// <summary>What a width holds in smaller letters.</summary>
    private static int Lapangkan(int lebar) => lebar * 25 / 22;

    /// <summary>Width of bold letters: 27 parts of 25.</summary>
    internal static int Tebalkan(int lebar) => lebar * 27 / 25;

    /// <summary>True when a table does not fit a width, not even in smaller letters.</summary>
    public static bool Melebihi(TabelLaporan tabel, TeksKosong kosong, int lebar) =>
        Padatkan(Terkecil(tabel, kosong).Sum()) > lebar;

    /// <summary>The least width of each column.</summary>
    public static int[] Terkecil(TabelLaporan tabel, TeksKosong kosong) =>
        [.. tabel.Kolom.Select((kolom, i) => Terkecil(tabel, kolom, i, kosong))];

    /// <summary>
    /// Divides a width: each column its least, the rest where it lowers the rows, then in proportion; too narrow a page costs the
    /// sentences first. Smaller letters where the table does not fit without them, or where they save much of its height.
    /// </summary>
    public static (int[] Lebar, bool Padat) Bagi(TabelLaporan tabel, TeksKosong kosong, int total)
    {
        var terkecil = Terkecil(tabel, kosong);
        var perlu = terkecil.Sum();
        if (Padatkan(perlu) > total)
        {
            return (Sesakkan(tabel, terkecil, total), true);
        }

        // Measured at 9 points: a page for smaller letters is that much wider.
        var kolom = tabel.Kolom.Select((_, i) => Terukur(tabel, i, kosong)).ToList();
        var kecil = Ratakan(kolom, terkecil, Lapangkan(total));
        if (perlu > total)
        {
            return (Sisakan(tabel, kecil, total), true);
        }

        var biasa = Ratakan(kolom, terkecil, total);
        var tinggi = Tinggi(kolom, biasa.Lebar);
        var padat = tinggi * 2 > kolom.Max(k => k.Count) * BarisTinggi && Padatkan(Tinggi(kolom, kecil.Lebar)) * 4 < tinggi * 3;
        return (Sisakan(tabel, padat ? kecil : biasa, total), padat);
    }

    private static (int[] Lebar, int Sisa) Ratakan(IReadOnlyList<IReadOnlyList<SelTerukur>> kolom, int[] terkecil, int luas) =>
        PemerataBaris.Bagi(kolom, terkecil, Padding, luas - terkecil.Sum());

    /// <summary>What helps no row goes to the sentences first: figures need not be far from each other.</summary>
    private static int[] Sisakan(TabelLaporan tabel, (int[] Lebar, int Sisa) rata, int total)
    {
        var bobot = tabel.Kolom.Select((k, i) => k.Rata == RataTeks.Kiri ? rata.Lebar[i] * 3 : rata.Lebar[i]).ToArray();
        var jumlahBobot = bobot.Sum();
        return Tepat([.. rata.Lebar.Select((l, i) => l + (int)((long)rata.Sisa * bobot[i] / jumlahBobot))], total);
    }

    private static int[] Sesakkan(TabelLaporan tabel, int[] terkecil, int total)
    {
        var kurang = Padatkan(terkecil.Sum()) - total;
        var teks = tabel.Kolom.Select((k, i) => k.Rata == RataTeks.Kiri ? terkecil[i] : 0).ToArray();
        var jumlahTeks = Math.Max(1, teks.Sum());
        return Tepat(
            [.. terkecil.Select((t, i) => Math.Max(t - (int)((long)kurang * teks[i] / jumlahTeks), Math.Min(t, 500)))],
            total
        );
    }

    /// <summary>Lines of the tallest cells of all measured rows: what the table is high.</summary>
    private static int Tinggi(IReadOnlyList<IReadOnlyList<SelTerukur>> kolom, int[] lebar)
    {
        var baris = new Dictionary<int, int>();
        for (var i = 0; i < kolom.Count; i++)
        {
            foreach (var sel in kolom[i])
            {
                baris[sel.Nomor] = Math.Max(baris.GetValueOrDefault(sel.Nomor), sel.Baris(lebar[i] - Padding));
            }
        }

        return baris.Values.Sum();
    }

    private static int Terkecil(TabelLaporan tabel, KolomTabel kolom, int i, TeksKosong kosong)
    {
        // A heading takes three lines at most.
        var judul = new TeksTerukur(kolom.Judul, tebal: true);
        var (kata, semua) = (Math.Max(judul.Kata, Math.Min(judul.Jumlah / 3, Terlebar)), 0);
        if (kolom.Kelompok.Length > 0)
        {
            kata = Math.Max(
                kata,
                new TeksTerukur(kolom.Kelompok, tebal: true).Kata / tabel.Kolom.Count(k => k.Kelompok == kolom.Kelompok)
            );
        }

        foreach (var baris in tabel.Baris)
        {
            var sel = baris.Sel[i];
            if (sel.RentangKolom == 1 && sel is not Sel.Tertutup)
            {
                var ukuran = new TeksTerukur(sel.Cetak(kosong), baris.Jenis != JenisBaris.Isi);
                (kata, semua) = (Math.Max(kata, ukuran.Kata), Math.Max(semua, ukuran.Jumlah));
            }
        }

        var dalam = i == tabel.KolomInden ? tabel.Baris.Max(b => b.Inden) : 0;
        var isi = Math.Max(Math.Min(kata, Terlebar), kolom.Rata == RataTeks.Tengah ? 0 : Math.Min(semua, CukupPendek));
        var kalimat =
            dalam > 1 ? PohonTerkecil
            : kolom.Lebar >= LebarPanjang ? KalimatPanjang
            : kolom.Lebar >= LebarKalimat ? KalimatTerkecil
            : 0;
        var paragraf = Math.Min(semua / BarisTerbanyak, Terlebar);
        return Padding + (dalam * Inden) + Math.Max(isi, Math.Max(paragraf, Math.Min(semua, kalimat)));
    }

    /// <summary>Heading and cells of a column; of a long table every n-th row.</summary>
    private static List<SelTerukur> Terukur(TabelLaporan tabel, int i, TeksKosong kosong)
    {
        var hasil = new List<SelTerukur> { new(new TeksTerukur(tabel.Kolom[i].Judul, tebal: true), 0, 1, -1) };
        var langkah = 1 + (tabel.Baris.Count / BarisTerukur);
        for (var b = 0; b < tabel.Baris.Count; b += langkah)
        {
            var baris = tabel.Baris[b];
            var sel = baris.Sel[i];
            if (sel.RentangKolom == 1 && sel is not Sel.Tertutup)
            {
                hasil.Add(
                    new SelTerukur(
                        new TeksTerukur(sel.Cetak(kosong), baris.Jenis != JenisBaris.Isi),
                        i == tabel.KolomInden ? baris.Inden * Inden : 0,
                        Math.Max(1, sel.RentangBaris),
                        b
                    )
                );
            }
        }

        return hasil;
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
