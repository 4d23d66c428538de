using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan;

/// <summary>Prints a value inside a sentence: with its unit, and an absence in words.</summary>
public static class CetakBesaran
{
    /// <summary>"23,48%", "5 UMKM", "BB", "belum diukur".</summary>
    public static string DalamKalimat(Nilai nilai, Satuan satuan) =>
        nilai switch
        {
            Nilai.Angka a when satuan.Akhiran.Length > 0 => CetakAngka.DenganSatuan(a.Besar, satuan),
            Nilai.Angka a when satuan.Nama is "Rp" or "Rupiah" => $"Rp{CetakAngka.Tetap(a.Besar, satuan.Desimal)}",
            Nilai.Angka a => $"{CetakAngka.Tetap(a.Besar, satuan.Desimal)} {satuan.Nama}".TrimEnd(),
            Nilai.Huruf h => h.Kode,
            Nilai.Kosong k => CetakNilai.Sebutan(k.Alasan),
            _ => throw new InvalidOperationException("Nilai is a closed type."),
        };

    /// <summary>A computed percentage: "78,27%".</summary>
    public static string Persen(HasilHitung hasil, int desimal) =>
        hasil.Nilai switch
        {
            Nilai.Angka a => CetakAngka.Tetap(a.Besar, desimal) + "%",
            Nilai.Kosong k => CetakNilai.Sebutan(k.Alasan),
            _ => CetakNilai.Seperlunya(hasil.Nilai),
        };

    /// <summary>"Rp4.424.198.783", or "belum dilaporkan".</summary>
    public static string Uang(Rupiah? uang) => uang is { } u ? $"Rp{CetakAngka.Uang(u)}" : "belum dilaporkan";
}
