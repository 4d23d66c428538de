namespace Akuntabel.Domain.Kalender;

/// <summary>What shows that a duty was done.</summary>
public enum PemenuhanDari
{
    /// <summary>A Perjanjian Kinerja of the year is dated.</summary>
    PerjanjianKinerja,

    /// <summary>Every realisasi of the period is handed in.</summary>
    PengukuranKinerja,

    /// <summary>The month of the budget is handed in.</summary>
    RealisasiAnggaran,

    /// <summary>Somebody records it (a letter sent, a review finished).</summary>
    Catatan,
}
