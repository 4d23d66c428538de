namespace Akuntabel.Domain.Anggaran;

/// <summary>What became of a budget node between two versions.</summary>
public enum KeadaanPerubahan
{
    Tetap,

    Berubah,

    /// <summary>Only in the later version.</summary>
    Baru,

    /// <summary>Only in the earlier version.</summary>
    Dihapus,
}
