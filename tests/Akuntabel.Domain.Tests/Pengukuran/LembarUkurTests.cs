using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pengukuran;

/// <summary>What the sheet of a period asks for, and what follows from what is typed.</summary>
public sealed class LembarUkurTests
{
    private static (BerkasTahun Berkas, Indikator Indikator) Penempatan(int triwulan)
    {
        var berkas = new Berkas { Periode = Periode.Triwulan(2019, triwulan) };
        var indikator = berkas.TambahIndikator("penempatan", rumus: "ditempatkan / pencaker * 100");
        berkas.TambahUnsur("ditempatkan", CaraHimpun.Jumlah, ("2019-TW1", 20));
        berkas.TambahUnsur("pencaker", CaraHimpun.Jumlah, ("2019-TW1", 100));
        berkas.TambahPerjanjian(1, "2019-01", indikator);
        return (berkas.Jadi(), indikator);
    }

    [Fact]
    public void The_sheet_asks_for_the_components_of_the_period_and_shows_the_period_before()
    {
        var (berkas, _) = Penempatan(2);

        var sel = LembarUkur.Susun(new(berkas)).Single().Sel;

        sel.Select(s => s.Alamat).ShouldBe(["unsur:ditempatkan@2019-TW2", "unsur:pencaker@2019-TW2"]);
        sel.Select(s => s.Sebelum).ShouldBe([Nilai.Dari(20), Nilai.Dari(100)]);
        sel.ShouldAllBe(s => s.Versi == 0 && !s.Lengkap);
    }

    [Fact]
    public void Typed_numbers_are_accumulated_before_the_percentage_is_formed()
    {
        // TW1 20/100, TW2 30/80: 50/180 = 27,78
        var (berkas, indikator) = Penempatan(2);
        var periode = Periode.Triwulan(2019, 2);

        var hasil = PenerapIsian.Terapkan(
            berkas,
            [
                new(JenisIsian.Unsur, "ditempatkan", periode, Nilai.Dari(30)),
                new(JenisIsian.Unsur, "pencaker", periode, Nilai.Dari(80)),
            ]
        );

        PengukurIndikator.Ukur(new(hasil), indikator).Realisasi.Angka.ShouldBe(27.78m);
        LembarUkur.Susun(new(hasil)).Single().Sel.Select(s => s.Kumulatif.Angka).ShouldBe([50, 180]);
        berkas.NilaiUnsur.Count.ShouldBe(2);
    }

    [Fact]
    public void A_hand_given_figure_that_adds_up_is_typed_for_the_period_alone()
    {
        var bahan = new Berkas { Periode = Periode.Triwulan(2019, 2) };
        var indikator = bahan.TambahIndikator("peserta");
        indikator.CaraHimpun = CaraHimpun.Jumlah;
        bahan.TambahPerjanjian(1, "2019-01", indikator);
        List<IsianLembar> isian =
        [
            new(JenisIsian.Indikator, "peserta", Periode.Triwulan(2019, 1), Nilai.Dari(20)),
            new(JenisIsian.Indikator, "peserta", Periode.Triwulan(2019, 2), Nilai.Dari(30)),
        ];

        var baris = LembarUkur.Susun(new(PenerapIsian.Terapkan(bahan.Jadi(), isian))).Single();

        baris.Sel.Single().Nilai.ShouldBe(Nilai.Dari(30));
        baris.Ukuran.Realisasi.Angka.ShouldBe(50);
    }

    [Fact]
    public void What_is_known_once_a_year_is_asked_for_in_the_last_triwulan_and_stored_for_the_year()
    {
        foreach (var (triwulan, alamat) in new[] { (3, (string?)null), (4, "unsur:omzet@2019") })
        {
            var berkas = new Berkas { Periode = Periode.Triwulan(2019, triwulan) };
            var indikator = berkas.TambahIndikator("omzet", rumus: "omzet");
            berkas.TambahUnsur("omzet", CaraHimpun.Tahunan, ("2019", 12));
            berkas.TambahPerjanjian(1, "2019-01", indikator);
            LembarUkur.Susun(new(berkas.Jadi())).Single().Sel.SingleOrDefault()?.Alamat.ShouldBe(alamat);
        }
    }

    [Theory]
    [InlineData("unsur:a_b@2019-TW1", true)]
    [InlineData("indikator:nilai-akip@2019", true)]
    [InlineData("unsur:a_b", false)]
    [InlineData("unsur:a@2019-TW5", false)]
    [InlineData("pengguna:a@2019", false)]
    [InlineData(null, false)]
    public void Cell_names_come_back_as_they_were_written(string? teks, bool sah)
    {
        NamaSel.TryBaca(teks, out var jenis, out var kunci, out var periode).ShouldBe(sah);
        if (sah)
        {
            NamaSel.Tulis(jenis, kunci, periode).ShouldBe(teks);
        }
    }

    [Fact]
    public void The_unit_that_answers_is_the_one_the_penanggung_jawab_names()
    {
        var berkas = new Berkas();
        var indikator = berkas.TambahIndikator("x");
        Unit[] unit = [Unit("Sub Bagian Perencanaan", null), Unit("Bidang Koperasi", null)];
        indikator.PenanggungJawab = "Subbagian  perencanaan";

        UnitPenanggungJawab.Cari(indikator, unit).ShouldBe(unit[0]);
        indikator.PenanggungJawab = "BPS Kota";
        UnitPenanggungJawab.Cari(indikator, unit).ShouldBeNull();
    }

    private static Unit Unit(string nama, Guid? induk) =>
        new()
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            Kunci = nama,
            IndukId = induk,
            Jenis = JenisUnit.Bidang,
            Nama = nama,
            Urutan = 1,
        };
}
