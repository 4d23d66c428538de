using Akuntabel.App.Pelaporan;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Domain.Umum;
using Shouldly;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan;

/// <summary>PDFs of whole reports, made by the real LibreOffice and read as a reader does.</summary>
public sealed class PenyusunPdfTests(SusunLaporanTests.ContohTerimpor contoh)
    : IClassFixture<SusunLaporanTests.ContohTerimpor>,
        IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-uji-pdf-").FullName;

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Counts the conversions.</summary>
    private sealed class Penghitung(IPengubahPdf asli) : IPengubahPdf
    {
        public int Ubah { get; private set; }

        public Task<Hasil<byte[]>> UbahAsync(byte[] docx, bool bertag, CancellationToken batal)
        {
            Ubah++;
            return asli.UbahAsync(docx, bertag, batal);
        }

        public void Hangatkan() => asli.Hangatkan();

        public Task<byte[]> PadatkanAsync(byte[] pdf, CancellationToken batal) => asli.PadatkanAsync(pdf, batal);
    }

    private async Task<(SusunLaporanHasil Hasil, int Pengubahan)> SusunAsync(
        string slug,
        string periode,
        OpsiPdf opsi,
        params SusunLaporanFormat[] format
    )
    {
        await using var sesi = contoh.Uji.Sesi();
        using var pengubah = new PengubahLibreOffice(opsi);
        var penghitung = new Penghitung(pengubah);
        var susun = new SusunLaporan(
            sesi.Ambil<MuatBerkasTahun>(),
            sesi.Ambil<MuatKelengkapan>(),
            new PenyusunPdf(penghitung, new IngatanHalaman(opsi)),
            sesi.Ambil<PenyambungPdf>()
        );
        var masukan = new SusunLaporanMasukan
        {
            Slug = slug,
            Periode = Periode.Parse(periode),
            Format = format,
        };
        return ((await susun.JalankanAsync(masukan, Batal)).Isi, penghitung.Ubah);
    }

    [Fact]
    public async Task Page_numbers_in_the_contents_are_the_pages_of_the_headings_and_tables()
    {
        var opsi = new OpsiPdf { Folder = _folder };
        var (hasil, pengubahan) = await SusunAsync("banjarbaru", "2019", opsi, SusunLaporanFormat.Pdf);
        using var pdf = PdfDocument.Open(hasil.Berkas.Single().Isi);

        var butir = DaftarIsiPdf.Butir(pdf);
        var halaman = DaftarIsiPdf.Halaman(pdf);
        butir.Count.ShouldBeGreaterThan(30);
        butir
            .Where(b =>
                b.Nomor < 1 || b.Nomor > halaman.Count || !halaman[b.Nomor - 1].Contains(b.Teks, StringComparison.Ordinal)
            )
            .ShouldBeEmpty();
        butir.Select(b => b.Nomor).Distinct().Count().ShouldBeGreaterThan(10);

        pdf.TryGetBookmarks(out var penanda).ShouldBeTrue();
        var judul = penanda.GetNodes().OfType<DocumentBookmarkNode>().ToList();
        judul.Count.ShouldBeGreaterThan(10);
        judul
            .Where(j =>
                !butir.Any(b => b.Nomor == j.PageNumber && b.Teks.EndsWith(DaftarIsiPdf.Rapat(j.Title), StringComparison.Ordinal))
            )
            .Select(j => $"{j.Title} {j.PageNumber}")
            .ShouldBeEmpty();

        var katalog = pdf.Structure.Catalog.CatalogDictionary.Data;
        katalog.ContainsKey("StructTreeRoot").ShouldBeTrue();
        katalog["Lang"].ShouldBeOfType<StringToken>().Data.ShouldStartWith("id");

        pengubahan.ShouldBeInRange(2, 4);
        (await SusunAsync("banjarbaru", "2019", opsi, SusunLaporanFormat.Pdf)).Pengubahan.ShouldBe(1);
    }

    [Fact]
    public async Task Without_LibreOffice_the_other_forms_still_come_and_the_reason_is_told()
    {
        var opsi = new OpsiPdf { Folder = _folder, Soffice = "/tidak/ada/soffice" };

        var (hasil, _) = await SusunAsync(
            "hss",
            "2018-TW2",
            opsi,
            SusunLaporanFormat.Docx,
            SusunLaporanFormat.Pdf,
            SusunLaporanFormat.Xlsx,
            SusunLaporanFormat.Html
        );

        hasil.Berkas.Select(b => b.Nama).ShouldBe(["hss-2018-tw2.docx", "hss-2018-tw2.xlsx", "hss-2018-tw2.html"]);
        hasil.TanpaPdf!.Pesan.ShouldStartWith("PDF tidak dapat dibuat: LibreOffice tidak ditemukan");
    }
}
