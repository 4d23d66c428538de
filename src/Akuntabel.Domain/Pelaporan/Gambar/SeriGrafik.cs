using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>One series of a chart: a value per category, null where there is none.</summary>
public sealed record SeriGrafik(string Nama, IReadOnlyList<decimal?> Nilai)
{
    /// <summary>Why values are missing.</summary>
    public AlasanKosong Alasan { get; init; } = AlasanKosong.TidakAdaData;
}
