using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Antrean;

/// <summary>
/// Long work done in the background: a report, an import, a check. The row is the queue: it survives a restart, and its lease tells
/// whether somebody still works on it. It holds no fact of its own; what the work writes is in the audit trail.
/// </summary>
public sealed class Pekerjaan : IBerlingkupInstalasi
{
    /// <summary>How often work is begun at most when whoever did it disappears.</summary>
    public const int PercobaanTerbanyak = 3;

    public required Guid Id { get; init; }

    /// <summary>Kind of work, by which its worker is found: "laporan".</summary>
    public required string Jenis { get; init; }

    /// <summary>What it is about, by which the newest of its kind is found again: "2019", "2018-TW2".</summary>
    public required string Perihal { get; init; }

    /// <summary>Arguments as JSON, read by the worker of the kind.</summary>
    public required string Masukan { get; init; }

    /// <summary>Region of the agency it belongs to, or null for work of the installation.</summary>
    public int? PemdaId { get; init; }

    /// <summary>The agency it belongs to, or null for work of the installation.</summary>
    public Guid? PerangkatDaerahId { get; init; }

    /// <summary>Account that asked for it.</summary>
    public required string Peminta { get; init; }

    /// <summary>UTC instant it was asked for.</summary>
    public required DateTime Dibuat { get; init; }

    public required KeadaanPekerjaan Keadaan { get; set; }

    /// <summary>Progress, 0 to 100.</summary>
    public int Persen { get; set; }

    /// <summary>What is being done, for the reader; empty before it begins.</summary>
    public string Langkah { get; set; } = "";

    /// <summary>Somebody asked to stop it.</summary>
    public bool DimintaBatal { get; set; }

    /// <summary>How often it has been begun.</summary>
    public int Percobaan { get; set; }

    /// <summary>The worker that holds it, or empty.</summary>
    public string Pemegang { get; set; } = "";

    /// <summary>UTC instant until which its worker is taken to be alive.</summary>
    public DateTime? SewaSampai { get; set; }

    /// <summary>UTC instant it ended.</summary>
    public DateTime? Berakhir { get; set; }

    /// <summary>Why it failed, as a sentence; else empty.</summary>
    public string Galat { get; set; } = "";

    /// <summary>What there is to say about the result, as a sentence; empty for nothing.</summary>
    public string Pesan { get; set; } = "";

    /// <summary>True when nothing will change any more.</summary>
    public bool Tamat => Keadaan is KeadaanPekerjaan.Selesai or KeadaanPekerjaan.Gagal or KeadaanPekerjaan.Dibatalkan;
}
