namespace Akuntabel.Documents.Telaah;

/// <summary>A ruling on a page: at <paramref name="Letak"/> (y of a horizontal, x of a vertical one) from <paramref name="Awal"/> to <paramref name="Akhir"/>.</summary>
internal readonly record struct GarisPdf(double Letak, double Awal, double Akhir);
