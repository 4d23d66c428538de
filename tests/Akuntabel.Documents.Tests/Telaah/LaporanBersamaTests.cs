using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Tests.Bahan;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Two published reports against their answer keys. The reports are not part of the repository; without them the tests are skipped.</summary>
public sealed class LaporanBersamaTests
{
    [Theory]
    [InlineData("banjarbaru-2019")]
    [InlineData("sibolga-2024")]
    public void Sebab_dalam_kunci_ditemukan_tanpa_alarm_palsu(string nama)
    {
        var laporan = Repositori.Jalur("..", "shared", "laporan", $"{nama}.txt");
        var ambigu = Repositori.Jalur("..", "shared", "kunci", $"{nama}.ambigu.json");
        Assert.SkipUnless(
            File.Exists(laporan) && File.Exists(ambigu),
            $"Laporan contoh {nama}.txt tidak ada di ../shared/laporan."
        );
        var teks = File.ReadAllLines(laporan);
        var kesalahan = Repositori.Jalur("tests", "Akuntabel.TestData", "kunci", $"{nama}.kesalahan.json");

        var hasil = Penelaah.Telaah(PembacaTeks.Baca(nama, teks));

        var nilai = new PenilaiKunci(teks, kesalahan, ambigu).Hitung(hasil.Catatan);
        nilai.Sebab.ShouldBeGreaterThanOrEqualTo(0.9m);
        nilai.SebabMaterial.ShouldBeGreaterThanOrEqualTo(0.95m);
        nilai.Ketepatan.ShouldBeGreaterThanOrEqualTo(
            0.9m,
            string.Join('\n', nilai.Salah.Select(c => $"{c.Jenis} {c.Tabel} {c.Penjelasan}"))
        );
        hasil.Catatan.ShouldAllBe(c => c.Penjelasan.Length > 10 && c.Yakin > 0.5m && c.Yakin <= 1m);
    }
}
