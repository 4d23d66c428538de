namespace Akuntabel.Domain.Telaah;

/// <summary>A sentence that states the target or realisasi of an indicator for a period.</summary>
/// <param name="Kalimat">The sentence.</param>
/// <param name="Nama">The indicator it speaks of.</param>
/// <param name="Besaran">Target or realisasi.</param>
/// <param name="Tahun">Year named, or null when the sentence names none.</param>
/// <param name="Triwulan">Quarter named, or null.</param>
/// <param name="Angka">The figure, placed in the sentence.</param>
internal sealed record SebutanNilai(
    KalimatNaskah Kalimat,
    string Nama,
    BesaranNilai Besaran,
    int? Tahun,
    int? Triwulan,
    AngkaTercetak Angka
)
{
    /// <summary>Place of the figure in the paragraph.</summary>
    public int Posisi => Kalimat.Awal + Angka.Posisi;
}
