using Akuntabel.Domain.Pelaporan.Gambar;

namespace Akuntabel.Documents.Grafik;

/// <summary>Where the figure at a point or bar stands, so that no two figures and no line cross it.</summary>
public static class LetakLabel
{
    /// <summary>A bar this part of the axis long has room for its figure.</summary>
    private const decimal CukupPanjang = 0.2m;

    /// <summary>True for the point of a line that has another point above it, or at its height and drawn before it.</summary>
    public static bool DiBawah(ModelGrafik grafik, int seri, int kategori) =>
        grafik.Seri[seri].Nilai[kategori] is { } nilai
        && grafik
            .Seri.Where((s, i) => i != seri && s.Nilai[kategori] is { } lain && (lain > nilai || (lain == nilai && i < seri)))
            .Any();

    /// <summary>True for a bar whose figure stands inside: beside it a line to compare with would cross the figure.</summary>
    /// <param name="grafik">The chart.</param>
    /// <param name="nilai">Value of the bar.</param>
    public static bool DiDalam(ModelGrafik grafik, decimal nilai) =>
        grafik.Acuan is { } acuan
        && nilai
            >= CukupPanjang * Math.Max(acuan, grafik.Seri.SelectMany(s => s.Nilai).OfType<decimal>().DefaultIfEmpty(0).Max());
}
