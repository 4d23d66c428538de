namespace Akuntabel.Domain.Telaah;

/// <summary>A column of a foreign table with what it was taken to mean.</summary>
/// <param name="Indeks">Position, from 0.</param>
/// <param name="Kepala">Header text, group headings first.</param>
/// <param name="Peran">What it holds.</param>
/// <param name="Tahun">Year named in its header, or null.</param>
public sealed record KolomTerbaca(int Indeks, string Kepala, PeranKolom Peran, int? Tahun);
