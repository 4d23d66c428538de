using Akuntabel.Domain.Pelaporan.Gambar;

namespace Akuntabel.Documents.Grafik;

/// <summary>Upright bars and lines with a short label per category.</summary>
internal static class GrafikTegak
{
    private const int Lebar = 640;
    private const int Tinggi = 300;
    private const int Kiri = 56;
    private const int Atas = 34;
    private const int Bawah = 34;

    public static (int Lebar, int Tinggi) Ukuran(ModelGrafik grafik) =>
        (Math.Max(Lebar, Kiri + (grafik.Kategori.Count * 60)), Tinggi);

    public static void Gambar(SvgTulis s, ModelGrafik grafik)
    {
        var sumbu = PenulisSvg.Sumbu(grafik);
        var lebar = Ukuran(grafik).Lebar;
        var ruang = (decimal)(Tinggi - Atas - Bawah);
        foreach (var tanda in sumbu.Tanda())
        {
            var y = Y(sumbu, tanda, ruang);
            s.Garis(Kiri, y, lebar - 8, y, "#e3e6ea");
            s.Teks(Kiri - 6, y + 4, PenulisSvg.Tanda(tanda), "end", 11, "#4b5563");
        }

        PenulisSvg.Legenda(s, grafik, Kiri, 16);
        var langkah = (decimal)(lebar - Kiri - 8) / Math.Max(1, grafik.Kategori.Count);
        for (var k = 0; k < grafik.Kategori.Count; k++)
        {
            s.Teks(Kiri + (langkah * (k + 0.5m)), Tinggi - 12, grafik.Kategori[k], "middle", 11);
        }

        for (var i = 0; i < grafik.Seri.Count; i++)
        {
            if (grafik.Jenis == JenisGrafik.Garis)
            {
                Garis(s, grafik, sumbu, ruang, langkah, i);
            }
            else
            {
                Batang(s, grafik, sumbu, ruang, langkah, i);
            }
        }
    }

    private static void Garis(SvgTulis s, ModelGrafik grafik, SkalaSumbu sumbu, decimal ruang, decimal langkah, int i)
    {
        var warna = PenulisSvg.Warna[i % PenulisSvg.Warna.Length];
        (decimal X, decimal Y)? lalu = null;
        for (var k = 0; k < grafik.Kategori.Count; k++)
        {
            if (grafik.Seri[i].Nilai[k] is not { } nilai)
            {
                lalu = null;
                continue;
            }

            var (x, y) = (Kiri + (langkah * (k + 0.5m)), Y(sumbu, nilai, ruang));
            if (lalu is { } l)
            {
                s.Garis(l.X, l.Y, x, y, warna, putus: i % 2 == 1);
            }

            s.Titik(x, y, warna, i % 2 == 1);
            s.Teks(x, LetakLabel.DiBawah(grafik, i, k) ? y + 18 : y - 9, grafik.Format.Cetak(nilai), "middle", 11, warna);
            lalu = (x, y);
        }
    }

    private static void Batang(SvgTulis s, ModelGrafik grafik, SkalaSumbu sumbu, decimal ruang, decimal langkah, int i)
    {
        var lebar = langkah * 0.7m / grafik.Seri.Count;
        var nol = Y(sumbu, 0, ruang);
        for (var k = 0; k < grafik.Kategori.Count; k++)
        {
            if (grafik.Seri[i].Nilai[k] is { } nilai)
            {
                var x = Kiri + (langkah * (k + 0.15m)) + (lebar * i);
                var y = Y(sumbu, nilai, ruang);
                s.Kotak(x, Math.Min(y, nol), lebar - 2, Math.Abs(nol - y), PenulisSvg.Warna[i % PenulisSvg.Warna.Length]);
                s.Teks(x + ((lebar - 2) / 2), Math.Min(y, nol) - 5, grafik.Format.Cetak(nilai), "middle", 11);
            }
        }
    }

    private static decimal Y(SkalaSumbu sumbu, decimal nilai, decimal ruang) => Atas + ruang - sumbu.Letak(nilai, ruang);
}
