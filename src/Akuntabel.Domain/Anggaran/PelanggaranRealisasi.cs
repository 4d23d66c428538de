using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Money spent is never below zero.</summary>
public sealed record RealisasiNegatif() : Pelanggaran("Realisasi kumulatif tidak boleh negatif. Tulis jumlah sejak 1 Januari.");

/// <summary>The amount is beyond any budget.</summary>
public sealed record UangTerlaluBesar() : Pelanggaran("Jumlahnya terlalu besar; periksa kembali banyaknya angka nol.");

/// <summary>A sen is the smallest unit.</summary>
public sealed record UangPecahanSen() : Pelanggaran("Tulis paling banyak dua angka di belakang koma.");

/// <summary>Physical progress fell and nobody said why.</summary>
public sealed record FisikTurunTanpaAlasan(decimal Sebelum, decimal Sesudah)
    : Pelanggaran(
        $"Fisik turun dari {CetakAngka.Seperlunya(Sebelum)}% menjadi {CetakAngka.Seperlunya(Sesudah)}%; isi alasannya."
    );

/// <summary>More was spent than the pagu and nobody said why.</summary>
public sealed record RealisasiMelebihiPagu(Rupiah Pagu, Rupiah Jumlah)
    : Pelanggaran(
        $"Realisasi Rp {CetakAngka.Uang(Jumlah)} melebihi pagu Rp {CetakAngka.Uang(Pagu)} sebesar Rp {CetakAngka.Uang(Jumlah - Pagu)}; isi alasannya."
    );

/// <summary>A later month already says less.</summary>
public sealed record RealisasiLebihDariSesudah(Periode Periode, Rupiah Jumlah)
    : Pelanggaran(
        $"Realisasi s.d. {Periode.Sebutan} sudah tercatat lebih rendah, Rp {CetakAngka.Uang(Jumlah)}. Perbaiki bulan itu lebih dahulu."
    );

/// <summary>The row cannot be typed over.</summary>
public sealed record BarisAnggaranTerkunci(string Nama)
    : Pelanggaran($"Realisasi {Nama} untuk bulan ini berasal dari data yang sudah terkunci dan tidak dapat diubah.");

/// <summary>Somebody else saved the row meanwhile.</summary>
public sealed record BarisAnggaranDiubahOrangLain(string Tersimpan)
    : Pelanggaran(
        $"Sementara Anda mengisi, orang lain menyimpan {Tersimpan}. Periksa, lalu simpan lagi bila isian Anda yang benar."
    );

/// <summary>The year's budget has no such row, or nothing is typed there.</summary>
public sealed record BarisAnggaranTidakDikenal() : Pelanggaran("Baris itu tidak ada pada dokumen anggaran yang berlaku.");

/// <summary>A reason is too long.</summary>
public sealed record AlasanAnggaranTerlaluPanjang(int Batas)
    : Pelanggaran($"Alasan paling panjang {CetakAngka.Seperlunya(Batas)} huruf.");

/// <summary>The month has left Draf.</summary>
public sealed record BulanAnggaranTidakDraf(Periode Periode, StatusKinerja Status)
    : Pelanggaran(
        $"Realisasi anggaran {Periode.Sebutan} berstatus {Status} sehingga tidak dapat diubah. Tarik kembali, atau mintalah dikembalikan lebih dahulu."
    );

/// <summary>Handing in asks for something to hand in.</summary>
public sealed record BulanAnggaranKosong(Periode Periode)
    : Pelanggaran($"Belum ada realisasi anggaran {Periode.Sebutan} yang diisi, sehingga belum dapat diajukan.");

/// <summary>The year has no budget.</summary>
public sealed record DokumenAnggaranBelumAda(Periode Periode)
    : Pelanggaran(
        $"Belum ada dokumen anggaran yang berlaku pada akhir {Periode.Sebutan}. Masukkan dokumen anggaran (DPA) lebih dahulu."
    );

/// <summary>Realisasi anggaran is entered by the month.</summary>
public sealed record BukanBulan(Periode Periode)
    : Pelanggaran($"Realisasi anggaran diisi per bulan, bukan untuk {Periode.Sebutan}.");
