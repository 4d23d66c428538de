using System.Text;
using Akuntabel.App.Impor;
using Akuntabel.App.Impor.Baca;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.App.Tests.Impor;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Pelaporan.Periksa;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan;

/// <summary>Whole reports of the example agencies, from the database to the file.</summary>
public sealed class SusunLaporanTests(SusunLaporanTests.ContohTerimpor contoh) : IClassFixture<SusunLaporanTests.ContohTerimpor>
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    /// <summary>The three examples in one database.</summary>
    public sealed class ContohTerimpor : IAsyncLifetime
    {
        public BasisDataUji Uji { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);
            foreach (var berkas in ContohImpor.SemuaBerkas())
            {
                await using var sesi = Uji.Sesi();
                var terbaca = PembacaBerkasImpor.Baca(await File.ReadAllBytesAsync(berkas));
                (
                    await sesi.Ambil<ImporBerkas>().JalankanAsync(new() { Berkas = terbaca }, CancellationToken.None)
                ).Berhasil.ShouldBeTrue();
            }
        }

        public ValueTask DisposeAsync() => Uji.DisposeAsync();
    }

    private async Task<Hasil<SusunLaporanHasil>> SusunAsync(string slug, string periode, string? sistematika = null)
    {
        await using var sesi = contoh.Uji.Sesi();
        return await sesi.Ambil<SusunLaporan>()
            .JalankanAsync(
                new()
                {
                    Slug = slug,
                    Periode = Periode.Parse(periode),
                    Format = [SusunLaporanFormat.Docx, SusunLaporanFormat.Html],
                    Sistematika = sistematika,
                },
                Batal
            );
    }

    [Theory]
    [InlineData("banjarbaru", "2019")]
    [InlineData("sibolga", "2024")]
    [InlineData("hss", "2018-TW2")]
    public async Task A_sentence_offered_to_the_writer_is_never_held_against_him(string slug, string periode)
    {
        await using var sesi = contoh.Uji.Sesi();
        var berkas = (await sesi.Ambil<MuatBerkasTahun>().JalankanAsync(slug, Periode.Parse(periode), Batal)).Isi;
        var lengkap = await sesi.Ambil<MuatKelengkapan>().JalankanAsync(berkas, Batal);
        var tawaran = lengkap
            .Susun(berkas, draf: true)
            .TempatNarasi.Where(t => t.Tawaran.Length > 0)
            .Select(t => new Narasi
            {
                PemdaId = berkas.Pemda.Id,
                PerangkatDaerahId = berkas.PerangkatDaerah.Id,
                Id = Guid.CreateVersion7(),
                Periode = berkas.Periode,
                Slot = t.Slot,
                Teks = t.Tawaran,
            })
            .ToList();

        tawaran.Count.ShouldBeGreaterThan(5);
        PemeriksaNarasi.Periksa(new BahanLaporan(berkas with { Narasi = tawaran })).Select(c => c.Pesan).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("banjarbaru", "2019", "banjarbaru-2019", "101,19")]
    [InlineData("sibolga", "2024", "sibolga-2024", "97,00")]
    [InlineData("hss", "2018-TW2", "hss-2018-tw2", "Triwulan II Tahun 2018")]
    public async Task Each_example_gets_a_valid_report_twice_the_same(string slug, string periode, string nama, string isi)
    {
        var (pertama, kedua) = ((await SusunAsync(slug, periode)).Isi, (await SusunAsync(slug, periode)).Isi);

        pertama.CatatanNarasi.Select(c => c.Pesan).ShouldBeEmpty();
        pertama.Draf.ShouldBeFalse();
        pertama.Berkas.Select(b => b.Nama).ShouldBe([nama + ".docx", nama + ".html"]);
        pertama.Berkas[0].Isi.ShouldBe(kedua.Berkas[0].Isi);
        pertama.Berkas[1].Isi.ShouldBe(kedua.Berkas[1].Isi);
        using var dokumen = WordprocessingDocument.Open(new MemoryStream(pertama.Berkas[0].Isi), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Microsoft365)
            .Validate(dokumen, TestContext.Current.CancellationToken)
            .Select(g => g.Description)
            .ShouldBeEmpty();
        var html = Encoding.UTF8.GetString(pertama.Berkas[1].Isi);
        html.ShouldContain(isi);
        html.ShouldNotContain("⟦", Case.Sensitive, "every reference in the narrative is known");
    }

    [Fact]
    public async Task A_shipped_outline_is_chosen_by_name_and_gives_a_valid_document()
    {
        await using var sesi = contoh.Uji.Sesi();
        var masukan = new SusunLaporanMasukan
        {
            Slug = "banjarbaru",
            Periode = Periode.Tahunan(2019),
            Format = [SusunLaporanFormat.Docx],
            SistematikaBawaan = "banjarbaru",
        };

        var hasil = await sesi.Ambil<SusunLaporan>().JalankanAsync(masukan, Batal);

        using var dokumen = WordprocessingDocument.Open(new MemoryStream(hasil.Isi.Berkas[0].Isi), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(dokumen, Batal).Select(g => g.Description).ShouldBeEmpty();
        dokumen.MainDocumentPart!.Document!.InnerText.ShouldContain("Program utama");
        (await sesi.Ambil<SusunLaporan>().JalankanAsync(masukan with { SistematikaBawaan = "tidak-ada" }, Batal))
            .Pelanggaran.ShouldBeOfType<SistematikaTidakSah>()
            .Pesan.ShouldContain("banjarbaru");
    }

    [Fact]
    public async Task Unknown_agency_year_and_outline_are_refused_by_name()
    {
        (await SusunAsync("tidak-ada", "2019")).Pelanggaran.ShouldBeOfType<InstansiTidakDikenal>();
        (await SusunAsync("banjarbaru", "2001")).Pelanggaran.ShouldBeOfType<TahunTanpaData>();
        (await SusunAsync("banjarbaru", "2019", "{")).Pelanggaran.ShouldBeOfType<SistematikaTidakSah>();
    }

    [Fact]
    public async Task An_own_outline_numbers_tables_anew_in_every_round_of_a_loop()
    {
        const string sistematika = """
            { "kunci": "uji", "nama": "Uji", "penomoran": "ulang", "isi": [ { "jenis": "bab", "judul": "Capaian", "isi": [
              { "jenis": "ulang", "per": "sasaran", "isi": [ { "jenis": "subbab", "judul": "Sasaran {nama}", "isi": [
                { "jenis": "tabel", "tabel": "capaian" }, { "jenis": "tabel", "tabel": "efisiensi" } ] } ] } ] } ] }
            """;

        var html = Encoding.UTF8.GetString((await SusunAsync("banjarbaru", "2019", sistematika)).Isi.Berkas[1].Isi);

        html.Split("<caption>Tabel I Capaian").Length.ShouldBe(5);
        html.Split("<caption>Tabel II Efisiensi").Length.ShouldBe(5);
    }
}
