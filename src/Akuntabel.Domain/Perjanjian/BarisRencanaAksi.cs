using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Perjanjian;

/// <summary>An action planned for an indicator; its cumulative quarterly targets are Targets of source RencanaAksi.</summary>
public sealed class BarisRencanaAksi : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required int Tahun { get; set; }

    public required int NomorVersi { get; set; }

    public required Guid IndikatorId { get; set; }

    public required int Urutan { get; set; }

    public required string Aksi { get; set; }

    public required string PenanggungJawab { get; set; }

    public int Versi { get; set; } = 1;
}
