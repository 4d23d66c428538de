namespace Akuntabel.Domain.Antrean;

/// <summary>Where a job stands.</summary>
public enum KeadaanPekerjaan
{
    /// <summary>Waits for a free worker.</summary>
    Menunggu,

    /// <summary>A worker holds it; without a living lease another one takes it up.</summary>
    Berjalan,

    Selesai,

    /// <summary>Ended without result; the row says why.</summary>
    Gagal,

    /// <summary>Ended because somebody asked for it.</summary>
    Dibatalkan,
}
