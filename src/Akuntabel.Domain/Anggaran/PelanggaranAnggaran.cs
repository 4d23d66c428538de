using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>A cumulative realisasi fell and nobody said why.</summary>
public sealed record RealisasiTurunTanpaAlasan(Rupiah Sebelum, Rupiah Sesudah)
    : Pelanggaran(
        $"Realisasi kumulatif turun dari Rp {CetakAngka.Uang(Sebelum)} menjadi Rp {CetakAngka.Uang(Sesudah)}; isi alasannya."
    );

/// <summary>Physical progress outside 0–100.</summary>
public sealed record FisikDiLuarRentang(decimal Fisik)
    : Pelanggaran($"Capaian fisik {CetakAngka.Seperlunya(Fisik)}% di luar rentang 0 sampai 100.");

/// <summary>Two totals of one document that must agree do not.</summary>
public sealed record JumlahAnggaranBerbeda(string Nama, Rupiah Satu, Rupiah Dua)
    : Pelanggaran(
        $"{Nama}: Rp {CetakAngka.Uang(Satu)} dan Rp {CetakAngka.Uang(Dua)} harus sama; selisihnya Rp {CetakAngka.Uang(Satu - Dua)}."
    );
