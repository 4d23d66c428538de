using System.Text;
using Akuntabel.App.Impor.Baca;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Impor;

/// <summary>Every way a file can be malformed is told with its place and a sentence.</summary>
public sealed class BentukSalahTests
{
    [Theory]
    [InlineData("", "Berkas kosong.")]
    [InlineData("   \n", "Berkas kosong.")]
    [InlineData(
        "{\n  \"skema\": ,\n}",
        "baris 2, kolom 12: Berkas bukan JSON yang benar: periksa tanda kurung, koma, dan kutip di sekitar tempat ini."
    )]
    [InlineData("[]", "Harus objek {…}, bukan daftar […].")]
    public void A_file_that_is_no_object_is_told(string teks, string masalah) =>
        PembacaBerkasImpor.Baca(Encoding.UTF8.GetBytes(teks)).Masalah.ShouldHaveSingleItem().ToString().ShouldBe(masalah);

    [Fact]
    public void Another_encoding_is_told_with_its_line()
    {
        byte[] latin = [.. "{\n  \"skema\": \""u8, 0xE9, .. "\" }"u8];

        PembacaBerkasImpor
            .Baca(latin)
            .Masalah.ShouldHaveSingleItem()
            .ToString()
            .ShouldBe("baris 2, kolom 13: Pengodean berkas bukan UTF-8. Simpan ulang sebagai UTF-8.");
        PembacaBerkasImpor
            .Baca(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{}")).ToArray())
            .Masalah.ShouldHaveSingleItem()
            .Kalimat.ShouldBe("Berkas tersimpan sebagai UTF-16. Simpan ulang sebagai UTF-8.");
    }

    [Fact]
    public async Task A_missing_file_a_folder_and_a_huge_file_are_told()
    {
        var batal = TestContext.Current.CancellationToken;
        var besar = Path.GetTempFileName();
        await using (var aliran = File.OpenWrite(besar))
        {
            aliran.SetLength(200L * 1024 * 1024);
        }

        (await PembacaBerkasImpor.BacaAsync("/tidak/ada.json", batal)).Masalah[0].Kalimat.ShouldBe("Berkas tidak ditemukan.");
        (await PembacaBerkasImpor.BacaAsync(Path.GetTempPath(), batal)).Masalah[0].Kalimat.ShouldStartWith("Ini folder");
        (await PembacaBerkasImpor.BacaAsync(besar, batal))
            .Masalah[0]
            .Kalimat.ShouldBe("Berkas terlalu besar: paling besar 64 MB.");
        File.Delete(besar);
    }

    [Theory]
    [InlineData("\"tahun\": 2024", "\"tahun\": \"2024\"", "tahun: Harus bilangan bulat, bukan teks \"2024\".")]
    [InlineData("\"slug\"", "\"slugs\"", "slugs: Properti \"slugs\" tidak dikenal. Mungkin maksudnya \"slug\".")]
    [InlineData("\"slug\"", "\"slugs\"", "slug: Properti \"slug\" wajib ada.")]
    [InlineData("\"tahun\": 2024,", "\"tahun\": 2024, \"tahun\": 2025,", "tahun: Properti \"tahun\" ditulis dua kali.")]
    [InlineData(
        "\"desimal\": 2 }, \"jenis\": \"Hasil\"",
        "\"desimal\": 2.5 }, \"jenis\": \"Hasil\"",
        "indikator[0].satuan.desimal (koperasi-aktif): Harus bilangan bulat, bukan angka 2.5."
    )]
    [InlineData(
        "\"jenis\": \"Kota\"",
        "\"jenis\": \"kota\"",
        "pemda.jenis: Harus salah satu dari Provinsi, Kabupaten, Kota; bukan teks \"kota\"."
    )]
    [InlineData(
        "\"bobot\": 2",
        "\"bobot\": 1e40",
        "bobot[0].bobot (koperasi-aktif): Angka terlalu besar: paling banyak 18 angka di depan koma."
    )]
    [InlineData(
        "\"bobot\": 2",
        "\"bobot\": 0.12345678901",
        "bobot[0].bobot (koperasi-aktif): Angka terlalu teliti: paling banyak 10 angka di belakang koma."
    )]
    [InlineData(
        "\"2022-01-01\"",
        "\"2022-02-30\"",
        "perangkatDaerah.pejabat[0].sejak: Harus tanggal yang ada, berbentuk \"2019-12-31\", bukan teks \"2022-02-30\"."
    )]
    [InlineData("\"Laporan contoh.\"", "null", "narasi.pendahuluan: Harus teks, bukan null.")]
    [InlineData("\"Laporan contoh.\"", "\"\\ud800\"", "narasi.pendahuluan: Teks mengandung huruf yang rusak.")]
    [InlineData(
        "\"Laporan contoh.\"",
        "\"a\\u0000b\"",
        "narasi.pendahuluan: Teks mengandung tanda kendali yang tidak boleh disimpan."
    )]
    [InlineData(
        "\"nilai\": 38.5",
        "\"nilai\": [1]",
        "realisasi[0].nilai (koperasi-aktif): Harus angka, huruf predikat, atau null, bukan daftar […]."
    )]
    public void A_wrong_form_is_told_with_its_place(string asli, string ganti, string masalah)
    {
        BerkasContoh.Teks.ShouldContain(asli);

        var terbaca = PembacaBerkasImpor.Baca(Encoding.UTF8.GetBytes(Sekali(BerkasContoh.Teks, asli, ganti)));

        terbaca.Berkas.ShouldBeNull();
        terbaca.Masalah.Select(m => m.ToString()).ShouldContain(masalah);
    }

    private static string Sekali(string teks, string asli, string ganti)
    {
        var i = teks.IndexOf(asli, StringComparison.Ordinal);
        return teks[..i] + ganti + teks[(i + asli.Length)..];
    }
}
