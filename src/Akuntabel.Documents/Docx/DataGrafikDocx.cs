using System.Globalization;
using Akuntabel.Domain.Pelaporan.Gambar;

namespace Akuntabel.Documents.Docx;

/// <summary>Categories and values of a chart series as literals; a missing value is left out and shows as a gap.</summary>
internal static class DataGrafikDocx
{
    public static void Tulis(XmlTulis x, ModelGrafik grafik, SeriGrafik seri)
    {
        using (x.El("c:cat"))
        using (x.El("c:strLit"))
        {
            x.Val("c:ptCount", Angka(grafik.Kategori.Count));
            for (var i = 0; i < grafik.Kategori.Count; i++)
            {
                Titik(x, i, grafik.Kategori[i]);
            }
        }

        using (x.El("c:val"))
        using (x.El("c:numLit"))
        {
            using (x.El("c:formatCode"))
            {
                x.Teks(GrafikDocx.KodeFormat(grafik));
            }

            x.Val("c:ptCount", Angka(seri.Nilai.Count));
            for (var i = 0; i < seri.Nilai.Count; i++)
            {
                if (seri.Nilai[i] is { } nilai)
                {
                    Titik(x, i, nilai.ToString(CultureInfo.InvariantCulture));
                }
            }
        }
    }

    private static void Titik(XmlTulis x, int i, string isi)
    {
        using (x.El("c:pt", ("idx", Angka(i))))
        using (x.El("c:v"))
        {
            x.Teks(isi);
        }
    }

    private static string Angka(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
