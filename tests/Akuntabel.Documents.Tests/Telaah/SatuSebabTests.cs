using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Two values of one name in several tables are one cause, told once with all its places.</summary>
public sealed class SatuSebabTests
{
    private static readonly string[] Teks =
    [
        "Tabel 2.1 Anggaran Tahun 2023",
        "| No | Program | Pagu (Rp) |",
        "|---|---|---|",
        "| 1 | Program Pembinaan Perpustakaan | 500.000.000 |",
        "| 2 | Program Pengelolaan Arsip | 300.000.000 |",
        "",
        "Tabel 2.2 Anggaran menurut Sasaran Tahun 2023",
        "| No | Program | Pagu (Rp) |",
        "|---|---|---|",
        "| 1 | Program Pembinaan Perpustakaan | 550.000.000 |",
        "| 2 | Program Pengelolaan Arsip | 300.000.000 |",
        "",
        "Tabel 2.3 Realisasi Anggaran Tahun 2023",
        "| No | Program | Pagu (Rp) | Realisasi (Rp) |",
        "|---|---|---|---|",
        "| 1 | Program Pembinaan Perpustakaan | 550.000.000 | 540.000.000 |",
        "| 2 | Program Pengelolaan Arsip | 300.000.000 | 290.000.000 |",
    ];

    [Fact]
    public void Dua_pagu_satu_nama_dalam_tiga_tabel_satu_catatan()
    {
        var catatan = Penelaah.Telaah(PembacaTeks.Baca("uji", Teks)).Catatan.ShouldHaveSingleItem();

        catatan.Tabel.ShouldBe("Tabel 2.1, Tabel 2.2 dan Tabel 2.3");
        catatan.Tempat.Select(t => t.BarisAwal).ShouldBe([4, 10, 16]);
        catatan.Penjelasan.ShouldStartWith(
            "Tabel 2.1 mencantumkan 500.000.000, sedangkan Tabel 2.2 dan Tabel 2.3 mencantumkan 550.000.000"
        );
    }

    [Fact]
    public void Dua_perbedaan_dua_catatan() =>
        Penelaah
            .Telaah(PembacaTeks.Baca("uji", [.. Teks.Select((t, i) => i == 16 ? t.Replace("300", "310") : t)]))
            .Catatan.Select(c => c.Butir)
            .ShouldBe(["Program Pembinaan Perpustakaan", "Program Pengelolaan Arsip"]);
}
