namespace Akuntabel.Domain.Organisasi;

/// <summary>Kind of regional government.</summary>
public enum JenisPemda
{
    Provinsi,

    Kabupaten,

    Kota,
}
