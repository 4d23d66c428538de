using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Kalender;

/// <summary>No such duty in the pemda's calendar.</summary>
public sealed record KewajibanTidakDikenal() : Pelanggaran("Kewajiban itu tidak ada pada kalender pemda ini.");

/// <summary>Somebody else changed it meanwhile.</summary>
public sealed record KewajibanSudahBerubah(string Nama)
    : Pelanggaran($"\"{Nama}\" sudah diubah orang lain sejak halaman ini dibuka. Muat ulang halaman, lalu ulangi.");

/// <summary>A duty needs a name and its law.</summary>
public sealed record NamaKewajibanTidakSah()
    : Pelanggaran("Nama dan dasar kewajiban harus diisi, paling panjang 200 dan 500 huruf.");

/// <summary>The deadline is out of range.</summary>
public sealed record TenggatTidakSah()
    : Pelanggaran("Tenggat harus 0 sampai 24 bulan ditambah 0 sampai 366 hari, dan pengingatnya 0 sampai 90 hari.");

/// <summary>A duty cannot have been done in the future, or before what it is about began.</summary>
public sealed record TanggalPemenuhanTidakSah(DateOnly Awal, DateOnly Hari)
    : Pelanggaran(
        $"Tanggal pemenuhan harus antara {TanggalSurat.Dari(Awal).Sebutan} dan hari ini, {TanggalSurat.Dari(Hari).Sebutan}."
    );

/// <summary>Not a date.</summary>
public sealed record TanggalPemenuhanTidakTerbaca()
    : Pelanggaran("Tanggal pemenuhan tidak terbaca. Pilih dari kalender, atau tulis seperti 2026-03-31.");

/// <summary>The note is too long.</summary>
public sealed record KeteranganPemenuhanTerlaluPanjang() : Pelanggaran("Keterangan paling panjang 200 huruf.");
