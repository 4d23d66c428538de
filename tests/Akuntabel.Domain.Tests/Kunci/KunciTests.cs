using Akuntabel.Domain.Tests.Bahan;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Kunci;

/// <summary>
/// The engine against two printed reports: every arithmetic figure an evaluator found right must come out of the engine as printed.
/// What is not recomputed stands in <c>tidak-dihitung.csv</c> with its reason.
/// </summary>
public sealed class KunciTests
{
    private static readonly Dictionary<string, Func<ButirKunci, Jawaban?>> Mesin = new()
    {
        ["banjarbaru-2019"] = new MesinBanjarbaru().Jawab,
        ["sibolga-2024"] = new MesinSibolga().Jawab,
    };

    private static readonly List<(ButirKunci Butir, Jawaban? Jawaban)> Semua =
    [
        .. Mesin.SelectMany(m => ButirKunci.Muat(m.Key).Select(b => (b, m.Value(b)))),
    ];

    [Fact]
    public void Every_figure_the_engine_recomputes_is_the_printed_one() =>
        Semua
            .Where(s => s.Jawaban is not null && !s.Jawaban.Cocok(s.Butir))
            .Select(s =>
                $"{s.Butir.Id} {s.Butir.Row}: tercetak {s.Butir.Value}, mesin {string.Join("; ", s.Jawaban!.Angka)}{s.Jawaban.Teks}"
            )
            .ShouldBeEmpty();

    [Fact]
    public void At_least_nine_in_ten_figures_are_recomputed_to_the_printed_decimals()
    {
        Semua.Count.ShouldBeGreaterThan(200);
        var cocok = Semua.Count(s => s.Jawaban?.Cocok(s.Butir) == true);
        ((decimal)cocok / Semua.Count).ShouldBeGreaterThanOrEqualTo(0.9m, $"{cocok} dari {Semua.Count}");
    }

    [Fact]
    public void What_is_not_recomputed_is_listed_with_a_reason()
    {
        var tercatat = File.ReadAllLines(Repositori.Jalur("tests", "Akuntabel.TestData", "kunci", "tidak-dihitung.csv"))
            .Skip(1)
            .Select(b => b.Split(';', 2))
            .ToList();
        tercatat.ShouldAllBe(b => b.Length == 2 && b[1].Length > 10);
        tercatat.Select(b => b[0]).ShouldBe(Semua.Where(s => s.Jawaban is null).Select(s => s.Butir.Id), ignoreOrder: true);
    }
}
