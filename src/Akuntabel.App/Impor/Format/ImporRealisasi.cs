using System.Text.Json;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Format;

/// <summary>A realisasi.</summary>
public sealed record ImporRealisasi
{
    public required string Indikator { get; init; }

    public required string Periode { get; init; }

    /// <summary>Number, letter, or null with alasan.</summary>
    public required JsonElement Nilai { get; init; }

    public AlasanKosong? Alasan { get; init; }

    public string? Sumber { get; init; }

    public string? Catatan { get; init; }
}
