using System.Text.Json;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Format;

/// <summary>A target.</summary>
public sealed record ImporTarget
{
    public required string Indikator { get; init; }

    public required string Periode { get; init; }

    public required SumberTarget Sumber { get; init; }

    /// <summary>1 when not given.</summary>
    public int? Versi { get; init; }

    /// <summary>Number, letter of the indicator's scale, or null with alasan.</summary>
    public required JsonElement Nilai { get; init; }

    public AlasanKosong? Alasan { get; init; }

    public string? AlasanBeda { get; init; }
}
