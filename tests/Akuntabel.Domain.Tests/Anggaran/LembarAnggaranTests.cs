using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Anggaran;

public sealed class LembarAnggaranTests
{
    private readonly Berkas _berkas = new() { Periode = Periode.Bulan(2019, 3) };

    private LembarAnggaran Lembar => LembarAnggaran.Susun(_berkas.Jadi())!;

    private BarisLembarAnggaran Kegiatan(decimal pagu = 1000)
    {
        var dokumen = _berkas.TambahDokumen(1);
        var program = _berkas.TambahSimpul(dokumen, "Program");
        var kegiatan = _berkas.TambahSimpul(dokumen, "Kegiatan", pagu, program);
        _berkas.TambahSerap(kegiatan.Identitas, 400, 50, Periode.Bulan(2019, 2));
        return Lembar.Program[1];
    }

    private static IsianAnggaran Isian(string? jumlah, string? fisik = null, int versi = 0) =>
        new()
        {
            Objek = "simpul:Kegiatan",
            Jumlah = jumlah,
            Fisik = fisik,
            Versi = versi,
        };

    [Fact]
    public void Money_is_typed_at_the_lowest_part_and_fisik_at_the_kegiatan()
    {
        var dokumen = _berkas.TambahDokumen(1);
        var program = _berkas.TambahSimpul(dokumen, "Program");
        var kegiatan = _berkas.TambahSimpul(dokumen, "Kegiatan", 300, program);
        _berkas.TambahBelanja(dokumen, "Pegawai", 100, simpul: kegiatan.Identitas);
        _berkas.TambahBelanja(dokumen, "Barang", 200, simpul: kegiatan.Identitas);

        Lembar
            .Program.Select(b => (b.Objek, b.Kedalaman, b.IsiUang, b.IsiFisik))
            .ShouldBe([
                ("simpul:Program", 0, false, false),
                ("simpul:Kegiatan", 1, false, true),
                ("belanja:Pegawai", 2, true, false),
                ("belanja:Barang", 2, true, false),
            ]);
    }

    [Fact]
    public void A_row_shows_last_month_and_what_was_spent_in_the_month_alone()
    {
        Kegiatan();
        _berkas.TambahSerap(_berkas.Simpul[1].Identitas, 650, 60);

        var baris = Lembar.Program[1];
        (baris.BulanLalu, baris.BulanIni, baris.FisikLalu).ShouldBe((Rupiah.Dari(400), Rupiah.Dari(250), 50m));
    }

    [Fact]
    public void A_blank_month_carries_the_figure_of_the_month_before() => Kegiatan().Jumlah.Realisasi.ShouldBe(Rupiah.Dari(400));

    [Theory]
    [InlineData("399", BidangIsianAnggaran.AlasanTurun)]
    [InlineData("1.001", BidangIsianAnggaran.AlasanLebih)]
    [InlineData("-1", BidangIsianAnggaran.Jumlah)]
    [InlineData("12abc", BidangIsianAnggaran.Jumlah)]
    [InlineData("600,123", BidangIsianAnggaran.Jumlah)]
    public void A_wrong_amount_is_told_at_its_field(string jumlah, BidangIsianAnggaran bidang)
    {
        var (baru, masalah) = PenerapIsianAnggaran.Terapkan(Kegiatan(), Isian(jumlah));
        baru.ShouldBeNull();
        masalah.ShouldHaveSingleItem().Bidang.ShouldBe(bidang);
    }

    [Fact]
    public void A_reason_lets_a_fall_and_an_excess_pass()
    {
        var baris = Kegiatan();
        PenerapIsianAnggaran
            .Terapkan(baris, Isian("399") with { AlasanTurun = "pengembalian belanja" })
            .Baru!.Jumlah.ShouldBe(Rupiah.Dari(399));
        PenerapIsianAnggaran
            .Terapkan(baris, Isian("1.001") with { AlasanLebih = "menunggu pergeseran" })
            .Baru!.Jumlah.ShouldBe(Rupiah.Dari(1001));
    }

    [Fact]
    public void A_later_month_that_says_less_is_mended_first()
    {
        Kegiatan();
        _berkas.TambahSerap(_berkas.Simpul[1].Identitas, 500, periode: Periode.Bulan(2019, 4));
        var (_, masalah) = PenerapIsianAnggaran.Terapkan(Lembar.Program[1], Isian("600"));
        masalah
            .ShouldHaveSingleItem()
            .Pelanggaran.ShouldBe(new RealisasiLebihDariSesudah(Periode.Bulan(2019, 4), Rupiah.Dari(500)));
    }

    [Fact]
    public void A_row_nobody_touched_is_left_alone_whatever_its_version()
    {
        var (baru, masalah) = PenerapIsianAnggaran.Terapkan(Kegiatan(), Isian("", "", 7) with { Semula = ("", "") });
        (baru, masalah.Count).ShouldBe((null, 0));
    }

    [Fact]
    public void Who_saves_second_is_told_what_the_first_stored()
    {
        Kegiatan();
        _berkas.TambahSerap(_berkas.Simpul[1].Identitas, 500);
        var (_, masalah) = PenerapIsianAnggaran.Terapkan(Lembar.Program[1], Isian("600"));
        masalah.ShouldHaveSingleItem().Pelanggaran.ShouldBe(new BarisAnggaranDiubahOrangLain("Rp 500"));
    }

    [Fact]
    public void Imported_history_to_the_same_day_is_not_typed_over()
    {
        Kegiatan();
        _berkas.TambahSerap(_berkas.Simpul[1].Identitas, 700, periode: Periode.Triwulan(2019, 1));
        var (_, masalah) = PenerapIsianAnggaran.Terapkan(Lembar.Program[1], Isian("800"));
        masalah.ShouldHaveSingleItem().Pelanggaran.ShouldBeOfType<BarisAnggaranTerkunci>();
    }

    [Theory]
    [InlineData("1.250.000", 1_250_000)]
    [InlineData("Rp 1.250.000,50", 1_250_000.50)]
    [InlineData("1250000,-", 1_250_000)]
    [InlineData("50.000", 50_000)]
    [InlineData("1,234,567.89", 1_234_567.89)]
    public void Amounts_are_read_as_people_write_them(string teks, double besar) =>
        PembacaUang.Baca(teks).Isi.ShouldBe(Rupiah.Dari((decimal)besar));

    [Theory]
    [InlineData("")]
    [InlineData(" - ")]
    public void No_amount_is_no_amount(string teks) => PembacaUang.Baca(teks).Isi.ShouldBeNull();

    [Fact]
    public void Who_typed_a_figure_does_not_verify_its_month()
    {
        var saya = new PelakuAlur(Guid.CreateVersion7(), Domain.Akses.Peran.Perencana);
        var bulan = new BulanAnggaran
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Periode = _berkas.Periode,
            Status = StatusKinerja.Diajukan,
            PengajuId = Guid.CreateVersion7(),
        };
        Kegiatan();
        var baris = _berkas.RealisasiAnggaran[0];

        AlurAnggaran.Langkah(LangkahAlur.Verifikasi, bulan, [baris], saya, "").Isi.Status.ShouldBe(StatusKinerja.Diverifikasi);
        baris.PenulisId = saya.PenggunaId;
        AlurAnggaran
            .Langkah(LangkahAlur.Verifikasi, bulan, [baris], saya, "")
            .Pelanggaran.ShouldBe(new PenulisMemverifikasiSendiri());
    }
}
