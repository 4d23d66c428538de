using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>Nobody has opened the period yet.</summary>
public sealed record PeriodeBelumDibuka(Periode Periode)
    : Pelanggaran($"{Periode.Sebutan} belum dibuka untuk pengisian. Admin Pemda yang membukanya.");

/// <summary>The period is closed and no exception runs.</summary>
public sealed record PeriodeSudahDitutup(Periode Periode)
    : Pelanggaran(
        $"{Periode.Sebutan} sudah ditutup. Perubahan hanya dapat dengan pengecualian yang ditandatangani Kepala Dinas."
    );

/// <summary>The figure has left Draf.</summary>
public sealed record AngkaTidakDapatDiubah(string Nama, StatusKinerja Status)
    : Pelanggaran(
        $"{Nama} berstatus {Status} sehingga angkanya tidak dapat diubah. Mintalah data itu dikembalikan lebih dahulu."
    );

/// <summary>Evidence belongs to a draft; what is handed in is checked as it stands.</summary>
public sealed record BuktiTidakDapatDiubah(string Nama, StatusKinerja Status)
    : Pelanggaran(
        $"{Nama} berstatus {Status} sehingga buktinya tidak dapat ditambah atau dilepas. "
            + "Tarik kembali atau mintalah data itu dikembalikan lebih dahulu."
    );

/// <summary>A component proves an indicator that has left Draf.</summary>
public sealed record UnsurSedangDipakai(string Nama, string Indikator, StatusKinerja Status)
    : Pelanggaran($"{Nama} dipakai indikator \"{Indikator}\" yang berstatus {Status}, sehingga angkanya tidak dapat diubah.");

/// <summary>Nothing to hand in.</summary>
public sealed record AngkaBelumLengkap(string Nama)
    : Pelanggaran($"{Nama} belum lengkap: isi angkanya, atau nyatakan menunggu sumber beserta perkiraan tanggalnya.");

/// <summary>The period already is what it is asked to become.</summary>
public sealed record KeadaanPeriodeSama(Periode Periode, KeadaanPeriode Keadaan)
    : Pelanggaran($"{Periode.Sebutan} memang sudah {(Keadaan == KeadaanPeriode.Dibuka ? "dibuka" : "ditutup")}.");

/// <summary>The last day of handing in lies before the period is over.</summary>
public sealed record BatasLaporTerlaluAwal(Periode Periode)
    : Pelanggaran(
        $"Batas lapor {Periode.Sebutan} tidak boleh sebelum periodenya berakhir, {TanggalSurat.Dari(Periode.TanggalAkhir).Sebutan}."
    );

/// <summary>The form names no state of a period, or a day that cannot be read.</summary>
public sealed record IsianPeriodeTidakSah()
    : Pelanggaran("Isian periode tidak dapat dibaca. Pilih Buka atau Tutup, dan tulis batas lapor sebagai tanggal.");

/// <summary>An exception has to end, and not in the past.</summary>
public sealed record AkhirPengecualianTidakSah()
    : Pelanggaran("Batas waktu pengecualian harus sesudah saat ini dan paling lama 30 hari.");

/// <summary>A text is longer than its field.</summary>
public sealed record TeksTerlaluPanjang(string Bidang, int Batas)
    : Pelanggaran($"{Bidang} paling panjang {CetakAngka.Seperlunya(Batas)} huruf. Ringkaslah, atau lampirkan sebagai bukti.");

/// <summary>The indicator, component or period is none of this agency's year.</summary>
public sealed record AngkaTidakDikenal() : Pelanggaran("Indikator atau unsur data itu tidak ada pada perangkat daerah ini.");

/// <summary>An expected date belongs to a figure that waits for its source.</summary>
public sealed record PerkiraanWajib() : Pelanggaran("Isi perkiraan tanggal tersedianya angka yang masih menunggu sumber.");

/// <summary>A request for the same figure waits for an answer, or was granted and still runs.</summary>
public sealed record PengecualianMasihAda(DateTime? BerlakuSampai)
    : Pelanggaran(
        BerlakuSampai is null
            ? "Permintaan pengecualian untuk angka ini sudah ditandatangani dan menunggu Admin Pemda."
            : "Pengecualian untuk angka ini masih berlaku; tidak perlu yang baru."
    );

/// <summary>The period is not closed, so nothing has to be opened.</summary>
public sealed record PengecualianTidakPerlu(Periode Periode)
    : Pelanggaran($"{Periode.Sebutan} tidak sedang ditutup, sehingga pengecualian tidak diperlukan.");
