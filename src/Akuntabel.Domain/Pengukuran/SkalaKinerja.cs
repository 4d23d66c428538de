using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>
/// A region's rating scale for capaian: dated bands that cover every value exactly once (no gap, no overlap).
/// What somebody else's report prints is kept apart in Telaah.
/// </summary>
public sealed class SkalaKinerja : IBerlingkupPemda, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Stable name, unique in the region.</summary>
    public required string Kunci { get; set; }

    public required string Nama { get; set; }

    /// <summary>Regulation or decision it follows.</summary>
    public required string Dasar { get; set; }

    public required DateOnly BerlakuSejak { get; set; }

    /// <summary>Last day in force, or null.</summary>
    public DateOnly? BerlakuSampai { get; set; }

    /// <summary>The bands, best first.</summary>
    public List<PitaSkala> Pita { get; set; } = [];

    public int Versi { get; set; } = 1;
}
