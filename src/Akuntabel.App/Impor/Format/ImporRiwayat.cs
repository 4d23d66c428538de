using System.Text.Json;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Format;

/// <summary>A past year as published.</summary>
public sealed record ImporRiwayat
{
    public required string Indikator { get; init; }

    public required int Tahun { get; init; }

    /// <summary>Number or letter; null when not published.</summary>
    public JsonElement? Target { get; init; }

    /// <summary>Number or letter; null when not published.</summary>
    public JsonElement? Realisasi { get; init; }

    /// <summary>Percent; null when not published.</summary>
    public JsonElement? Capaian { get; init; }

    /// <summary>Why what is null is absent; TidakAdaData when not given.</summary>
    public AlasanKosong? Alasan { get; init; }

    public required string Sumber { get; init; }
}
