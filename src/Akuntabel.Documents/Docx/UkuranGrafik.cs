using Akuntabel.Domain.Pelaporan.Gambar;

namespace Akuntabel.Documents.Docx;

/// <summary>Height of a chart on paper.</summary>
internal static class UkuranGrafik
{
    /// <summary>In twips: lying bars grow with their number, up to about two thirds of a page.</summary>
    public static int TinggiTwip(ModelGrafik grafik) =>
        grafik.Jenis == JenisGrafik.BatangMendatar
            ? Math.Clamp(900 + (grafik.Kategori.Count * (340 + (200 * grafik.Seri.Count))), 2400, 9600)
            : 3300;
}
