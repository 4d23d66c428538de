using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Beku;

/// <summary>
/// A version of a report that is a record: its resolved content and its files, by their hashes, with the state of the audit chains at
/// that moment. Never changed; a later version stands beside it.
/// </summary>
public sealed class LaporanBeku : IBerlingkupPerangkatDaerah
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required Periode Periode { get; init; }

    /// <summary>Version of the period's report, from 1.</summary>
    public required int NomorVersi { get; init; }

    /// <summary>What the document carries and <c>/cek/{kode}</c> answers to; unique in the installation.</summary>
    public required string Kode { get; init; }

    /// <summary>UTC instant of freezing.</summary>
    public required DateTime Waktu { get; init; }

    /// <summary>Account that froze it.</summary>
    public required string Pelaku { get; init; }

    /// <summary>The outline it was written by: its text as JSON, or the name of a shipped one.</summary>
    public required string Sistematika { get; init; }

    /// <summary>SHA-256 of the resolved content as canonical JSON, lower-case hex.</summary>
    public required string SidikModel { get; init; }

    /// <summary>Heads of the audit chains before freezing: "rantai nomor hash", one per line.</summary>
    public required string KepalaRantai { get; init; }

    /// <summary>Why figures are missing or not approved; empty when none is.</summary>
    public required string AlasanAngka { get; init; }

    /// <summary>Why it was frozen although our own check has material notes; empty when it has none.</summary>
    public required string AlasanCatatan { get; init; }
}
