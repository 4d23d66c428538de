using System.Text;
using Akuntabel.App.Data;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Shouldly;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan;

/// <summary>Annexes, emblem and an outline of the agency's own.</summary>
public sealed class KelengkapanLaporanTests(SusunLaporanTests.ContohTerimpor contoh)
    : IClassFixture<SusunLaporanTests.ContohTerimpor>
{
    private const string Slug = "sibolga";
    private static readonly Periode Periode = Periode.Tahunan(2024);

    private static readonly byte[] TitikPng = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
    );

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    private static byte[] Pdf(int halaman)
    {
        using var penulis = new PdfDocumentBuilder();
        for (var i = 0; i < halaman; i++)
        {
            penulis.AddPage(PageSize.A4);
        }

        return penulis.Build();
    }

    private async Task<Hasil<LampiranLaporan>> UnggahAsync(byte[] isi, string judul = "Surat hasil evaluasi")
    {
        await using var sesi = contoh.Uji.Sesi();
        return await sesi.Ambil<UnggahLampiran>()
            .JalankanAsync(
                new()
                {
                    Slug = Slug,
                    Periode = Periode,
                    Jenis = JenisLampiran.SuratEvaluasi,
                    Judul = judul,
                    Isi = new MemoryStream(isi),
                    NamaBerkas = "surat.pdf",
                },
                Batal
            );
    }

    [Fact]
    public async Task What_is_no_readable_pdf_is_refused_as_annex()
    {
        (await UnggahAsync(TitikPng)).Pelanggaran.ShouldBeOfType<LampiranBukanPdf>();
        (await UnggahAsync(Encoding.UTF8.GetBytes("<html>bukan pdf</html>"))).Pelanggaran.ShouldBeOfType<LampiranBukanPdf>();
        (await UnggahAsync(Encoding.ASCII.GetBytes("%PDF-1.7\nrusak\n%%EOF"))).Pelanggaran.ShouldBeOfType<PdfTidakTerbaca>();
        (await UnggahAsync(Pdf(1), judul: " ")).Pelanggaran.ShouldBeOfType<JudulLampiranTidakSah>();
    }

    [Fact]
    public async Task An_annex_is_listed_in_the_report_and_its_pages_follow_the_pdf()
    {
        var lampiran = (await UnggahAsync(Pdf(3))).Isi;
        lampiran.JumlahHalaman.ShouldBe(3);
        await using var sesi = contoh.Uji.Sesi();
        var berkas = (await sesi.Ambil<MuatBerkasTahun>().JalankanAsync(Slug, Periode, Batal)).Isi;

        var lengkap = await sesi.Ambil<MuatKelengkapan>().JalankanAsync(berkas, Batal);
        var judul = lengkap.Susun(berkas, draf: true).Isi.OfType<Akuntabel.Documents.Laporan.Blok.Judul>().Last();
        var jadi = await sesi.Ambil<PenyambungPdf>().SambungAsync(Pdf(2), lengkap.Lampiran, Batal);

        judul.Isi.ShouldBe("Surat hasil evaluasi");
        judul.Nomor.ShouldStartWith("Lampiran ");
        using var pdf = PdfDocument.Open(jadi.Isi);
        pdf.NumberOfPages.ShouldBe(2 + lengkap.Lampiran.Sum(l => l.JumlahHalaman));

        (await sesi.Ambil<LepasLampiran>().JalankanAsync(new() { Slug = Slug, Id = lampiran.Id }, Batal)).Berhasil.ShouldBeTrue();
        (
            await sesi.Ambil<LepasLampiran>().JalankanAsync(new() { Slug = Slug, Id = lampiran.Id }, Batal)
        ).Pelanggaran.ShouldBeOfType<LampiranTidakAda>();
    }

    [Fact]
    public async Task The_emblem_stands_on_the_cover_of_the_next_report()
    {
        await using (var sesi = contoh.Uji.Sesi())
        {
            var unggah = sesi.Ambil<UnggahLambang>();
            (
                await unggah.JalankanAsync(new() { Slug = Slug, Isi = new MemoryStream([1, 2, 3]) }, Batal)
            ).Pelanggaran.ShouldBeOfType<LambangBukanGambar>();
            (await unggah.JalankanAsync(new() { Slug = Slug, Isi = new MemoryStream(TitikPng) }, Batal)).Berhasil.ShouldBeTrue();
        }

        await using var baca = contoh.Uji.Sesi();
        var berkas = (await baca.Ambil<MuatBerkasTahun>().JalankanAsync(Slug, Periode, Batal)).Isi;
        (await baca.Ambil<MuatKelengkapan>().JalankanAsync(berkas, Batal)).Lambang!.Isi.ShouldBe(TitikPng);
    }

    [Fact]
    public async Task An_outline_is_checked_before_it_is_stored_and_then_used()
    {
        const string baik = """
            {"kunci":"kami","nama":"Susunan kami","isi":[{"jenis":"bab","judul":"Pembukaan","isi":[{"jenis":"narasi","slot":"pembuka"}]}]}
            """;
        await using (var sesi = contoh.Uji.Sesi())
        {
            var simpan = sesi.Ambil<SimpanSistematika>();
            var rusak = await simpan.JalankanAsync(Masukan("{\"kunci\":\"x\"}", ""), Batal);
            rusak.Pelanggaran.ShouldBeOfType<SistematikaTidakSah>().Masalah.ShouldNotBeEmpty();
            var jadi = await simpan.JalankanAsync(Masukan(baik, ""), Batal);
            jadi.Berhasil.ShouldBeTrue(jadi.Pelanggaran?.Pesan);
        }

        await using (var sesi = contoh.Uji.Sesi())
        {
            var basi = await sesi.Ambil<SimpanSistematika>().JalankanAsync(Masukan("", ""), Batal);
            basi.Pelanggaran.ShouldBeOfType<DataDiubahPenggunaLain>();
        }

        await using var baca = contoh.Uji.Sesi();
        var berkas = (await baca.Ambil<MuatBerkasTahun>().JalankanAsync(Slug, Periode, Batal)).Isi;
        var lengkap = await baca.Ambil<MuatKelengkapan>().JalankanAsync(berkas, Batal);
        lengkap.Sistematika.Nama.ShouldBe("Susunan kami");
        lengkap.Susun(berkas, draf: true).Isi.OfType<Akuntabel.Documents.Laporan.Blok.Judul>().First().Isi.ShouldBe("Pembukaan");
        (await baca.Ambil<SimpanSistematika>().JalankanAsync(Masukan("", baik.Trim()), Batal)).Berhasil.ShouldBeTrue();
    }

    private static SimpanSistematika.Masukan Masukan(string teks, string semula) =>
        new()
        {
            Slug = Slug,
            Periode = Periode,
            Teks = teks,
            Semula = semula,
        };
}
