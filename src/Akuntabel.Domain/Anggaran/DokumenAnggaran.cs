using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>One version of the agency's budget of a year (DPA, DPPA).</summary>
public sealed class DokumenAnggaran : IBerlingkupPerangkatDaerah
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required int Tahun { get; set; }

    /// <summary>Order of the versions, from 1.</summary>
    public required int NomorVersi { get; set; }

    public required JenisDokumenAnggaran Jenis { get; set; }

    /// <summary>For Pergeseran: its number.</summary>
    public int? NomorPergeseran { get; set; }

    /// <summary>Document number, or empty.</summary>
    public required string Nomor { get; set; }

    /// <summary>Date of approval.</summary>
    public TanggalSurat? Tanggal { get; set; }

    /// <summary>Nomenclature its codes come from.</summary>
    public required string VersiNomenklatur { get; set; }
}
