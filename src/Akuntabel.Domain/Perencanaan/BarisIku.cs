using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Perencanaan;

/// <summary>A row of a PenetapanIku. Its tujuan and sasaran may differ from the Renstra's and are kept as written.</summary>
public sealed class BarisIku : IBerlingkupPerangkatDaerah
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required Guid PenetapanIkuId { get; set; }

    public required int Urutan { get; set; }

    public required Guid IndikatorId { get; set; }

    public required string Tujuan { get; set; }

    public required string Sasaran { get; set; }

    /// <summary>As printed there; rows that share one text repeat it.</summary>
    public required string Alasan { get; set; }

    public required string Formulasi { get; set; }

    public required string SumberData { get; set; }

    public required string PenanggungJawab { get; set; }
}
