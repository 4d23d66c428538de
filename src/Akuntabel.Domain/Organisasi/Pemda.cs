using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Organisasi;

/// <summary>A regional government (pemerintah daerah): owner of everything below it. Key: <see cref="Id"/>, from 1.</summary>
public sealed class Pemda : IBerlingkupInstalasi, IBerversi
{
    public required int Id { get; init; }

    /// <summary>Full name: "Kota Banjarbaru".</summary>
    public required string Nama { get; set; }

    public required JenisPemda Jenis { get; set; }

    /// <summary>Province it lies in: "Kalimantan Selatan".</summary>
    public required string Provinsi { get; set; }

    /// <summary>"Walikota", "Wali Kota", "Bupati" or "Gubernur", as the region writes it.</summary>
    public required string SebutanKepalaDaerah { get; set; }

    /// <summary>IANA zone whose days are this region's legal days: "Asia/Makassar".</summary>
    public required string ZonaWaktu { get; set; }

    public int Versi { get; set; } = 1;
}
