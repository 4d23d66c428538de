using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Akuntabel.App.Pelaporan;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Laporan;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Telaah;
using UglyToad.PdfPig;

namespace Akuntabel.Bench;

/// <summary>
/// What reading and checking finished reports costs: texts as they come, and a report of our own as DOCX and PDF that grows. The baseline
/// of each table is the part that cannot be avoided: reading the text, walking through the XML, taking the letters out of the PDF.
/// </summary>
internal static class BebanTelaah
{
    private const int Putaran = 15;
    private static readonly CultureInfo Id = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>Sizes of the growing report, in times of Banjarbaru's rows; the last has some 200 pages.</summary>
    private static readonly int[] Kali = [2, 4, 8, 16];

    public static async Task JalankanAsync(string? folder, TextWriter keluar)
    {
        var teks = folder is null ? [] : Directory.GetFiles(folder, "*.txt");
        foreach (var berkas in teks.Order(StringComparer.Ordinal))
        {
            await TeksAsync(Path.GetFileNameWithoutExtension(berkas), await File.ReadAllBytesAsync(berkas), keluar);
        }

        using var dinas = await DinasBanjarbaru.TerisiAsync();
        var satu = await dinas.MuatAsync();
        var sementara = Directory.CreateTempSubdirectory("akuntabel-bench-");
        try
        {
            using var pengubah = new PengubahLibreOffice(new OpsiPdf { Folder = sementara.FullName });
            foreach (var kali in Kali)
            {
                var docx = Tulis(DinasBesar.Kali(satu, kali));
                var pdf = (await pengubah.UbahAsync(docx, default)).Isi.Isi;
                await BerkasAsync(kali, docx, pdf, keluar);
            }
        }
        finally
        {
            sementara.Delete(recursive: true);
        }
    }

    private static async Task TeksAsync(string nama, byte[] isi, TextWriter keluar)
    {
        var selang = new Selang($"{nama}, {(isi.Length / 1024).ToString(Id)} KiB", Putaran).Tambah(
            "Membaca saja",
            () => Task.FromResult(PembacaNaskah.Baca(nama, isi).Isi.Bagian.Count)
        );
        foreach (var kali in new[] { 1, 2, 4, 8 })
        {
            var panjang = Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Repeat(Encoding.UTF8.GetString(isi), kali)));
            selang.Tambah($"Membaca dan memeriksa, {kali}×", () => Task.FromResult(Periksa(panjang)));
        }

        await selang.JalankanAsync(keluar);
    }

    private static async Task BerkasAsync(int kali, byte[] docx, byte[] pdf, TextWriter keluar)
    {
        using var buka = PdfDocument.Open(pdf);
        var halaman = buka.NumberOfPages.ToString(Id);
        await new Selang($"DOCX {halaman} halaman, {(docx.Length / 1024).ToString(Id)} KiB, {kali}× barisnya", Putaran)
            .Tambah("Melewati XML saja", () => Task.FromResult(LewatiXml(docx)))
            .Tambah("Membaca", () => Task.FromResult(PembacaNaskah.Baca("laporan", docx).Isi.Bagian.Count))
            .Tambah("Membaca dan memeriksa", () => Task.FromResult(Periksa(docx)))
            .JalankanAsync(keluar);
        await new Selang(
            $"PDF {halaman} halaman, {(pdf.Length / 1024).ToString(Id)} KiB, {kali}× barisnya",
            Math.Max(3, Putaran / 3)
        )
            .Tambah("Mengambil huruf dengan PdfPig saja", () => Task.FromResult(AmbilHuruf(pdf)))
            .Tambah("Membaca", () => Task.FromResult(PembacaNaskah.Baca("laporan", pdf).Isi.Bagian.Count))
            .Tambah("Membaca dan memeriksa", () => Task.FromResult(Periksa(pdf)))
            .JalankanAsync(keluar);
    }

    private static int Periksa(byte[] isi) => Penelaah.Telaah(PembacaNaskah.Baca("laporan", isi).Isi).Cocok.Count;

    private static int LewatiXml(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read);
        using var xml = XmlReader.Create(zip.GetEntry("word/document.xml")!.Open());
        var banyak = 0;
        while (xml.Read())
        {
            banyak++;
        }

        return banyak;
    }

    private static int AmbilHuruf(byte[] pdf)
    {
        using var dokumen = PdfDocument.Open(pdf);
        return dokumen.GetPages().Sum(h => h.Letters.Count);
    }

    private static byte[] Tulis(BerkasTahun berkas) =>
        PenulisDocx.Tulis(
            PenyusunDokumen.Susun(new BahanLaporan(berkas), SistematikaBawaan.Standar(DinasBanjarbaru.Tahun), draf: true)
        );
}
