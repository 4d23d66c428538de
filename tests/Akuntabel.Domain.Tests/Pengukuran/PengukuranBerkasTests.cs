using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pengukuran;

public sealed class PengukuranBerkasTests
{
    [Fact]
    public void Five_indicators_give_the_mean_97_and_what_is_not_measured_is_left_out_and_counted()
    {
        var berkas = Terukur(100, 85, 100, 100, 100);
        var belum = berkas.TambahIndikator("SAKIP");
        berkas.Perjanjian.Clear();
        berkas.Baris.Clear();
        berkas.TambahPerjanjian(1, "2019-01", [.. berkas.Indikator]);
        berkas.TambahTarget(
            belum,
            Nilai.Tanpa(AlasanKosong.MenungguSumber),
            SumberTarget.PerjanjianKinerja,
            Periode.Tahunan(2019)
        );

        var hasil = PengukuranKinerja.Susun(berkas.Jadi());

        hasil.RataRata.Angka.ShouldBe(97);
        hasil.Kategori!.Nama.ShouldBe("Sangat Tinggi");
        (hasil.JumlahDiukur, hasil.JumlahIndikator, hasil.JumlahTercapai).ShouldBe((5, 6, 4));
        hasil.RataRata.Langkah.Uraian.ShouldEndWith("5 dari 6 terukur");
        hasil.Indikator[5].Capaian.Nilai.ShouldBe(Nilai.Tanpa(AlasanKosong.MenungguSumber));
        hasil.Indikator[5].Status.ShouldBe(StatusCapaian.BelumDiukur);
    }

    [Fact]
    public void Caps_and_weights_work_in_the_aggregate_only()
    {
        var berkas = Terukur(150, 50);
        berkas.Kebijakan.BatasAgregasi = BatasAgregasi.SeratusDuaPuluh;
        var hasil = PengukuranKinerja.Susun(berkas.Jadi());
        hasil.Indikator[0].Capaian.Angka.ShouldBe(150);
        hasil.RataRata.Angka.ShouldBe(85);

        berkas.Kebijakan.Agregasi = CaraAgregasi.Tertimbang;
        PengukuranKinerja.Susun(berkas.Jadi()).RataRata.Nilai.ShouldBe(Nilai.Tanpa(AlasanKosong.BelumDiukur));
        berkas.Bobot.AddRange(
            berkas.Indikator.Select(
                (x, i) =>
                    new BobotIndikator
                    {
                        PemdaId = 1,
                        PerangkatDaerahId = Berkas.Dinas,
                        IndikatorId = x.Id,
                        Tahun = 2019,
                        Bobot = i == 0 ? 3 : 1,
                    }
            )
        );
        PengukuranKinerja.Susun(berkas.Jadi()).RataRata.Angka.ShouldBe(102.5m);
    }

    [Fact]
    public void The_agreement_in_force_at_the_periods_end_gives_the_target()
    {
        var berkas = new Berkas();
        var indikator = berkas.TambahIndikator("RAT");
        berkas.TambahPerjanjian(1, "2019-01", indikator);
        berkas.TambahPerjanjian(2, "2019-11-24", indikator);
        berkas.TambahTarget(indikator, Nilai.Dari(47), SumberTarget.Renstra, Periode.Tahunan(2019));
        berkas.TambahTarget(indikator, Nilai.Dari(45), SumberTarget.PerjanjianKinerja, Periode.Tahunan(2019), 1);
        berkas.TambahTarget(indikator, Nilai.Dari(42), SumberTarget.PerjanjianKinerja, Periode.Tahunan(2019), 2);

        PengukuranKinerja.Susun(berkas.Jadi()).Indikator[0].Target.Angka.ShouldBe(42);
        var tw2 = berkas.Jadi() with { Periode = Periode.Triwulan(2019, 2) };
        PengukuranKinerja.Susun(tw2).Indikator[0].Target.Angka.ShouldBe(45);

        berkas.TambahTarget(indikator, Nilai.Dari(20), SumberTarget.RencanaAksi, Periode.Triwulan(2019, 2));
        var ukuran = PengukuranKinerja.Susun(berkas.Jadi() with { Periode = Periode.Triwulan(2019, 2) }).Indikator[0];
        (ukuran.Target.Angka, ukuran.TargetPeriode!.Angka, ukuran.TargetTahunan.Angka).ShouldBe((20, 20, 45));
        ukuran.SumberTarget.ShouldBe(SumberTarget.RencanaAksi);
    }

    [Fact]
    public void Without_an_agreement_in_force_the_renstra_lists_and_targets()
    {
        var berkas = new Berkas { Renstra = Rencana() };
        var simpul = Simpul(berkas.Renstra.Id);
        berkas.SimpulRenstra.Add(simpul);
        var indikator = berkas.TambahIndikator("TPT", Polaritas.Minimalkan);
        indikator.Pemilik = PemilikIndikator.SimpulRenstra;
        indikator.PemilikIdentitas = simpul.Identitas;
        berkas.TambahPerjanjian(1, "2019-05", indikator);
        berkas.TambahTarget(indikator, Nilai.Dari(6.1m), SumberTarget.Renstra, Periode.Tahunan(2019));
        var ukuran = PengukuranKinerja
            .Susun(berkas.Jadi() with { Periode = Periode.Triwulan(2019, 1) })
            .Indikator.ShouldHaveSingleItem();
        ukuran.Sasaran.ShouldBe("Menurunnya pengangguran");
        ukuran.Target.Langkah.Sumber.ShouldBe("Renstra (versi 1), target Tahun 2019");
    }

    [Fact]
    public void Published_history_is_shown_as_it_stands_and_never_computed()
    {
        var berkas = Terukur(78.27m);
        var indikator = berkas.Indikator[0];
        berkas.Riwayat.Add(
            new RiwayatCapaian
            {
                PemdaId = 1,
                PerangkatDaerahId = Berkas.Dinas,
                IndikatorId = indikator.Id,
                Tahun = 2018,
                Target = Nilai.Dari(100),
                Realisasi = Nilai.Dari(19.84m),
                Capaian = Nilai.Dari(88.57m),
                Sumber = "LKj 2018",
            }
        );
        berkas.TambahRealisasi(indikator, Nilai.Dari(50), Periode.Tahunan(2017));
        berkas.TambahTarget(indikator, Nilai.Dari(40), SumberTarget.PerjanjianKinerja, Periode.Tahunan(2017));

        var banding = PerbandinganTahun.Susun(berkas.Jadi()).ShouldHaveSingleItem();

        banding
            .Tahun.Select(t => (t.Tahun, t.Capaian.Angka, t.Diterbitkan))
            .ShouldBe([(2017, 125, false), (2018, 88.57m, true), (2019, 78.27m, false)]);
        banding.Tahun[1].Capaian.Langkah.Sumber.ShouldBe("Sebagaimana diterbitkan: LKj 2018");
        banding.SelisihCapaian.Angka.ShouldBe(-10.30m);
    }

    [Fact]
    public void The_year_before_is_computed_from_its_components_when_nothing_was_published()
    {
        var berkas = new Berkas();
        var indikator = berkas.TambahIndikator("TPT", Polaritas.Minimalkan, "penganggur / angkatan_kerja * 100");
        berkas.TambahUnsur("penganggur", CaraHimpun.Tahunan, ("2018", 52), ("2019", 6180));
        berkas.TambahUnsur("angkatan_kerja", CaraHimpun.Tahunan, ("2018", 1000), ("2019", 122163));
        berkas.TambahTarget(indikator, Nilai.Dari(6.1m), SumberTarget.PerjanjianKinerja, Periode.Tahunan(2019));
        berkas.TambahPerjanjian(1, "2019-01", indikator);
        var banding = PerbandinganTahun.Susun(berkas.Jadi()).ShouldHaveSingleItem();
        banding.Tahun.Select(t => (t.Tahun, t.Realisasi.Angka)).ShouldBe([(2018, 5.20m), (2019, 5.06m)]);
        banding.Tahun[0].Capaian.Nilai.ShouldBe(Nilai.Tanpa(AlasanKosong.TidakDitargetkan));
        banding.SelisihRealisasi.Angka.ShouldBe(-0.14m);
    }

    [Theory]
    [InlineData(CaraKemajuan.KumulatifTerhadapTotal, "80", "Jumlah target Renstra 2021–2025")]
    [InlineData(CaraKemajuan.RataRata, "100", "Rata-rata target Renstra 2021–2025")]
    [InlineData(CaraKemajuan.NilaiTerakhirTerhadapTargetAkhir, "100", "Target akhir Renstra 2021–2025")]
    [InlineData(CaraKemajuan.Selisih, "0", "Target akhir Renstra 2021–2025")]
    public void Progress_states_its_base(CaraKemajuan cara, string nilai, string dasar)
    {
        var berkas = new Berkas { Periode = Periode.Tahunan(2024) };
        var indikator = berkas.TambahIndikator("Ekonomi kreatif", cara: cara);
        foreach (var tahun in Enumerable.Range(2021, 5))
        {
            berkas.TambahTarget(indikator, Nilai.Dari(5), SumberTarget.Renstra, Periode.Tahunan(tahun));
            if (tahun < 2025)
            {
                berkas.TambahRealisasi(indikator, Nilai.Dari(5), Periode.Tahunan(tahun));
            }
        }

        var kemajuan = Kemajuan.Susun(new IndeksBerkas(berkas.Jadi()), indikator);
        kemajuan.Nilai.Angka.ShouldBe(decimal.Parse(nilai, System.Globalization.CultureInfo.InvariantCulture));
        kemajuan.Dasar.ShouldBe(dasar);
    }

    [Fact]
    public void Comparators_are_judged_by_polarity()
    {
        var berkas = Terukur(5.06m);
        berkas.Indikator[0].Polaritas = Polaritas.Minimalkan;
        berkas.Pembanding.Add(
            new NilaiPembanding
            {
                PemdaId = 1,
                PerangkatDaerahId = Berkas.Dinas,
                Id = Guid.CreateVersion7(),
                IndikatorId = berkas.Indikator[0].Id,
                Periode = Periode.Tahunan(2019),
                Jenis = JenisPembanding.Provinsi,
                Nama = "Kalimantan Selatan",
                Urutan = 1,
                Nilai = Nilai.Dari(4.31m),
                Sumber = "BPS",
                Keterangan = "",
            }
        );
        var baris = PerbandinganLain.Susun(berkas.Jadi()).ShouldHaveSingleItem().Baris.ShouldHaveSingleItem();
        baris.Selisih.Angka.ShouldBe(0.75m);
        baris.Posisi.ShouldBe(PosisiBanding.KurangBaik);
    }

    /// <summary>Indicators with target 100, so that the realisasi is the capaian.</summary>
    private static Berkas Terukur(params decimal[] realisasi)
    {
        var berkas = new Berkas();
        foreach (var angka in realisasi)
        {
            var indikator = berkas.TambahIndikator($"Indikator {berkas.Indikator.Count + 1}");
            berkas.TambahTarget(indikator, Nilai.Dari(100), SumberTarget.PerjanjianKinerja, Periode.Tahunan(2019));
            berkas.TambahRealisasi(indikator, Nilai.Dari(angka), Periode.Tahunan(2019));
        }

        berkas.TambahPerjanjian(1, "2019-01", [.. berkas.Indikator]);
        return berkas;
    }

    private static Renstra Rencana() =>
        new()
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            TahunAwal = 2016,
            TahunAkhir = 2021,
            NomorVersi = 1,
            Dasar = "",
        };

    private static SimpulRenstra Simpul(Guid renstra) =>
        new()
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            RenstraId = renstra,
            Identitas = Guid.CreateVersion7(),
            Kunci = "tpt",
            Jenis = JenisSimpul.Sasaran,
            Nomor = "1",
            Urutan = 1,
            Teks = "Menurunnya pengangguran",
            PenanggungJawab = "",
        };
}
