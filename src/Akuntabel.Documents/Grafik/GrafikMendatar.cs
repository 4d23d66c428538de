using Akuntabel.Domain.Pelaporan.Gambar;

namespace Akuntabel.Documents.Grafik;

/// <summary>Lying bars: the name above its bars, so that long names need no side column and fit a phone.</summary>
internal static class GrafikMendatar
{
    private const int Lebar = 640;
    private const int Kanan = 76;
    private const int Atas = 26;
    private const int TinggiBatang = 14;
    private const int HurufSebaris = 92;

    public static (int Lebar, int Tinggi) Ukuran(ModelGrafik grafik) =>
        (Lebar, Atas + grafik.Kategori.Sum(k => TinggiKategori(grafik, k)) + 26);

    public static void Gambar(SvgTulis s, ModelGrafik grafik)
    {
        var sumbu = PenulisSvg.Sumbu(grafik);
        var panjang = (decimal)(Lebar - Kanan);
        var dasar = Ukuran(grafik).Tinggi - 22;
        foreach (var tanda in sumbu.Tanda())
        {
            var x = sumbu.Letak(tanda, panjang) + 2;
            s.Garis(x, Atas, x, dasar, "#e3e6ea");
            s.Teks(x, dasar + 15, PenulisSvg.Tanda(tanda), tanda == sumbu.Awal ? "start" : "middle", 11, "#4b5563");
        }

        PenulisSvg.Legenda(s, grafik, 2, 14);
        decimal y = Atas;
        for (var k = 0; k < grafik.Kategori.Count; k++)
        {
            y = Kategori(s, grafik, sumbu, panjang, k, y);
        }

        if (grafik.Acuan is { } acuan)
        {
            var x = sumbu.Letak(acuan, panjang) + 2;
            s.Garis(x, Atas - 6, x, dasar, "#b91c1c", putus: true);
            s.Teks(x, Atas - 10, grafik.NamaAcuan, "middle", 11, "#b91c1c");
        }
    }

    private static decimal Kategori(SvgTulis s, ModelGrafik grafik, SkalaSumbu sumbu, decimal panjang, int k, decimal y)
    {
        foreach (var baris in Baris(grafik.Kategori[k]))
        {
            y += 15;
            s.Teks(2, y, baris);
        }

        y += 4;
        var nol = sumbu.Letak(0, panjang) + 2;
        for (var i = 0; i < grafik.Seri.Count; i++)
        {
            if (grafik.Seri[i].Nilai[k] is { } nilai)
            {
                var ujung = sumbu.Letak(nilai, panjang) + 2;
                s.Kotak(
                    Math.Min(nol, ujung),
                    y,
                    Math.Abs(ujung - nol),
                    TinggiBatang,
                    PenulisSvg.Warna[i % PenulisSvg.Warna.Length]
                );
                var dalam = LetakLabel.DiDalam(grafik, nilai);
                s.Teks(
                    Math.Max(nol, ujung) + (dalam ? -5 : 5),
                    y + 11,
                    grafik.Format.Cetak(nilai),
                    dalam ? "end" : "start",
                    11,
                    dalam ? "#ffffff" : "#1f2937"
                );
            }
            else
            {
                s.Teks(nol + 4, y + 11, "tidak ada angka", ukuran: 11, warna: "#6b7280");
            }

            y += TinggiBatang + 2;
        }

        return y + 7;
    }

    private static int TinggiKategori(ModelGrafik grafik, string kategori) =>
        (15 * Baris(kategori).Count) + 4 + (grafik.Seri.Count * (TinggiBatang + 2)) + 7;

    private static List<string> Baris(string teks)
    {
        var hasil = new List<string> { "" };
        foreach (var kata in teks.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (hasil[^1].Length > 0 && hasil[^1].Length + kata.Length >= HurufSebaris)
            {
                hasil.Add("");
            }

            hasil[^1] += (hasil[^1].Length > 0 ? " " : "") + kata;
        }

        return hasil;
    }
}
