namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>A column of a finished table.</summary>
/// <param name="Judul">Heading.</param>
/// <param name="Kelompok">Heading above this and the neighbouring columns of the same group; empty for none.</param>
/// <param name="Rata">Alignment of its cells.</param>
/// <param name="Lebar">Relative width, above 0.</param>
public sealed record KolomTabel(string Judul, string Kelompok, RataTeks Rata, int Lebar);
