using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Gambar;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pelaporan;

/// <summary>Diagrams drawn from recorded rows.</summary>
public sealed class BaganTests
{
    private static Unit Unit(string nama, Unit? induk = null, JenisUnit jenis = JenisUnit.Bidang) =>
        new()
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            Kunci = nama,
            IndukId = induk?.Id,
            Jenis = jenis,
            Nama = nama,
            Urutan = 1,
        };

    private static SimpulRenstra Simpul(JenisSimpul jenis, string teks, SimpulRenstra? induk = null, Guid? identitas = null) =>
        new()
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            RenstraId = Guid.Empty,
            Identitas = identitas ?? Guid.CreateVersion7(),
            Kunci = teks,
            IndukId = induk?.Id,
            Jenis = jenis,
            Nomor = "",
            Urutan = 1,
            Teks = teks,
            PenanggungJawab = "",
        };

    private static Hasil<ModelBagan> Susun(string jenis, BerkasTahun berkas) =>
        DaftarJenisBagan
            .Cari(jenis)!
            .Susun(new BahanTabel(new BahanLaporan(berkas), LingkupUlang.Luar, new Dictionary<string, string>()));

    [Fact]
    public void The_organisation_is_drawn_from_its_head_down()
    {
        var kepala = Unit("Kepala Dinas", jenis: JenisUnit.Kepala);
        var bidang = Unit("Bidang Koperasi", kepala);
        var bagan = Susun(
            "struktur-organisasi",
            new Berkas().Jadi() with
            {
                Unit = [Unit("Seksi Usaha", bidang), bidang, kepala],
            }
        ).Isi;

        bagan.Akar.Teks.ShouldBe("Kepala Dinas");
        bagan.Akar.DiriDanKeturunan().Select(k => k.Teks).ShouldBe(["Kepala Dinas", "Bidang Koperasi", "Seksi Usaha"]);
        bagan.Uraian.ShouldContain("Bidang Koperasi (Seksi Usaha)");
    }

    [Fact]
    public void A_circle_of_units_is_told_and_not_followed()
    {
        var (satu, dua) = (Unit("Satu"), Unit("Dua"));
        (satu.IndukId, dua.IndukId) = (dua.Id, satu.Id);

        var hasil = Susun("struktur-organisasi", new Berkas().Jadi() with { Unit = [satu, dua] });

        hasil.Berhasil.ShouldBeFalse();
        hasil.Pelanggaran.Pesan.ShouldBe(
            "Struktur organisasi tidak dapat digambar. Ada simpul yang menjadi induk dari leluhurnya sendiri."
        );
    }

    [Theory]
    [InlineData("pohon-kinerja")]
    [InlineData("cascading")]
    public void A_circle_in_the_plan_is_told_and_not_followed(string jenis)
    {
        var (satu, dua) = (Simpul(JenisSimpul.Tujuan, "Satu"), Simpul(JenisSimpul.Sasaran, "Dua"));
        (satu.IndukId, dua.IndukId) = (dua.Id, satu.Id);
        var renstra = new Renstra
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            TahunAwal = 2016,
            TahunAkhir = 2021,
            NomorVersi = 1,
            Dasar = "",
        };

        Susun(jenis, new Berkas().Jadi() with { Renstra = renstra, SimpulRenstra = [satu, dua] })
            .Pelanggaran!.Pesan.ShouldContain("leluhurnya sendiri");
    }

    [Fact]
    public void A_sasaran_shows_its_indicators_with_targets_and_the_programs_that_support_it()
    {
        var berkas = new Berkas();
        var indikator = berkas.TambahIndikator("koperasi");
        berkas.TambahPerjanjian(1, "2019-01", indikator);
        berkas.TambahTarget(indikator, Nilai.Dari(30), SumberTarget.PerjanjianKinerja, Periode.Tahunan(2019));
        var dokumen = berkas.TambahDokumen(1);
        var program = berkas.TambahSimpul(dokumen, "Program Koperasi");
        berkas.TambahDukungan(berkas.TambahSimpul(dokumen, "Pelatihan", 1_000, program), indikator.Id);
        var sasaran = berkas.Baris[0].SasaranIdentitas;
        var tujuan = Simpul(JenisSimpul.Tujuan, "Tujuan ekonomi");
        var jadi = berkas.Jadi();
        var bagan = Susun(
            "pohon-kinerja",
            sasaran is { } id
                ? jadi with
                {
                    SimpulRenstra = [tujuan, Simpul(JenisSimpul.Sasaran, "Sasaran koperasi", tujuan, id)],
                }
                : jadi
        ).Isi;

        bagan.Akar.DiriDanKeturunan().ShouldContain(k => k.Label == "Indikator" && k.Rincian == "target 30,00%");
        bagan.Akar.DiriDanKeturunan().ShouldContain(k => k.Label == "Sasaran");
    }

    [Fact]
    public void Nothing_recorded_gives_a_sentence_and_no_drawing() =>
        DaftarJenisBagan.Semua.ShouldAllBe(j => !Susun(j.Nama, new Berkas().Jadi()).Berhasil);
}
