using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Perencanaan;

/// <summary>A node (visi, misi, tujuan, sasaran …) of one RPJMD version.</summary>
public sealed class SimpulRpjmd : IBerlingkupPemda
{
    public required int PemdaId { get; init; }

    public required Guid Id { get; init; }

    public required Guid RpjmdId { get; set; }

    /// <summary>Version-independent identity: what targets, realisasi and history refer to.</summary>
    public required Guid Identitas { get; set; }

    /// <summary>Stable name, unique in the plan.</summary>
    public required string Kunci { get; set; }

    /// <summary>The node above in the same version, or null.</summary>
    public Guid? IndukId { get; set; }

    public required JenisSimpul Jenis { get; set; }

    /// <summary>Printed number such as "1." or "1.1"; empty for none.</summary>
    public required string Nomor { get; set; }

    /// <summary>Order among its siblings, from 1.</summary>
    public required int Urutan { get; set; }

    /// <summary>The sentence of the plan.</summary>
    public required string Teks { get; set; }

    /// <summary>Unit named responsible, or empty.</summary>
    public required string PenanggungJawab { get; set; }
}
