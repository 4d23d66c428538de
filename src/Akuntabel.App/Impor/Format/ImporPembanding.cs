using System.Text.Json;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Format;

/// <summary>A comparison figure.</summary>
public sealed record ImporPembanding
{
    public required string Indikator { get; init; }

    public required string Periode { get; init; }

    public required JenisPembanding Jenis { get; init; }

    public required string Nama { get; init; }

    public required JsonElement Nilai { get; init; }

    public AlasanKosong? Alasan { get; init; }

    public string? Sumber { get; init; }

    public string? Keterangan { get; init; }
}
