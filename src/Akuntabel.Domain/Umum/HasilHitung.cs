namespace Akuntabel.Domain.Umum;

/// <summary>What every calculation returns: a value and the trace that shows how it came about.</summary>
public sealed record HasilHitung(LangkahHitung Langkah)
{
    public Nilai Nilai => Langkah.Hasil;

    /// <summary>The number, or null when there is none.</summary>
    public decimal? Angka => Nilai.SebagaiAngka;
}
