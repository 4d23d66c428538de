namespace Akuntabel.Domain.Umum;

/// <summary>Unit of an indicator or component, and how its figures are printed.</summary>
/// <param name="Nama">Name in a "Satuan" column: "%", "UMKM", "orang", "Rp".</param>
/// <param name="Desimal">Decimals a printed quantity is rounded to, 0–10. Percentages usually 2, counts 0.</param>
/// <param name="Akhiran">What stands behind a printed figure, with its leading space if any: "%", " UMKM"; empty for none.</param>
public sealed record Satuan(string Nama, int Desimal, string Akhiran)
{
    public static Satuan Persen { get; } = new("%", 2, "%");
}
