using Akuntabel.Domain.Organisasi;

namespace Akuntabel.App.Impor.Format;

/// <summary>The regional government.</summary>
public sealed record ImporPemda
{
    /// <summary>"Kota Banjarbaru"; names the region in the installation.</summary>
    public required string Nama { get; init; }

    public required JenisPemda Jenis { get; init; }

    public required string Provinsi { get; init; }

    public required string SebutanKepalaDaerah { get; init; }

    /// <summary>IANA zone: "Asia/Makassar".</summary>
    public required string ZonaWaktu { get; init; }

    public IReadOnlyList<ImporKepalaDaerah> KepalaDaerah
    {
        get;
        init => field = value ?? [];
    } = [];
}
