using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan.Kelengkapan;

/// <summary>An annex that is no PDF.</summary>
public sealed record LampiranBukanPdf()
    : Pelanggaran(
        "Lampiran harus berkas PDF, karena halamannya disambung di belakang laporan. Simpan sebagai PDF, lalu unggah lagi."
    );

/// <summary>A PDF nobody can open: broken, or locked with a password.</summary>
public sealed record PdfTidakTerbaca()
    : Pelanggaran("Berkas PDF ini rusak atau terkunci dengan sandi, jadi halamannya tidak dapat disambung ke laporan.");

/// <summary>The annex has no heading, or one too long.</summary>
public sealed record JudulLampiranTidakSah() : Pelanggaran("Isi judul lampiran, paling panjang 200 huruf.");

/// <summary>No such annex.</summary>
public sealed record LampiranTidakAda() : Pelanggaran("Lampiran itu tidak ada lagi. Muat ulang halaman.");

/// <summary>The emblem is no picture that can be printed.</summary>
public sealed record LambangBukanGambar()
    : Pelanggaran("Lambang harus gambar PNG atau JPEG yang utuh. Pilih berkas lain, lalu unggah lagi.");

/// <summary>No step on the outline is left to take back.</summary>
public sealed record TidakAdaYangDiurungkan() : Pelanggaran("Tidak ada langkah yang dapat diurungkan lagi.");
