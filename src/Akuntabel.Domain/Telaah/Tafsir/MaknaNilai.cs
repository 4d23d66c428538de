namespace Akuntabel.Domain.Telaah;

/// <summary>What a figure of an indicator states and of which period: the same meaning has the same value wherever it is printed.</summary>
/// <param name="Besaran">Target or realisasi.</param>
/// <param name="Tahun">Year it is of.</param>
/// <param name="Triwulan">Quarter 1–4 it is of, or null for the whole year.</param>
/// <param name="Kumulatif">From the beginning of the year to the end of the quarter.</param>
internal readonly record struct MaknaNilai(BesaranNilai Besaran, int Tahun, int? Triwulan, bool Kumulatif)
{
    /// <summary>"target tahun 2023", "realisasi s.d. triwulan II tahun 2023".</summary>
    public string Sebutan =>
        $"{(Besaran == BesaranNilai.Target ? "target" : "realisasi")} {(Triwulan is { } t ? $"{(Kumulatif ? "s.d. " : "")}triwulan {SebutanTriwulan.Romawi(t)} " : "")}tahun {Tahun}";
}
