using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.DataKinerja;

/// <summary>
/// A file an agency keeps: a record that proves figures, an annex of a report. The content lies outside the database under its
/// hash; the same content is stored once per agency and may serve several figures (<see cref="TautanBukti"/>).
/// </summary>
public sealed class Bukti : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>SHA-256 of the content, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>As told by the content.</summary>
    public required JenisBerkas Jenis { get; init; }

    /// <summary>Bytes.</summary>
    public required long Ukuran { get; init; }

    /// <summary>Name it was uploaded under, without folders and with the suffix of its kind.</summary>
    public required string NamaBerkas { get; set; }

    /// <summary>What it is, in the uploader's words; may be empty.</summary>
    public required string Keterangan { get; set; }

    /// <summary>UTC instant of the upload.</summary>
    public required DateTime DiunggahPada { get; init; }

    /// <summary>Account that uploaded it; null for the operator of the machine.</summary>
    public Guid? PengunggahId { get; init; }

    public int Versi { get; set; } = 1;
}
