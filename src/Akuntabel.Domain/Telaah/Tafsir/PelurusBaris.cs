namespace Akuntabel.Domain.Telaah;

/// <summary>Moves the cells of a row that lost its first, empty cell (a merged cell left out by the writer) back under their columns.</summary>
internal static class PelurusBaris
{
    private const decimal UangMin = 1_000m;

    /// <summary>The row with one empty cell put in front when that brings money under the pagu column; else the row itself.</summary>
    public static BarisNaskah Luruskan(BarisNaskah baris, IReadOnlyList<KolomTerbaca> kolom)
    {
        var pagu = kolom.FirstOrDefault(k => k.Peran == PeranKolom.Pagu)?.Indeks ?? 0;
        if (pagu < 2 || baris.Sel.Count != kolom.Count - 1 || baris.Sel[0].Length > 0 || pagu >= baris.Sel.Count)
        {
            return baris;
        }

        var teksKolom = kolom[pagu - 1].Peran is PeranKolom.Uraian or PeranKolom.Indikator or PeranKolom.Sasaran;
        return teksKolom && Uang(baris.Sel[pagu - 1]) && !baris.Sel[pagu - 2].Any(char.IsDigit)
            ? baris with
            {
                Sel = ["", .. baris.Sel],
            }
            : baris;
    }

    private static bool Uang(string teks) => PembacaAngka.Sel(teks) is { Nilai: >= UangMin, Persen: false };
}
