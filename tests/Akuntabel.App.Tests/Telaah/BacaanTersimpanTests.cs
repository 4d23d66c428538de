using System.Text;
using Akuntabel.App.Data;
using Akuntabel.App.Telaah;
using Akuntabel.App.Tests.Impor;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Telaah;

/// <summary>What was read of a document is stored and comes back the same.</summary>
public sealed class BacaanTersimpanTests
{
    /// <summary>A table whose columns no header tells.</summary>
    private const string Longgar = """
        Tabel 3.3 Anggaran menurut Program dan Kegiatan

        no program dan kegiatan anggaran
        1 PROGRAM PENGELOLAAN ARSIP Rp. 100.000.000
        Penataan Arsip Dinamis Rp. 40.000.000
        Pembinaan Kearsipan Rp. 60.000.000
        2 PROGRAM PEMBINAAN PERPUSTAKAAN Rp. 75.000.000

        Sumber: Bagian Perencanaan
        """;

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bacaan_tersimpan_sama_dengan_yang_dibaca()
    {
        var folder = Directory.CreateTempSubdirectory("akuntabel-bacaan-");
        try
        {
            var gudang = new GudangNaskah(new OpsiData { Folder = folder.FullName });
            var laporan = Directory.GetFiles(Path.Combine(ContohImpor.Akar, "tests", "Akuntabel.TestData", "telaah"));
            List<byte[]> semua =
            [
                Encoding.UTF8.GetBytes(BahanReviu.Laporan),
                Encoding.UTF8.GetBytes(Longgar),
                .. laporan.Select(File.ReadAllBytes),
            ];
            var longgar = 0;
            foreach (var isi in semua)
            {
                var dibaca = PembacaNaskah.Baca("laporan", isi).Isi;
                var cocok = Penelaah.Telaah(dibaca).Cocok;
                longgar += dibaca.Tabel.Count(t => !t.BerkolomPasti);

                await gudang.SimpanBacaanAsync(Guid.Empty, new BacaanNaskah(dibaca, cocok), Batal);
                var tersimpan = (await gudang.AmbilBacaanAsync(Guid.Empty, Batal)).ShouldNotBeNull();

                Teks(tersimpan.Isi).ShouldBe(Teks(dibaca));
                tersimpan.Isi.Bentuk.ShouldBe(dibaca.Bentuk);
                tersimpan.Cocok.ShouldBe(cocok);
            }

            longgar.ShouldBeGreaterThan(0);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Teks(Naskah naskah) =>
        naskah.Bagian.SelectMany<BagianNaskah, string>(b =>
            b switch
            {
                TabelNaskah t =>
                [
                    $"{t.Tempat} {t.BerkolomPasti} {t.TeksKepala} {t.Judul}",
                    .. t.Baris.Select(r => $"{r.Tempat} {string.Join('|', r.Sel)}"),
                ],
                ParagrafNaskah p => [$"{p.Tempat} {p.TingkatJudul} {p.Teks}", .. p.Baris.Select(r => r.ToString())],
                _ => [],
            }
        );
}
