using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Akses;

/// <summary>The office asks for another scope.</summary>
public sealed record LingkupPenugasanTidakCocok(Peran Peran)
    : Pelanggaran(
        Peran.DiPerangkatDaerah() ? $"Tugas {Peran.Sebutan()} harus menyebut perangkat daerahnya."
        : Peran.DiPemda() ? $"Tugas {Peran.Sebutan()} berlaku untuk seluruh pemda; pilih pemda tanpa perangkat daerah."
        : $"Tugas {Peran.Sebutan()} berlaku untuk seluruh instalasi; kosongkan pemda dan perangkat daerah."
    );

/// <summary>The office is never narrowed to a unit.</summary>
public sealed record UnitPenugasanTidakPerlu(Peran Peran)
    : Pelanggaran($"Tugas {Peran.Sebutan()} berlaku untuk seluruh perangkat daerah; kosongkan unitnya.");

/// <summary>The office, or the way of holding it, is none there is.</summary>
public sealed record TugasTidakDikenal() : Pelanggaran("Pilih tugas dan cara menjabatnya dari daftar.");

/// <summary>The term ends before it begins.</summary>
public sealed record MasaTugasTerbalik(DateOnly Sejak)
    : Pelanggaran($"Hari terakhir tugas tidak boleh mendahului hari pertamanya, {TanggalSurat.Dari(Sejak).Sebutan}.");

/// <summary>The account name has a wrong form.</summary>
public sealed record NamaAkunTidakSah()
    : Pelanggaran("Nama akun terdiri atas 3 sampai 40 huruf kecil, angka, titik, atau tanda hubung, dan dimulai dengan huruf.");

/// <summary>Another account has this name.</summary>
public sealed record NamaAkunSudahAda(string NamaAkun) : Pelanggaran($"Nama akun \"{NamaAkun}\" sudah dipakai. Pilih nama lain.");

/// <summary>An account needs the name of its owner.</summary>
public sealed record NamaLengkapKosong() : Pelanggaran("Nama lengkap harus diisi, paling panjang 120 huruf.");

/// <summary>The password is too short.</summary>
public sealed record SandiTerlaluPendek()
    : Pelanggaran("Sandi paling pendek 12 huruf. Beberapa kata yang dirangkai sudah cukup.");

/// <summary>The password is too long.</summary>
public sealed record SandiTerlaluPanjang() : Pelanggaran("Sandi paling panjang 128 huruf.");

/// <summary>The password is easily guessed.</summary>
public sealed record SandiMudahDitebak(string Sebab) : Pelanggaran($"Sandi mudah ditebak: {Sebab}. Pilih sandi lain.");

/// <summary>The old password given with a change is wrong.</summary>
public sealed record SandiLamaSalah() : Pelanggaran("Sandi sekarang tidak cocok.");

/// <summary>The new password equals the old one.</summary>
public sealed record SandiTidakBerubah() : Pelanggaran("Sandi baru harus berbeda dari sandi sekarang.");

/// <summary>A code of the authenticator app does not fit.</summary>
public sealed record KodeTotpSalah()
    : Pelanggaran("Kode tidak cocok atau sudah dipakai. Tunggu kode berikutnya, lalu coba lagi.");

/// <summary>No such account, or not one the asker may keep: both get the same answer.</summary>
public sealed record AkunTidakDikenal() : Pelanggaran("Akun tidak ditemukan.");

/// <summary>No such assignment, or not one the asker may keep.</summary>
public sealed record PenugasanTidakDikenal() : Pelanggaran("Penugasan tidak ditemukan.");

/// <summary>Agency or unit of an assignment does not exist in the pemda.</summary>
public sealed record LingkupPenugasanTidakAda() : Pelanggaran("Perangkat daerah atau unit yang dipilih tidak ada di pemda ini.");

/// <summary>One's own account is not locked or reset by oneself.</summary>
public sealed record AkunSendiri() : Pelanggaran("Akun sendiri tidak dapat diubah di sini. Mintalah pengelola akun lain.");

/// <summary>The office is given by Admin Sistem only.</summary>
public sealed record PeranHanyaDariAdminSistem(Peran Peran)
    : Pelanggaran($"Tugas {Peran.Sebutan()} hanya dapat diberikan oleh Admin Sistem.");

/// <summary>A term needs its days.</summary>
public sealed record TanggalTugasKosong() : Pelanggaran("Tanggal harus diisi, misalnya 31 Desember 2026.");
