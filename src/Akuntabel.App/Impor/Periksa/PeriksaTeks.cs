using System.Text.Json;
using System.Text.RegularExpressions;
using Akuntabel.App.Impor.Baca;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Every text of the file: its length, its name where it must have one, and that it names no private person by number.</summary>
internal static partial class PeriksaTeks
{
    private const int PanjangKunci = 100;
    private const int PanjangBiasa = 4_000;
    private const int PanjangUraian = 100_000;

    /// <summary>NIP: 18 digits, together or in the groups of a letter. NIK: 16 digits together.</summary>
    [GeneratedRegex(
        @"(?<!\d)(\d{8}[ .]?\d{6}[ .]?\d[ .]?\d{3}|\d{16})(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex NomorOrang();

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N}._/-]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BentukKunci();

    public static void Periksa(BahanPeriksa bahan)
    {
        var akar = JsonSerializer.SerializeToElement(bahan.Berkas, ImporJson.Default.BerkasImpor);
        Telusuri(bahan, akar, Tempat.Akar, "");
    }

    private static void Telusuri(BahanPeriksa bahan, JsonElement isi, Tempat tempat, string nama)
    {
        switch (isi.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var butir in isi.EnumerateObject())
                {
                    Telusuri(bahan, butir.Value, tempat.Di(butir.Name), butir.Name);
                }

                break;
            case JsonValueKind.Array:
                var i = 0;
                foreach (var butir in isi.EnumerateArray())
                {
                    Telusuri(bahan, butir, tempat.Baris(i++, NamaBaris(butir)), nama);
                }

                break;
            case JsonValueKind.String:
                Teks(bahan, isi.GetString()!, tempat, nama);
                break;
            default:
                break;
        }
    }

    private static string? NamaBaris(JsonElement butir) =>
        butir.ValueKind == JsonValueKind.Object && butir.TryGetProperty("kunci", out var kunci) ? kunci.GetString() : null;

    private static void Teks(BahanPeriksa bahan, string teks, Tempat tempat, string nama)
    {
        var batas = Batas(tempat, nama);
        if (teks.Length > batas)
        {
            bahan.Lapor(tempat, $"Teks terlalu panjang: paling banyak {CetakAngka.Seperlunya(batas)} huruf.");
        }

        if (nama is "kunci" && !BentukKunci().IsMatch(teks))
        {
            bahan.Lapor(
                tempat,
                $"Kunci \"{teks}\" harus berupa huruf, angka, titik, garis miring, atau tanda hubung, tanpa spasi."
            );
        }
        else if (nama is "nama" or "teks" or "uraian" or "aksi" or "kode" or "jabatan" && string.IsNullOrWhiteSpace(teks))
        {
            bahan.Lapor(tempat, "Tidak boleh kosong; hilangkan propertinya bila memang tidak ada.");
        }

        if (NomorOrang().IsMatch(teks))
        {
            bahan.Lapor(tempat, "Berisi nomor yang menyerupai NIP atau NIK. Data pribadi tidak boleh diimpor; hapus nomor itu.");
        }
    }

    private static int Batas(Tempat tempat, string nama) =>
        nama switch
        {
            "kunci" => PanjangKunci,
            "teks" or "analisis" => PanjangUraian,
            _ when tempat.Jalur.StartsWith("narasi", StringComparison.Ordinal) => PanjangUraian,
            _ => PanjangBiasa,
        };
}
