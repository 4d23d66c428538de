using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>The step does not start from this status.</summary>
public sealed record LangkahAlurTidakSah(StatusKinerja Status, string Langkah)
    : Pelanggaran($"Data berstatus {Status} tidak dapat {Langkah}.");

/// <summary>The person does not hold the role the step asks for.</summary>
public sealed record PeranAlurTidakSesuai(Tindakan Tindakan)
    : Pelanggaran($"Hanya {MatriksAkses.Baris(Tindakan).PeranBerhak} yang boleh {MatriksAkses.Baris(Tindakan).Sebutan}.");

/// <summary>Four eyes: who entered a figure does not verify it.</summary>
public sealed record PenulisMemverifikasiSendiri()
    : Pelanggaran("Data tidak boleh diverifikasi oleh orang yang mengisinya; mintalah orang lain memverifikasi.");

/// <summary>Only its author takes a figure back.</summary>
public sealed record BukanPenulis() : Pelanggaran("Hanya pengisi data yang dapat menariknya kembali.");

/// <summary>Sending back or unlocking asks for a reason.</summary>
public sealed record AlasanAlurKosong() : Pelanggaran("Alasan harus diisi.");

/// <summary>The leave to change a closed figure has run out.</summary>
public sealed record PengecualianKedaluwarsa(DateTimeOffset BerlakuSampai)
    : Pelanggaran("Pengecualian untuk membuka kunci sudah berakhir; mintalah yang baru kepada Kepala Dinas.");
