using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>Which letter of a scale a value is.</summary>
public static class PredikatSkala
{
    /// <summary>The letter itself, or the one a score gives; null for an absence, a foreign letter, or a score below every bound.</summary>
    public static TingkatPredikat? Tentukan(this SkalaPredikat skala, Nilai nilai) =>
        nilai switch
        {
            Nilai.Huruf h when string.Equals(h.Skala, skala.Kode, StringComparison.Ordinal) => skala.Tingkat.Find(t =>
                string.Equals(t.Kode, h.Kode, StringComparison.Ordinal)
            ),
            Nilai.Angka a => skala
                .Tingkat.Where(t => t.Bawah is { } bawah && (a.Besar > bawah || (t.BawahTermasuk && a.Besar == bawah)))
                .MaxBy(t => t.Ordinal),
            _ => null,
        };
}
