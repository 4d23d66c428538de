namespace Akuntabel.Domain.Perencanaan;

/// <summary>Kind of indicator in the performance chain.</summary>
public enum JenisIndikator
{
    Masukan,

    Keluaran,

    Hasil,

    Dampak,
}
