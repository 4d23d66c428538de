using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Perencanaan;

/// <summary>One version of the yearly work plan (Renja, rencana kinerja tahunan).</summary>
public sealed class Renja : IBerlingkupPerangkatDaerah
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required int Tahun { get; set; }

    public required int NomorVersi { get; set; }

    /// <summary>Number of the decision, or empty.</summary>
    public required string Nomor { get; set; }

    public DateOnly? Tanggal { get; set; }
}
