using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Tables whose columns stand under each other, parted by wide gaps.</summary>
public sealed class TabelSejajarTests
{
    [Fact]
    public void Kepala_terpisah_baris_kosong_dan_satu_judul_di_atas_deret_tahun()
    {
        var tabel = Satu(
            """
            Tabel 2.1 Target Jangka Menengah

              No   Indikator Kinerja            Satuan            Target
                                                         2020    2021    2022

              1    Persentase taman yang          %      40,00   45,00   50,00
                   terawat
              2    Jumlah pengunjung            Orang      900     950   1.000
            """
        );

        tabel
            .Kolom.Select(k => k.Kepala)
            .ShouldBe(["No", "Indikator Kinerja", "Satuan", "Target 2020", "Target 2021", "Target 2022"]);
        tabel.Baris.Select(b => b.Label).ShouldBe(["Persentase taman yang terawat", "Jumlah pengunjung"]);
    }

    [Fact]
    public void Satu_spasi_antara_dua_kepala_dan_antara_angka_dan_kata()
    {
        var tabel = Satu(
            """
            Tabel 3.2 Pengukuran Kinerja Tahun 2023

              No   Indikator                 Target Realisasi    Capaian    Predikat
              1    2                              3         4      5=4/3           6
              1    Persentase taman terawat   80,00     76,00      95,00 Sangat Baik
              2    Persentase pohon terdata   50,00     30,00      60,00       Cukup
              3    Persentase makam tertata   40,00     44,00     110,00 Sangat Baik
            """
        );

        tabel.Kolom.Select(k => k.Kepala).ShouldBe(["No", "Indikator", "Target", "Realisasi", "Capaian", "Predikat"]);
        tabel.Baris.Select(b => b.Angka[4]!.Nilai).ShouldBe([95m, 60m, 110m]);
    }

    [Fact]
    public void Kelompok_tahun_di_atas_huruf_yang_berulang()
    {
        var tabel = Satu(
            """
            Tabel 3.2 Perkembangan Kinerja

              No   Indikator                      2020                       2021
                                             T        R        %        T        R        %
              1    Taman terawat           40,00    38,00    95,00    45,00    45,00   100,00
              2    Bibit tertanam            900      810    90,00      950      950   100,00
            """
        );

        tabel
            .Kolom.Skip(2)
            .Select(k => (k.Peran, k.Tahun))
            .ShouldBe([
                (PeranKolom.Target, 2020),
                (PeranKolom.Realisasi, 2020),
                (PeranKolom.Capaian, 2020),
                (PeranKolom.Target, 2021),
                (PeranKolom.Realisasi, 2021),
                (PeranKolom.Capaian, 2021),
            ]);
    }

    [Fact]
    public void Angka_baris_bernomor_di_baris_keduanya()
    {
        var tabel = Satu(
            """
            Tabel 3.5 Anggaran Program

              No    Program                           Bidang           Pagu (Rp)     Realisasi (Rp)       %
              1     Program Kebersihan Kota           Bidang A       120.000.000        114.000.000   95,00
              2     Program Pengadaan Alat dan        Bidang B
                    Perbaikan Taman                                   80.000.000         72.000.000   90,00
                    Kota
              3     Program Penerangan Jalan          Bidang C        50.000.000         50.000.000  100,00
                    Jumlah                                           250.000.000        236.000.000   94,40
            """
        );

        tabel
            .Baris.Select(b => b.Label)
            .ShouldBe([
                "Program Kebersihan Kota",
                "Program Pengadaan Alat dan Perbaikan Taman Kota",
                "Program Penerangan Jalan",
                "Jumlah",
            ]);
    }

    private static TabelTerbaca Satu(string teks) =>
        PenafsirNaskah
            .Tafsirkan(PembacaTeks.Baca("laporan.txt", teks.ReplaceLineEndings("\n").Split('\n')))
            .Tabel.ShouldHaveSingleItem();
}
