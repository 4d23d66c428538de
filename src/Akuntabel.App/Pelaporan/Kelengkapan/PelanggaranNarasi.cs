using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan.Kelengkapan;

/// <summary>Somebody else wrote the same narrative meanwhile.</summary>
/// <param name="Tersimpan">What is stored now.</param>
public sealed record NarasiBentrok(string Tersimpan)
    : Pelanggaran(
        "Narasi ini sudah diubah orang lain sejak halaman dibuka. Tulisan Anda masih ada di isian; bandingkan dengan yang tersimpan, lalu simpan lagi."
    );

/// <summary>The narrative is longer than a report can carry.</summary>
/// <param name="Batas">Most letters.</param>
public sealed record NarasiTerlaluPanjang(int Batas)
    : Pelanggaran(
        $"Satu narasi paling panjang {CetakAngka.Seperlunya(Batas)} huruf. Ringkaslah, atau pindahkan sebagian ke lampiran."
    );

/// <summary>The report has no such place for text.</summary>
public sealed record TempatNarasiTidakAda()
    : Pelanggaran("Tempat narasi itu tidak ada dalam sistematika laporan. Muat ulang halaman, lalu pilih lagi.");
