using Akuntabel.Domain.Perjanjian;

namespace Akuntabel.App.Impor.Format;

/// <summary>A version of the performance agreement.</summary>
public sealed record ImporPerjanjian
{
    public required int Versi { get; init; }

    public required JenisPerjanjian Jenis { get; init; }

    /// <summary>"2024-11-24" or "2024-01".</summary>
    public required string Tanggal { get; init; }

    public string? Tempat { get; init; }

    public string? AlasanPerubahan { get; init; }

    public required ImporPihak PihakPertama { get; init; }

    public required ImporPihak PihakKedua { get; init; }

    public IReadOnlyList<ImporBarisPerjanjian> Baris
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<ImporBarisAnggaranPerjanjian> Anggaran
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Total of the budget list; checked against its rows when given.</summary>
    public decimal? JumlahAnggaran { get; init; }
}
