namespace Akuntabel.Domain.Anggaran;

/// <summary>A cell of a workbook as read.</summary>
/// <param name="Teks">Its text; empty for an empty cell.</param>
/// <param name="Angka">Its number, when the cell holds one.</param>
public readonly record struct SelBacaan(string Teks, decimal? Angka = null);
