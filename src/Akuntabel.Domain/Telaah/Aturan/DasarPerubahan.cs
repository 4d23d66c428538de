using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "11.640 orang, turun 464 dari tahun lalu sebanyak 12.104 atau turun 3,83%": the sentence states the two figures and their exact difference,
/// and says which of the two the change starts from. The percent can then be of that one only.
/// </summary>
internal static partial class DasarPerubahan
{
    /// <summary>What stands in front of the figure a change starts from; no other figure may come between, but for a year.</summary>
    [GeneratedRegex(
        @"\b(dari|daripada|dibanding(kan)?|terhadap|semula)\b([^.;:\d]|\b(19|20)\d\d\b|\bRp\s?\.){0,60}$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Semula();

    /// <summary>Another percent than half to twice the change is of something else.</summary>
    private const decimal LipatMaks = 2m;

    /// <summary>The earlier and the later figure of a change stated in percent; null where the sentence does not tell them.</summary>
    public static (AngkaTercetak Lama, AngkaTercetak Kini)? Dari(
        string teks,
        IReadOnlyList<AngkaTercetak> angka,
        AngkaTercetak persen
    )
    {
        if (persen is not { Persen: true, Desimal: > 0 })
        {
            return null;
        }

        var ukuran = angka.Where(a => a is { Persen: false, Rusak: false, Nilai: > 0 } && a.Posisi < persen.Posisi).ToList();
        foreach (var lama in ukuran.Where(a => Bermula(teks, a)))
        {
            foreach (var kini in ukuran.Where(k => k != lama && k.Uang == lama.Uang && !Bermula(teks, k)))
            {
                var selisih = Math.Abs(kini.Nilai - lama.Nilai);
                var hitung = selisih / lama.Nilai * 100m;
                if (
                    selisih != 0
                    && ukuran.Exists(d => d != lama && d != kini && d.Nilai == selisih)
                    && persen.Nilai <= hitung * LipatMaks
                    && persen.Nilai * LipatMaks >= hitung
                )
                {
                    return (lama, kini);
                }
            }
        }

        return null;
    }

    /// <summary>True when the words in front of a figure say that a change starts from it.</summary>
    public static bool Bermula(string teks, AngkaTercetak a) => Semula().IsMatch(Depan(teks, a));

    private static string Depan(string teks, AngkaTercetak a) => teks[Math.Max(0, a.Posisi - DepanMaks)..a.Posisi];

    private const int DepanMaks = 80;
}
