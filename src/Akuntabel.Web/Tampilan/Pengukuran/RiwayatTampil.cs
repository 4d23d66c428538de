using System.Text.Json;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>An audit entry about a figure in words.</summary>
public sealed record RiwayatTampil(string Waktu, string Oleh, string Apa, string Semula, string Menjadi, string Alasan)
{
    public static RiwayatTampil Dari(EntriJejak entri, RincianTampil rincian)
    {
        var sel = rincian.Baris.Sel.FirstOrDefault(s => s.Alamat == entri.Objek);
        return new(
            Tampilan.Waktu.Cetak(entri.Waktu, rincian.Zona),
            entri.Pelaku,
            Perbuatan(entri.Tindakan) + (sel is { Jenis: JenisIsian.Unsur } ? $": {sel.Nama}" : ""),
            Isi(entri.Lama),
            Isi(entri.Baru),
            entri.Alasan
        );
    }

    private static string Perbuatan(string tindakan) =>
        tindakan switch
        {
            nameof(SimpanAngka) => "Mengisi",
            "AjukanKinerja" => "Mengajukan",
            "TarikKembaliKinerja" => "Menarik kembali",
            "VerifikasiKinerja" => "Memverifikasi",
            "KembalikanKinerja" => "Mengembalikan",
            "SetujuiKinerja" => "Menyetujui",
            "UnggahBukti" => "Mengunggah bukti",
            "LepasBukti" => "Melepas bukti",
            nameof(SimpanAnalisis) => "Menulis analisis",
            nameof(MintaBukaKunci) => "Menandatangani pengecualian",
            nameof(BeriBukaKunci) => "Membuka kunci",
            _ => tindakan,
        };

    /// <summary>Of a recorded state what a reader wants: the figure, the status, the file's name, the text.</summary>
    private static string Isi(string json)
    {
        if (json.Length == 0)
        {
            return "–";
        }

        using var dokumen = JsonDocument.Parse(json);
        var akar = dokumen.RootElement;
        var bagian = new List<string>();
        foreach (var nama in (string[])["Status", "NamaBerkas", "Teks"])
        {
            if (akar.TryGetProperty(nama, out var teks))
            {
                bagian.Add(teks.GetString() ?? "");
            }
        }

        if (akar.TryGetProperty("Nilai", out var nilai))
        {
            bagian.Add(Angka(nilai));
        }

        return bagian.Count == 0 ? "–" : string.Join(", ", bagian);
    }

    private static string Angka(JsonElement nilai) =>
        nilai.TryGetProperty("Angka", out var angka) ? CetakAngka.Seperlunya(angka.GetDecimal())
        : nilai.TryGetProperty("Huruf", out var huruf) ? huruf.GetString() ?? ""
        : nilai.TryGetProperty(nameof(Nilai.Kosong.Alasan), out var alasan)
        && Enum.TryParse<AlasanKosong>(alasan.GetString(), out var sebab)
            ? CetakNilai.Sebutan(sebab)
        : "–";
}
