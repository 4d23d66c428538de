using System.Globalization;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Anggaran;

public sealed class RealisasiSebagianTests
{
    private static readonly Nilai BelumDiukur = Nilai.Tanpa(AlasanKosong.BelumDiukur);

    [Fact]
    public void A_sum_of_only_some_leaves_is_shown_but_gives_neither_absorption_nor_remainder()
    {
        var (berkas, program, _) = DuaKegiatan();

        var jumlah = AnggaranTahun.Susun(berkas.Jadi())!.Cari(program.Identitas)!.Jumlah;

        (jumlah.Pagu, jumlah.Realisasi).ShouldBe((Rupiah.Dari(1000), Rupiah.Dari(90)));
        (jumlah.JumlahDaun, jumlah.DaunTanpaRealisasi, jumlah.RealisasiSebagian).ShouldBe((2, 1, true));
        jumlah.Sisa.ShouldBeNull();
        foreach (var langkah in new[] { jumlah.Serapan.Langkah, jumlah.LangkahSisa })
        {
            langkah.Hasil.ShouldBe(BelumDiukur);
            langkah.Uraian.ShouldBe("Realisasi tercatat pada 1 dari 2 bagian terbawah yang berpagu");
            langkah.HitungUlang!([.. langkah.Masukan.Select(m => m.Hasil)]).ShouldBe(langkah.Hasil);
        }
    }

    [Fact]
    public void The_total_of_the_agency_is_partial_when_one_leaf_is_and_complete_programs_keep_their_absorption()
    {
        var (berkas, _, kosong) = DuaKegiatan();
        var dokumen = berkas.Dokumen[0];
        var lengkap = berkas.TambahSimpul(dokumen, "Program lengkap", 200);
        berkas.TambahSerap(lengkap.Identitas, 50);

        var anggaran = AnggaranTahun.Susun(berkas.Jadi())!;
        anggaran.Cari(lengkap.Identitas)!.Serapan.Angka.ShouldBe(25);
        anggaran.TotalSeluruh.Serapan.Nilai.ShouldBe(BelumDiukur);
        anggaran.TotalSeluruh.Realisasi.ShouldBe(Rupiah.Dari(140));

        berkas.TambahSerap(kosong.Identitas, 0);
        AnggaranTahun.Susun(berkas.Jadi())!.TotalSeluruh.Serapan.Angka.ShouldBe(11.67m);
    }

    [Fact]
    public void A_realisasi_reported_above_its_leaves_covers_them()
    {
        var (berkas, program, _) = DuaKegiatan();
        berkas.TambahSerap(program.Identitas, 500);

        var anggaran = AnggaranTahun.Susun(berkas.Jadi())!;

        (anggaran.TotalSeluruh.DaunTanpaRealisasi, anggaran.TotalSeluruh.Serapan.Angka).ShouldBe((0, 50));
    }

    [Fact]
    public void A_leaf_that_was_cut_to_nothing_need_not_report()
    {
        var (berkas, _, kosong) = DuaKegiatan();
        kosong.Pagu = Rupiah.Nol;

        AnggaranTahun.Susun(berkas.Jadi())!.TotalSeluruh.Serapan.Angka.ShouldBe(90);
    }

    [Fact]
    public void A_leaf_known_only_by_some_of_its_belanja_lines_is_partial_too()
    {
        var berkas = new Berkas();
        var dokumen = berkas.TambahDokumen(1);
        var daun = berkas.TambahSimpul(dokumen, "Kegiatan");
        var satu = berkas.TambahBelanja(dokumen, "ATK", 60, simpul: daun.Identitas);
        berkas.TambahBelanja(dokumen, "Cetak", 40, simpul: daun.Identitas);
        berkas.TambahSerap(satu.Identitas, 50);

        var jumlah = AnggaranTahun.Susun(berkas.Jadi())!.TotalSeluruh;

        (jumlah.Realisasi, jumlah.DaunTanpaRealisasi, jumlah.Serapan.Nilai).ShouldBe((Rupiah.Dari(50), 1, BelumDiukur));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("0.5")]
    public void Efficiency_is_not_judged_on_a_partial_realisasi(string teksPorsi)
    {
        var porsi = decimal.Parse(teksPorsi, CultureInfo.InvariantCulture);
        var (berkas, program, _) = DuaKegiatan();
        var indikator = berkas.TambahIndikator("Indikator");
        berkas.TambahTarget(indikator, Nilai.Dari(100), SumberTarget.PerjanjianKinerja, berkas.Periode.SetahunPenuh);
        berkas.TambahRealisasi(indikator, Nilai.Dari(100), berkas.Periode);
        berkas.TambahPerjanjian(1, "2019-01", indikator);
        berkas.TambahDukungan(program, indikator.Id, porsi);

        var hasil = Efisiensi.Susun(berkas.Jadi()).Sasaran.ShouldHaveSingleItem();

        (hasil.PersenHemat.Nilai, hasil.Selisih.Nilai).ShouldBe((BelumDiukur, BelumDiukur));
        hasil.Kategori.ShouldBe(KategoriEfisiensi.TidakDapatDihitung);
    }

    private static (Berkas Berkas, SimpulAnggaran Program, SimpulAnggaran Kosong) DuaKegiatan()
    {
        var berkas = new Berkas();
        var dokumen = berkas.TambahDokumen(1);
        var program = berkas.TambahSimpul(dokumen, "Program");
        var ada = berkas.TambahSimpul(dokumen, "Kegiatan satu", 100, program);
        var kosong = berkas.TambahSimpul(dokumen, "Kegiatan dua", 900, program);
        berkas.TambahSerap(ada.Identitas, 90);
        return (berkas, program, kosong);
    }
}
