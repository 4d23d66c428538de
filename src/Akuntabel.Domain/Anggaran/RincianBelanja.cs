using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>A line of the economic classification, under a budget leaf or under the whole document. Amounts stand at leaves only.</summary>
public sealed class RincianBelanja : IBerlingkupPerangkatDaerah
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required Guid DokumenAnggaranId { get; set; }

    /// <summary>Version-independent identity.</summary>
    public required Guid Identitas { get; set; }

    public required string Kunci { get; set; }

    /// <summary>The budget leaf, or null for the whole document.</summary>
    public Guid? SimpulAnggaranIdentitas { get; set; }

    /// <summary>The line above, or null.</summary>
    public Guid? IndukId { get; set; }

    /// <summary>Rekening such as "5.1.02", or empty.</summary>
    public required string Kode { get; set; }

    public required string Nama { get; set; }

    public required int Urutan { get; set; }

    /// <summary>Amount of a leaf; null above, or where the document leaves it blank.</summary>
    public Rupiah? Jumlah { get; set; }

    /// <summary>True for belanja tidak langsung, which stands outside all programs.</summary>
    public required bool DiLuarProgram { get; set; }
}
