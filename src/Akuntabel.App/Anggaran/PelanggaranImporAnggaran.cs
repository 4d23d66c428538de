using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Anggaran;

/// <summary>The file is a kind that holds no sheet.</summary>
public sealed record BukanBukuXlsx()
    : Pelanggaran("Pilih buku kerja Excel (XLSX). Berkas XLS lama disimpan dahulu sebagai XLSX.");

/// <summary>The workbook cannot be read.</summary>
public sealed record BukuTidakTerbaca(string Sebab) : Pelanggaran($"Buku kerja tidak dapat dibaca: {Sebab}.");

/// <summary>The rows have problems, so nothing was stored.</summary>
public sealed record ImporAnggaranBermasalah(int Bermasalah, int TidakDikenal)
    : Pelanggaran(
        Bermasalah > 0
            ? $"Belum disimpan: {CetakAngka.Seperlunya(Bermasalah)} baris bermasalah. Perbaiki berkasnya, atau isi alasannya bila angkanya benar."
            : $"Belum disimpan: {CetakAngka.Seperlunya(TidakDikenal)} baris tidak dikenal. Centang \"Lewati baris yang tidak dikenal\" bila memang tidak diperlukan."
    );

/// <summary>Nothing in the workbook differs from what is stored.</summary>
public sealed record ImporAnggaranTanpaPerubahan()
    : Pelanggaran("Tidak ada angka baru di berkas ini, sehingga tidak ada yang disimpan.");
