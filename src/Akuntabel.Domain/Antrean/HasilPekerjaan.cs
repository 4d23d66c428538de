using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Antrean;

/// <summary>A file a job has made. Kept for some days, then removed with its job.</summary>
public sealed class HasilPekerjaan : IBerlingkupInstalasi
{
    public required Guid PekerjaanId { get; init; }

    /// <summary>Place among the job's files, from 1.</summary>
    public required int Urutan { get; init; }

    /// <summary>File name for the reader: "banjarbaru-2019.docx".</summary>
    public required string Nama { get; init; }

    public required string JenisMedia { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Ukuran { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hex; a file that does not have it is not handed out.</summary>
    public required string Sha256 { get; init; }
}
