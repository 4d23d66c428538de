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

    /// <summary>Counts the conversions, and keeps what the converter says of page numbers to itself if told so.</summary>
    private sealed class Penghitung(IPengubahPdf asli, bool bernomor) : IPengubahPdf
    {
        public int Ubah { get; private set; }

        public async Task<Hasil<HasilUbah>> UbahAsync(byte[] docx, CancellationToken batal)
        {
            Ubah++;
            var hasil = await asli.UbahAsync(docx, batal);
            return hasil.Berhasil && !bernomor ? hasil.Isi with { Nomor = new Dictionary<string, int>() } : hasil;
        }

        public void Hangatkan() => asli.Hangatkan();

        public Task<byte[]> PadatkanAsync(byte[] pdf, CancellationToken batal) => asli.PadatkanAsync(pdf, batal);
    }

    private async Task<(SusunLaporanHasil Hasil, int Pengubahan)> SusunAsync(
        string slug,
        string periode,
        OpsiPdf opsi,
        bool bernomor,
        params SusunLaporanFormat[] format
    )
    {
        await using var sesi = contoh.Uji.Sesi();
        using var pengubah = new PengubahLibreOffice(opsi);
        var penghitung = new Penghitung(pengubah, bernomor);
        var susun = new SusunLaporan(
            sesi.Ambil<MuatBerkasTahun>(),
            sesi.Ambil<MuatKelengkapan>(),
            new PenyusunPdf(penghitung),
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

    /// <summary>One conversion is enough when LibreOffice numbers the contents itself; otherwise the PDF is read and made again.</summary>
    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    public async Task Page_numbers_in_the_contents_are_the_pages_of_the_headings_and_tables(bool bernomor, int terbanyak)
    {
        var opsi = new OpsiPdf { Folder = _folder };
        var (hasil, pengubahan) = await SusunAsync("banjarbaru", "2019", opsi, bernomor, SusunLaporanFormat.Pdf);
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

        pengubahan.ShouldBe(terbanyak);
    }

    [Fact]
    public async Task Without_LibreOffice_the_other_forms_still_come_and_the_reason_is_told()
    {
        var opsi = new OpsiPdf { Folder = _folder, Soffice = "/tidak/ada/soffice" };

        var (hasil, _) = await SusunAsync(
            "hss",
            "2018-TW2",
            opsi,
            bernomor: true,
            SusunLaporanFormat.Docx,
            SusunLaporanFormat.Pdf,
            SusunLaporanFormat.Xlsx,
            SusunLaporanFormat.Html
        );

        hasil.Berkas.Select(b => b.Nama).ShouldBe(["hss-2018-tw2.docx", "hss-2018-tw2.xlsx", "hss-2018-tw2.html"]);
        hasil.TanpaPdf!.Pesan.ShouldStartWith("PDF tidak dapat dibuat: LibreOffice tidak ditemukan");
    }
}
