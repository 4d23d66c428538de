using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Data;

/// <summary>Somebody else saved the row after it was read.</summary>
public sealed record DataDiubahPenggunaLain()
    : Pelanggaran("Data ini sudah diubah oleh pengguna lain. Muat ulang halaman, lalu ulangi perubahan Anda.");

/// <summary>The database holds a migration this program does not know.</summary>
public sealed record BasisDataLebihBaru(string Migrasi)
    : Pelanggaran(
        $"Basis data dibuat oleh versi Akuntabel yang lebih baru (migrasi {Migrasi}). Pasang versi terbaru, lalu jalankan lagi."
    );

/// <summary>The tables are older than the program and this command may not change them.</summary>
public sealed record BasisDataPerluMigrasi()
    : Pelanggaran(
        "Basis data belum disesuaikan dengan versi program ini. Buat salinan cadangan, lalu jalankan `akuntabel migrate`."
    );

/// <summary>The database cannot be opened.</summary>
public sealed record BasisDataTidakTerbuka(string Sebab) : Pelanggaran($"Basis data tidak dapat dibuka: {Sebab}");

/// <summary>The database cannot be written: full or read-only disk, or busy too long. Nothing was saved.</summary>
public sealed record BasisDataTidakTertulis(string Sebab)
    : Pelanggaran($"Basis data tidak dapat ditulis: {Sebab} Tidak ada perubahan yang disimpan.");
