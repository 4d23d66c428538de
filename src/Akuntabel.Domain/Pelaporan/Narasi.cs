using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan;

/// <summary>Text of a report in a slot of its outline. Markdown with live references.</summary>
public sealed class Narasi : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required Periode Periode { get; set; }

    /// <summary>Name of the slot in the Sistematika.</summary>
    public required string Slot { get; set; }

    public required string Teks { get; set; }

    public int Versi { get; set; } = 1;
}
