using System.Globalization;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>Geometry of the bars: SVG coordinates in the units of the figure itself, so that nothing is computed in a page.</summary>
/// <param name="Panjang">Length of the bar, in percent points; 0 when there is no figure.</param>
/// <param name="Skala">Full width of the drawing, in percent points.</param>
public sealed record Garis(decimal Panjang, decimal Skala)
{
    /// <summary>Where the target stands: a capaian is measured against it in percent.</summary>
    public const decimal Penuh = 100;

    private const decimal SkalaTerkecil = 120;
    private const decimal SkalaTerbesar = 200;

    /// <summary>One scale for bars that stand under each other: at least 120, at most 200.</summary>
    public static decimal SkalaBersama(IEnumerable<Nilai> nilai) =>
        Math.Clamp(nilai.Select(n => n.SebagaiAngka ?? 0).DefaultIfEmpty(0).Max(), SkalaTerkecil, SkalaTerbesar);

    public static Garis Dari(Nilai nilai, decimal skala) => new(Math.Clamp(nilai.SebagaiAngka ?? 0, 0, skala), skala);

    /// <summary>A coordinate for SVG: point as decimal sign, no grouping.</summary>
    public static string Titik(decimal angka) => angka.ToString("0.##", CultureInfo.InvariantCulture);
}
