namespace Akuntabel.Domain.Umum;

/// <summary>A regulation: used by dasar hukum lists, by the ids of rules and by the check of citations.</summary>
public sealed class Peraturan : IBerlingkupInstalasi
{
    public required Guid Id { get; init; }

    /// <summary>Short stable name, unique in the installation: "permenpanrb-53-2014".</summary>
    public required string Kunci { get; set; }

    public required JenisPeraturan Jenis { get; set; }

    /// <summary>Issuer as cited, "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", "Walikota Banjarbaru"; empty where the kind says it.</summary>
    public required string Lembaga { get; set; }

    /// <summary>Number as printed; some carry letters ("86", "21/Per/M.KUKM/IX/2015").</summary>
    public required string Nomor { get; set; }

    public required int Tahun { get; set; }

    /// <summary>Title without the word "tentang".</summary>
    public required string Tentang { get; set; }

    /// <summary>First day in force, where known.</summary>
    public DateOnly? BerlakuSejak { get; set; }

    /// <summary>Kunci of the regulation that revoked it, or null.</summary>
    public string? DicabutOleh { get; set; }
}
