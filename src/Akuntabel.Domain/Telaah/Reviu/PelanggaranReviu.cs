using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>No such document, or one of another office: the same answer.</summary>
public sealed record NaskahTelaahTidakDikenal() : Pelanggaran("Naskah itu tidak ada.");

/// <summary>No such note on the document.</summary>
public sealed record CatatanReviuTidakDikenal() : Pelanggaran("Catatan itu tidak ada.");

/// <summary>A note is left out without saying why.</summary>
public sealed record AlasanAbaikanPerlu() : Pelanggaran("Tulis alasan mengapa catatan ini diabaikan.");

/// <summary>A reason or comment longer than is kept.</summary>
public sealed record TeksReviuTerlaluPanjang(int Maks)
    : Pelanggaran($"Alasan dan komentar paling banyak {CetakAngka.Seperlunya(Maks)} huruf.");

/// <summary>The office keeps as many documents as it may.</summary>
public sealed record KuotaTelaahHabis(int Maks)
    : Pelanggaran(
        $"Kantor Anda sudah menyimpan {CetakAngka.Seperlunya(Maks)} naskah untuk tahun ini. Hapus yang sudah selesai, lalu unggah lagi."
    );

/// <summary>Nothing was chosen to be uploaded.</summary>
public sealed record NaskahBelumDipilih() : Pelanggaran("Pilih berkas laporan yang akan ditelaah, lalu unggah lagi.");

/// <summary>The document is still being read, or its reading has failed.</summary>
public sealed record NaskahBelumDitelaah()
    : Pelanggaran("Naskah ini belum selesai ditelaah. Tunggu sampai catatannya ada, lalu ulangi.");
