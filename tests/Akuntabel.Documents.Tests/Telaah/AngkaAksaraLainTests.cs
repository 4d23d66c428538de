using System.Text;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Arabic digits in years, page numbers and tables are digits, and none of what reads numbers may stumble over them.</summary>
public sealed class AngkaAksaraLainTests
{
    [Fact]
    public void Angka_dari_aksara_lain_dibaca_sebagai_angka()
    {
        string[] baris =
        [
            "Laporan Kinerja Tahun 20٢٣",
            "",
            "| No | Uraian | Pagu Tahun 20٢٣ |",
            "|---|---|---|",
            "| ١ | Rapat | ١٠.000 |",
        ];

        foreach (
            var isi in new[]
            {
                string.Join('\n', baris),
                string.Join("\n\n۹\f\n", Enumerable.Repeat("Halaman ۱۲\nTahun 20۲۳", 9)),
            }
        )
        {
            Penelaah.Telaah(BahanBerkas.Baca(Encoding.UTF8.GetBytes(isi))).ShouldNotBeNull();
        }

        PembacaTeks.Baca("uji", baris).Tabel.Single().Baris[^1].Sel.ShouldBe(["1", "Rapat", "10.000"]);
    }
}
