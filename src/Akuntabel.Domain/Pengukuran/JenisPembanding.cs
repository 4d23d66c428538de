namespace Akuntabel.Domain.Pengukuran;

/// <summary>What a comparison figure stands for.</summary>
public enum JenisPembanding
{
    Nasional,

    Provinsi,

    KabupatenKota,

    /// <summary>A standard or minimum service level.</summary>
    Standar,
}
