using Akuntabel.Domain.Anggaran;

namespace Akuntabel.App.Impor.Format;

/// <summary>A budget version.</summary>
public sealed record ImporAnggaran
{
    public required int Versi { get; init; }

    public required JenisDokumenAnggaran Jenis { get; init; }

    public int? NomorPergeseran { get; init; }

    public string? Nomor { get; init; }

    /// <summary>"2019-05-02" or "2019-05".</summary>
    public string? Tanggal { get; init; }

    public required string Nomenklatur { get; init; }

    /// <summary>Parents before children.</summary>
    public IReadOnlyList<ImporSimpulAnggaran> Simpul
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<ImporBelanja> Belanja
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Total of all programs; checked against the leaves when given.</summary>
    public decimal? Jumlah { get; init; }
}
