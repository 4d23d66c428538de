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

/// <summary>The term ends before it begins.</summary>
public sealed record MasaTugasTerbalik(DateOnly Sejak)
    : Pelanggaran($"Hari terakhir tugas tidak boleh mendahului hari pertamanya, {TanggalSurat.Dari(Sejak).Sebutan}.");
