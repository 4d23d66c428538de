using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan;

/// <summary>Converts with LibreOffice, each run on a profile of its own.</summary>
public sealed class PengubahLibreOffice(OpsiPdf opsi) : IPengubahPdf
{
    private const string Penyaring =
        """pdf:writer_pdf_Export:{{"UseTaggedPDF":{{"type":"boolean","value":"{0}"}},"ExportBookmarks":{{"type":"boolean","value":"true"}},"ExportBookmarksToPDFDestination":{{"type":"boolean","value":"true"}}}}""";

    /// <summary>LibreOffice is heavy: in one process at most two run at a time, the others wait their turn.</summary>
    private static readonly SemaphoreSlim Giliran = new(2, 2);

    public async Task<Hasil<byte[]>> UbahAsync(byte[] docx, bool bertag, CancellationToken batal)
    {
        var folder = Directory.CreateTempSubdirectory("akuntabel-pdf-").FullName;
        try
        {
            var masuk = Path.Combine(folder, "laporan.docx");
            await File.WriteAllBytesAsync(masuk, docx, batal);
            var keluar = Path.Combine(folder, "laporan.pdf");
            var pertama = await JalankanAsync(masuk, folder, bertag, batal);

            // A profile left by a program that was killed may be broken: once more, on a new one.
            var akhir =
                pertama == AkhirProses.Selesai && !File.Exists(keluar)
                    ? await JalankanAsync(masuk, folder, bertag, batal)
                    : pertama;
            return akhir switch
            {
                AkhirProses.TidakAda => new PdfTidakTersedia(
                    $"LibreOffice tidak ditemukan ({opsi.Soffice}). Pasang libreoffice-writer atau isi AKUNTABEL_SOFFICE dengan letaknya."
                ),
                AkhirProses.LewatWaktu => new PdfTidakTersedia(
                    $"LibreOffice tidak selesai dalam {opsi.BatasWaktu.TotalSeconds:0} detik dan dihentikan. Coba lagi, atau naikkan AKUNTABEL_PDF_DETIK."
                ),
                _ when !File.Exists(keluar) => new PdfTidakTersedia(
                    "LibreOffice berhenti tanpa menghasilkan berkas. Coba lagi; bila berulang, periksa pemasangan LibreOffice."
                ),
                _ => await File.ReadAllBytesAsync(keluar, batal),
            };
        }
        finally
        {
            HapusFolder.Coba(folder);
        }
    }

    public async Task<byte[]> PadatkanAsync(byte[] pdf, CancellationToken batal)
    {
        var folder = Directory.CreateTempSubdirectory("akuntabel-pdf-").FullName;
        try
        {
            var (masuk, keluar) = (Path.Combine(folder, "besar.pdf"), Path.Combine(folder, "padat.pdf"));
            await File.WriteAllBytesAsync(masuk, pdf, batal);
            string[] argumen = ["--object-streams=generate", masuk, keluar];
            var akhir = await ProsesLuar.JalankanAsync(opsi.Qpdf, argumen, folder, opsi.BatasWaktu, batal);
            return akhir == AkhirProses.Selesai && File.Exists(keluar) ? await File.ReadAllBytesAsync(keluar, batal) : pdf;
        }
        finally
        {
            HapusFolder.Coba(folder);
        }
    }

    private async Task<AkhirProses> JalankanAsync(string masuk, string folder, bool bertag, CancellationToken batal)
    {
        await Giliran.WaitAsync(batal);
        using var slot = SlotSoffice.Ambil(opsi.Folder);
        var rusak = true;
        try
        {
            var akhir = await ProsesLuar.JalankanAsync(
                opsi.Soffice,
                [
                    "-env:UserInstallation=" + new Uri(slot.Folder).AbsoluteUri,
                    "--headless",
                    "--nologo",
                    "--norestore",
                    "--nolockcheck",
                    "--convert-to",
                    string.Format(System.Globalization.CultureInfo.InvariantCulture, Penyaring, bertag ? "true" : "false"),
                    "--outdir",
                    folder,
                    masuk,
                ],
                folder,
                opsi.BatasWaktu,
                batal
            );
            rusak = akhir != AkhirProses.Selesai || !File.Exists(Path.ChangeExtension(masuk, ".pdf"));
            return akhir;
        }
        finally
        {
            if (rusak)
            {
                slot.TandaiRusak();
            }

            Giliran.Release();
        }
    }
}
