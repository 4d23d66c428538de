using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Anggaran;

public sealed class AnggaranTahunTests
{
    [Fact]
    public void A_program_is_the_sum_of_its_leaves_with_absorption_and_weighted_physical_progress()
    {
        var berkas = new Berkas();
        var dokumen = berkas.TambahDokumen(1);
        var program = berkas.TambahSimpul(dokumen, "Program");
        var satu = berkas.TambahSimpul(dokumen, "Kegiatan satu", 300, program);
        var dua = berkas.TambahSimpul(dokumen, "Kegiatan dua", 100, program);
        var tiga = berkas.TambahSimpul(dokumen, "Kegiatan tiga", null, program);
        berkas.TambahSerap(satu.Identitas, 150, 100).TambahSerap(dua.Identitas, 100, 60).TambahSerap(tiga.Identitas, null);

        var anggaran = AnggaranTahun.Susun(berkas.Jadi())!;

        var hasil = anggaran.Cari(program.Identitas)!;
        (hasil.Pagu, hasil.Realisasi, hasil.Sisa).ShouldBe((Rupiah.Dari(400), Rupiah.Dari(250), Rupiah.Dari(150)));
        hasil.Serapan.Angka.ShouldBe(62.5m);
        hasil.Fisik.Angka.ShouldBe(90);
        (hasil.Jumlah.JumlahDaun, hasil.Jumlah.DaunTanpaFisik).ShouldBe((3, 1));
        anggaran.Cari(tiga.Identitas)!.Pagu.ShouldBeNull();
        anggaran.Cari(tiga.Identitas)!.Serapan.Nilai.ShouldBe(Nilai.Tanpa(AlasanKosong.TidakAdaData));
    }

    [Fact]
    public void Single_periods_are_added_up_and_a_cumulative_row_goes_before_them()
    {
        var berkas = new Berkas { Periode = Periode.Triwulan(2018, 2) };
        var dokumen = berkas.TambahDokumen(1);
        var satu = berkas.TambahSimpul(dokumen, "satu", 1000);
        var dua = berkas.TambahSimpul(dokumen, "dua", 1000);
        foreach (var (nomor, jumlah) in new[] { (1, 100m), (2, 150m), (3, 500m) })
        {
            berkas.TambahSerap(satu.Identitas, jumlah, periode: Periode.Triwulan(2018, nomor), sifat: SifatRealisasi.PeriodeSaja);
            berkas.TambahSerap(dua.Identitas, jumlah, periode: Periode.Triwulan(2018, nomor));
        }

        var anggaran = AnggaranTahun.Susun(berkas.Jadi())!;
        anggaran.Cari(satu.Identitas)!.Realisasi.ShouldBe(Rupiah.Dari(250));
        anggaran.Cari(dua.Identitas)!.Realisasi.ShouldBe(Rupiah.Dari(150));
    }

    [Fact]
    public void Belanja_outside_programs_stands_apart_and_belongs_to_the_whole()
    {
        var berkas = new Berkas();
        var dokumen = berkas.TambahDokumen(1);
        var program = berkas.TambahSimpul(dokumen, "Program", 3_923_949_220);
        var gaji = berkas.TambahBelanja(dokumen, "Belanja tidak langsung", 4_893_879_330, luarProgram: true);
        berkas.TambahBelanja(dokumen, "Belanja langsung", 3_923_949_220);
        berkas.TambahSerap(program.Identitas, 3_751_745_353).TambahSerap(gaji.Identitas, 4_797_797_779);

        var anggaran = AnggaranTahun.Susun(berkas.Jadi())!;
        anggaran.TotalProgram.Serapan.Angka.ShouldBe(95.61m);
        anggaran.TotalLuarProgram.Serapan.Angka.ShouldBe(98.04m);
        anggaran.TotalSeluruh.Pagu.ShouldBe(Rupiah.Dari(8_817_828_550));
        anggaran.TotalSeluruh.Sisa.ShouldBe(Rupiah.Dari(268_285_418));
        PemeriksaAnggaran.Periksa(anggaran).ShouldBeEmpty();

        berkas.Belanja[1].Jumlah = Rupiah.Dari(3_923_949_219);
        PemeriksaAnggaran
            .Periksa(AnggaranTahun.Susun(berkas.Jadi())!)
            .ShouldHaveSingleItem()
            .Pesan.ShouldContain("selisihnya Rp -1");
    }

    [Fact]
    public void Belanja_under_a_leaf_gives_what_the_leaf_itself_does_not_say()
    {
        var berkas = new Berkas();
        var dokumen = berkas.TambahDokumen(1);
        var daun = berkas.TambahSimpul(dokumen, "Kegiatan");
        var induk = berkas.TambahBelanja(dokumen, "Belanja barang", simpul: daun.Identitas);
        var satu = berkas.TambahBelanja(dokumen, "ATK", 60, induk);
        var dua = berkas.TambahBelanja(dokumen, "Cetak", 40, induk);
        berkas.TambahSerap(satu.Identitas, 50).TambahSerap(dua.Identitas, 25);
        var anggaran = AnggaranTahun.Susun(berkas.Jadi())!;
        (anggaran.TotalSeluruh.Pagu, anggaran.TotalSeluruh.Realisasi).ShouldBe((Rupiah.Dari(100), Rupiah.Dari(75)));
        anggaran.BelanjaSimpul[daun.Identitas].ShouldHaveSingleItem().Anak.Count.ShouldBe(2);
        daun.Pagu = Rupiah.Dari(101);
        PemeriksaAnggaran
            .Periksa(AnggaranTahun.Susun(berkas.Jadi())!)
            .ShouldHaveSingleItem()
            .ShouldBeOfType<JumlahAnggaranBerbeda>();
    }

    [Fact]
    public void A_change_is_measured_against_the_figure_before_it()
    {
        var berkas = new Berkas { Periode = Periode.Tahunan(2024) };
        var (murni, perubahan) = (berkas.TambahDokumen(1, "2024-01"), berkas.TambahDokumen(2, "2024-11-24"));
        var tetap = berkas.TambahSimpul(murni, "tetap", 5_083_605_822.48m);
        var hilang = berkas.TambahSimpul(murni, "hilang", 40_415.52m);
        berkas.TambahSimpul(perubahan, "tetap", 4_424_198_782, identitas: tetap.Identitas);
        berkas.TambahSimpul(perubahan, "baru", 1);

        var hasil = PerubahanAnggaran.Susun(berkas.Jadi())!;

        hasil.Total.Persen.Angka.ShouldBe(-12.97m);
        hasil.Total.Selisih.Angka.ShouldBe(-659_447_455);
        hasil.Baris.Select(b => b.Keadaan).ShouldBe([KeadaanPerubahan.Berubah, KeadaanPerubahan.Baru, KeadaanPerubahan.Dihapus]);
        hasil.Baris[1].Persen.Nilai.ShouldBe(Nilai.Tanpa(AlasanKosong.PenyebutNol));
        hasil.Baris[2].Simpul!.Identitas.ShouldBe(hilang.Identitas);
        hasil.Baris[2].Persen.Angka.ShouldBe(-100);
        PerubahanAnggaran.Susun(berkas.Jadi() with { Periode = Periode.Triwulan(2024, 3) }).ShouldBeNull();
    }

    [Fact]
    public void A_node_that_supports_two_sasaran_is_counted_once_in_the_total()
    {
        var berkas = new Berkas { Periode = Periode.Tahunan(2024) };
        var dokumen = berkas.TambahDokumen(1);
        var anggaran = new (decimal Pagu, decimal Realisasi)[]
        {
            (152_616_470, 103_804_200),
            (40_416_120, 35_939_600),
            (71_464_320, 54_436_500),
            (79_503_231, 73_236_400),
        };
        var simpul = anggaran.Select((a, i) => berkas.TambahSimpul(dokumen, $"sub {i}", a.Pagu)).ToList();
        foreach (var (s, a) in simpul.Zip(anggaran))
        {
            berkas.TambahSerap(s.Identitas, a.Realisasi);
        }

        foreach (var (nomor, s) in new[] { (1, simpul[0]), (2, simpul[0]), (3, simpul[1]), (4, simpul[2]), (5, simpul[3]) })
        {
            var indikator = berkas.TambahIndikator($"Indikator {nomor}");
            berkas.TambahTarget(indikator, Nilai.Dari(100), SumberTarget.PerjanjianKinerja, Periode.Tahunan(2024));
            berkas.TambahRealisasi(indikator, Nilai.Dari(nomor == 2 ? 85 : 100), Periode.Tahunan(2024));
            berkas.TambahDukungan(s, indikator.Id);
        }

        berkas.TambahPerjanjian(1, "2024-01", [.. berkas.Indikator]);
        var hasil = Efisiensi.Susun(berkas.Jadi());
        (hasil.Total.Jumlah.Pagu, hasil.Total.Jumlah.Realisasi, hasil.Total.Jumlah.Sisa).ShouldBe(
            (Rupiah.Dari(344_000_141), Rupiah.Dari(267_416_700), Rupiah.Dari(76_583_441))
        );
        hasil.Total.Jumlah.Serapan.Angka.ShouldBe(77.74m);
        hasil.Total.PersenHemat.Angka.ShouldBe(22.26m);
        hasil.SimpulBerulang.ShouldBe(1);
        hasil.Sasaran.Count.ShouldBe(5);
        hasil.Sasaran[0].Kategori.ShouldBe(KategoriEfisiensi.Efisien);
        hasil.Total.Capaian.Angka.ShouldBe(97);
        PenghitungEfisiensi.Tentukan(-5, berkas.Kebijakan).ShouldBe(KategoriEfisiensi.CukupEfisien);
        PenghitungEfisiensi.Tentukan(-5.01m, berkas.Kebijakan).ShouldBe(KategoriEfisiensi.TidakEfisien);
    }
}
