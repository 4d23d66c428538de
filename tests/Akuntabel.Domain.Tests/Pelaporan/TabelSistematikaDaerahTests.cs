using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kalimat;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pelaporan;

/// <summary>The table kinds regional outlines ask for, over a made-up year whose agreement and budget were changed.</summary>
public sealed class TabelSistematikaDaerahTests
{
    private static readonly Periode Tahun = Periode.Tahunan(2019);
    private static readonly Guid Bidang = Guid.CreateVersion7();

    private static BahanTabel Bahan()
    {
        var berkas = new Berkas();
        var koperasi = berkas.TambahIndikator("koperasi");
        koperasi.PenanggungJawab = "Bidang Koperasi";
        var peserta = berkas.TambahIndikator("peserta");
        berkas.TambahPerjanjian(1, "2019-01", koperasi);
        berkas.TambahPerjanjian(2, "2019-09", koperasi);
        berkas.TambahTarget(koperasi, Nilai.Dari(30), SumberTarget.PerjanjianKinerja, Tahun);
        berkas.TambahTarget(koperasi, Nilai.Dari(40), SumberTarget.PerjanjianKinerja, Tahun, 2);
        berkas.TambahTarget(peserta, Nilai.Dari(50), SumberTarget.Renja, Tahun);
        berkas.TambahTarget(peserta, Nilai.Dari(60), SumberTarget.DokumenAnggaran, Tahun, 2);
        berkas.TambahRealisasi(koperasi, Nilai.Dari(36), Tahun).TambahRealisasi(peserta, Nilai.Dari(25), Tahun);
        var (murni, perubahan) = (berkas.TambahDokumen(1), berkas.TambahDokumen(2, "2019-09"));
        var programLama = berkas.TambahSimpul(murni, "Program Koperasi");
        var latihLama = berkas.TambahSimpul(murni, "Pelatihan", 1_000_000, programLama);
        var program = berkas.TambahSimpul(perubahan, "Program Koperasi", null, null, programLama.Identitas);
        var latih = berkas.TambahSimpul(perubahan, "Pelatihan", 800_000, program, latihLama.Identitas);
        var bazar = berkas.TambahSimpul(perubahan, "Bazar", 100_000, program);
        (latih.UnitId, bazar.UnitId) = (Bidang, Bidang);
        (peserta.Pemilik, peserta.PemilikIdentitas) = (PemilikIndikator.SimpulAnggaran, latih.Identitas);
        berkas.TambahSerap(latih.Identitas, 600_000).TambahSerap(bazar.Identitas, 90_000).TambahDukungan(latih, koperasi.Id);
        var renja = new Renja
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            Tahun = 2019,
            NomorVersi = 1,
            Nomor = "",
        };
        var jadi = berkas.Jadi() with
        {
            Unit =
            [
                new Unit
                {
                    PemdaId = 1,
                    PerangkatDaerahId = Berkas.Dinas,
                    Id = Bidang,
                    Kunci = "bidang",
                    Jenis = JenisUnit.Bidang,
                    Nama = "Bidang Koperasi",
                    Urutan = 1,
                },
            ],
            Renja = renja,
            BarisRenja =
            [
                new BarisRenja
                {
                    PemdaId = 1,
                    PerangkatDaerahId = Berkas.Dinas,
                    Id = Guid.CreateVersion7(),
                    RenjaId = renja.Id,
                    Urutan = 1,
                    Urusan = "Urusan Koperasi",
                    Tujuan = "Ekonomi tumbuh",
                    Sasaran = "Koperasi aktif",
                    Uraian = "",
                    IndikatorId = peserta.Id,
                },
            ],
            UraianPelaksanaan =
            [
                new UraianPelaksanaan
                {
                    PemdaId = 1,
                    PerangkatDaerahId = Berkas.Dinas,
                    Id = Guid.CreateVersion7(),
                    SimpulAnggaranIdentitas = latih.Identitas,
                    Periode = Tahun,
                    Teks = "Dua angkatan.",
                },
            ],
        };
        return new(new BahanLaporan(jadi), LingkupUlang.Luar, new Dictionary<string, string>());
    }

    private static List<string[]> Isi(string jenis, BahanTabel? bahan = null) =>
        [
            .. DaftarJenisTabel
                .Cari(jenis)!
                .Susun(bahan ?? Bahan())
                .SelectMany(t => t.Baris.Select(b => b.Sel.Select(s => s.Cetak(TeksKosong.Bawaan)).ToArray())),
        ];

    [Fact]
    public void A_kegiatan_is_described_beside_its_name() =>
        Isi("uraian-kegiatan").ShouldHaveSingleItem().ShouldBe(["Pelatihan", "Dua angkatan."]);

    [Fact]
    public void The_work_plan_stands_under_its_urusan()
    {
        var isi = Isi("rencana-kerja");

        isi[0][0].ShouldBe("Urusan Koperasi");
        isi[1].ShouldBe(["1", "Ekonomi tumbuh", "Koperasi aktif", "peserta", "%", "50,00"]);
    }

    [Fact]
    public void A_changed_target_is_marked()
    {
        Isi("perubahan-perjanjian").ShouldHaveSingleItem()[^3..].ShouldBe(["30,00", "40,00", "Berubah"]);
        KalimatPerubahanDokumen.Perjanjian(Bahan().Berkas).ShouldContain("Target 1 indikator berubah");
    }

    [Fact]
    public void The_budget_stands_before_and_after_with_targets_and_what_is_new()
    {
        var isi = Isi("perubahan-anggaran");

        isi[0].ShouldBe(["Program Koperasi", "", "", "1.000.000", "", "900.000", "-100.000"]);
        isi[1].ShouldBe(["Pelatihan", "peserta", "-", "1.000.000", "60,00%", "800.000", "-200.000"]);
        isi[2].ShouldBe(["Bazar", "", "", "-", "", "100.000", "100.000"]);
        isi[^1][^1].ShouldBe("-100.000");
        KalimatPerubahanDokumen
            .Anggaran(Bahan().Berkas)
            .ShouldBe(
                "Anggaran Murni Tahun 2019 berjumlah Rp1.000.000. Pada Anggaran Perubahan Tahun 2019 jumlahnya menjadi Rp900.000, berkurang Rp100.000 atau 10,00% dari anggaran sebelum perubahan."
            );
    }

    [Fact]
    public void Outputs_of_supporting_kegiatan_are_measured() =>
        Isi("kegiatan-sasaran")[^1].ShouldBe(["Pelatihan", "peserta", "%", "50,00", "25,00", "50,00"]);

    [Fact]
    public void A_unit_shows_each_kegiatan_once_and_what_it_spent()
    {
        var isi = Isi("alokasi-bidang");

        isi[0]
            .ShouldBe(["Sasaran koperasi", "koperasi", "40,00%", "Program Koperasi", "Pelatihan", "800.000", "600.000", "75,00"]);
        isi[1][4..].ShouldBe(["Bazar", "100.000", "90.000", "90,00"]);
        isi[^1][^3..].ShouldBe(["900.000", "690.000", "76,67"]);
    }

    [Fact]
    public void Below_a_sasaran_its_programs_stand_whole_with_the_supporting_kegiatan_marked()
    {
        var isi = Isi("realisasi-sasaran");

        isi.Select(b => b[0]).ShouldBe(["1. Sasaran koperasi", "Program Koperasi", "Pelatihan", "Bazar"]);
        isi.Select(b => b[^1]).ShouldBe(["", "", "Pendukung", ""]);
    }

    [Fact]
    public void Each_indicator_has_its_definition_sheet()
    {
        var isi = Isi("kamus-indikator");

        isi[0][0].ShouldBe("1. koperasi");
        isi.ShouldContain(b => b[0] == "Dokumen" && b[1] == "Perjanjian Kinerja (target 40,00%)");
        isi.ShouldContain(b => b[1] == "Satuan %; indikator hasil; makin besar makin baik");
    }
}
