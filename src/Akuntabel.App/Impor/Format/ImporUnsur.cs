using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.App.Impor.Format;

/// <summary>A component and its values.</summary>
public sealed record ImporUnsur
{
    /// <summary>[a-z][a-z0-9_]*.</summary>
    public required string Kode { get; init; }

    public required string Nama { get; init; }

    public required ImporSatuan Satuan { get; init; }

    public required CaraHimpun CaraHimpun { get; init; }

    public required string Sumber { get; init; }

    public string? Kelompok { get; init; }

    /// <summary>At most two.</summary>
    public IReadOnlyList<ImporDimensi> Dimensi
    {
        get;
        init => field = value ?? [];
    } = [];

    public IReadOnlyList<ImporNilaiUnsur> Nilai
    {
        get;
        init => field = value ?? [];
    } = [];
}
