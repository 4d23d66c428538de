using System.Text.Json;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Format;

/// <summary>A value; a total (no categories) is checked against its parts.</summary>
public sealed record ImporNilaiUnsur
{
    public required string Periode { get; init; }

    public string? Kategori1 { get; init; }

    public string? Kategori2 { get; init; }

    /// <summary>Number, or null with alasan.</summary>
    public required JsonElement Nilai { get; init; }

    public AlasanKosong? Alasan { get; init; }

    public string? Sumber { get; init; }

    public string? Catatan { get; init; }
}
