using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Html;
using Akuntabel.Documents.Laporan;
using Akuntabel.Documents.Telaah;
using Akuntabel.Documents.Xlsx;
using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Telaah;

/// <summary>Our own reports written to a file and read back: the same notes as without a file, none of arithmetic, and what stands in the tables is the same.</summary>
public sealed class BacaKembaliTests(LaporanSendiriTests.LaporanContoh contoh) : IClassFixture<LaporanSendiriTests.LaporanContoh>
{
    [Theory]
    [InlineData("banjarbaru", BentukNaskah.Docx)]
    [InlineData("sibolga", BentukNaskah.Docx)]
    [InlineData("hss", BentukNaskah.Docx)]
    [InlineData("banjarbaru", BentukNaskah.Html)]
    [InlineData("sibolga", BentukNaskah.Html)]
    [InlineData("hss", BentukNaskah.Html)]
    [InlineData("banjarbaru", BentukNaskah.Xlsx)]
    [InlineData("sibolga", BentukNaskah.Xlsx)]
    [InlineData("hss", BentukNaskah.Xlsx)]
    public void Laporan_sendiri_yang_dibaca_kembali_tidak_mempunyai_catatan_hitungan(string slug, BentukNaskah bentuk)
    {
        var terbaca = PembacaNaskah.Baca(slug, Tulis(contoh.Laporan[slug], bentuk));
        terbaca.Berhasil.ShouldBeTrue();
        terbaca.Isi.Bentuk.ShouldBe(bentuk);

        var hasil = Penelaah.Telaah(terbaca.Isi);
        var langsung = Penelaah.Telaah(NaskahDariLaporan.Susun(slug, contoh.Laporan[slug]));

        hasil.Catatan.Select(Bunyi).Except(langsung.Catatan.Select(Bunyi)).ShouldBeEmpty();
        langsung.Catatan.Select(Bunyi).Except(hasil.Catatan.Select(Bunyi)).ShouldBeEmpty();
        hasil.Catatan.ShouldNotContain(c => LaporanSendiriTests.Hitungan.Contains(c.Jenis));
        Diuji(hasil, bentuk).ShouldBeGreaterThanOrEqualTo(Diuji(langsung, bentuk) * 9 / 10);
    }

    /// <summary>Checks that hold; a workbook carries the tables and not the sentences.</summary>
    private static int Diuji(HasilTelaah hasil, BentukNaskah bentuk) =>
        hasil.Cocok.Count(c => bentuk != BentukNaskah.Xlsx || !c.Tabel.StartsWith("Narasi", StringComparison.Ordinal));

    [Theory]
    [InlineData("banjarbaru", BentukNaskah.Docx)]
    [InlineData("hss", BentukNaskah.Html)]
    [InlineData("sibolga", BentukNaskah.Xlsx)]
    public void Isi_tabel_yang_dibaca_kembali_sama_dengan_yang_ditulis(string slug, BentukNaskah bentuk)
    {
        var tertulis = Isi(NaskahDariLaporan.Susun(slug, contoh.Laporan[slug]));
        var terbaca = Isi(PembacaNaskah.Baca(slug, Tulis(contoh.Laporan[slug], bentuk)).Isi);

        tertulis.Except(terbaca).ShouldBeEmpty();
    }

    private static string Bunyi(CatatanTelaah c) => $"{c.Jenis} {c.Butir} {c.Tercetak}";

    /// <summary>Every row with a figure, empty cells left out: writers merge them differently.</summary>
    private static HashSet<string> Isi(Naskah naskah) =>
        [
            .. naskah
                .Tabel.SelectMany(t => t.Baris)
                .Where(b => b.Sel.Any(s => PembacaAngka.Sel(s) is not null))
                .Select(b => string.Join(" | ", b.Sel.Select(s => s.ReplaceLineEndings(" ")).Where(s => s.Length > 0))),
        ];

    private static byte[] Tulis(DokumenLaporan laporan, BentukNaskah bentuk) =>
        bentuk switch
        {
            BentukNaskah.Docx => PenulisDocx.Tulis(laporan),
            BentukNaskah.Html => PenulisHtml.Tulis(laporan),
            BentukNaskah.Xlsx => PenulisXlsx.Tulis(laporan),
            _ => throw new ArgumentOutOfRangeException(nameof(bentuk)),
        };
}
