namespace Akuntabel.Domain.Telaah;

/// <summary>A column of a foreign table with what it was taken to mean.</summary>
/// <param name="Indeks">Position, from 0.</param>
/// <param name="Kepala">Header text, group headings first.</param>
/// <param name="Peran">What it holds.</param>
/// <param name="Tahun">Year named in its header, or null.</param>
public sealed record KolomTerbaca(int Indeks, string Kepala, PeranKolom Peran, int? Tahun)
{
    /// <summary>For a sum over columns: the first of the run just before it; null for other columns.</summary>
    public int? JumlahDari { get; init; }
}
