using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Format;

/// <summary>A regulation.</summary>
public sealed record ImporPeraturan
{
    public required string Kunci { get; init; }

    public required JenisPeraturan Jenis { get; init; }

    public string? Lembaga { get; init; }

    public required string Nomor { get; init; }

    public required int Tahun { get; init; }

    public required string Tentang { get; init; }

    public DateOnly? BerlakuSejak { get; init; }

    public string? DicabutOleh { get; init; }
}
