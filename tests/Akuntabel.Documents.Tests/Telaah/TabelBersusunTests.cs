using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Tables whose header, or whose cells, a conversion has written below each other, one on a line.</summary>
public sealed class TabelBersusunTests
{
    [Fact]
    public void Kepala_satu_sel_per_baris_di_atas_baris_utuh()
    {
        var tabel = Satu(
            """
            Tabel 1.4
            Panen Ikan menurut Kolam Tahun 2021
            No
            Kolam
            Benih (ekor)
            Panen
            (kg)
            1 Kolam Hulu 1.200 340
            2 Kolam Tengah dan
            Kolam Hilir 2.150 615
            3 Kolam Muara 950 288
            Jumlah 4.300 1.243
            """
        );

        Kepala(tabel).ShouldBe(["No", "Kolam", "Benih (ekor)", "Panen (kg)"]);
        Label(tabel).ShouldBe(["Kolam Hulu", "Kolam Tengah dan Kolam Hilir", "Kolam Muara", "Jumlah"]);
    }

    [Fact]
    public void Nomor_nama_satuan_dan_deret_tahun_di_baris_sendiri()
    {
        var tabel = Satu(
            """
            Tabel 2.1
            Target Rencana Strategis 2021-2023

            No
            Sasaran Strategis
            Indikator Kinerja
            Satuan
            Target Tahun
            2021
            2022
            2023

            Meningkatnya mutu perpustakaan
            desa
            1
            Persentase perpustakaan yang
            terakreditasi
            %
            40,00 45,00 50,00

            2
            Jumlah pembaca
            Orang
            900 950 1.000
            """
        );

        Kepala(tabel)
            .ShouldBe(["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target 2021", "Target 2022", "Target 2023"]);
        Label(tabel).ShouldBe(["Persentase perpustakaan yang terakreditasi", "Jumlah pembaca"]);
        tabel.Baris[1].Angka.OfType<AngkaTercetak>().Select(a => a.Nilai).ShouldBe([900m, 950m, 1000m]);
    }

    [Fact]
    public void Rumus_di_antara_nama_dan_satuan_dan_nomor_halaman_di_bawah_tabel()
    {
        var tabel = Satu(
            """
            Tabel 2.2
            Indikator Kinerja Utama Balai
            No
            Indikator Kinerja
            Formulasi
            Satuan
            Target

            1
            Persentase koleksi yang
            dirawat
            Jumlah koleksi dirawat : jumlah koleksi
            x 100%
            %
            84,00

            2
            Nilai layanan museum
            Hasil survei
            Nilai
            3,40

            Laporan Kinerja Balai Museum
            7
            """
        );

        tabel
            .Baris.Select(b => (b.Label, b.Asal.Sel[2]))
            .ShouldBe([
                ("Persentase koleksi yang dirawat", "Jumlah koleksi dirawat : jumlah koleksi x 100%"),
                ("Nilai layanan museum", "Hasil survei"),
            ]);
    }

    [Fact]
    public void Skala_satu_sel_per_baris()
    {
        var skala = Satu(
            """
            Tabel 3.1
            Sebutan Nilai Kinerja
            No
            Interval Nilai (%)
            Kategori
            1
            90,01 ke atas
            Memuaskan
            2
            75,01 - 90,00
            Baik
            3
            di bawah 75,01
            Kurang
            """
        );

        skala
            .Asal.Baris.Select(b => b.Sel[1])
            .ShouldBe(["Interval Nilai (%)", "90,01 ke atas", "75,01 - 90,00", "di bawah 75,01"]);
    }

    private static TabelTerbaca Satu(string teks) =>
        PenafsirNaskah
            .Tafsirkan(PembacaTeks.Baca("laporan.txt", teks.ReplaceLineEndings("\n").Split('\n')))
            .Tabel.ShouldHaveSingleItem();

    private static IEnumerable<string> Kepala(TabelTerbaca tabel) => tabel.Kolom.Select(k => k.Kepala);

    private static IEnumerable<string> Label(TabelTerbaca tabel) => tabel.Baris.Select(b => b.Label);
}
