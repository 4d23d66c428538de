namespace Akuntabel.Domain.Anggaran;

/// <summary>A sheet of a workbook as read.</summary>
/// <param name="Nama">Name of the sheet.</param>
/// <param name="Baris">Its rows that hold something, in order.</param>
public sealed record LembarBacaan(string Nama, IReadOnlyList<BarisBacaan> Baris)
{
    /// <summary>Columns of the widest row.</summary>
    public int BanyakKolom => Baris.Count == 0 ? 0 : Baris.Max(b => b.Sel.Count);
}
