using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan;

/// <summary>Converts with LibreOffice, kept running between documents, each on a profile of its own.</summary>
public sealed class PengubahLibreOffice(OpsiPdf opsi) : IPengubahPdf, IDisposable
{
    private readonly KumpulanSoffice _kumpulan = new(opsi);

    public void Hangatkan() => _kumpulan.Hangatkan();

    public async Task<Hasil<HasilUbah>> UbahAsync(byte[] docx, CancellationToken batal)
    {
        // A profile left by a program that was killed may be broken, and a waiting LibreOffice may have ended just now: once more, on a new one.
        var pertama = await SekaliAsync(docx, batal);
        var (pdf, akhir) = pertama is (null, AkhirProses.Selesai) ? await SekaliAsync(docx, batal) : pertama;
        return (pdf, akhir) switch
        {
            ({ } jadi, _) => jadi,
            (_, AkhirProses.TidakAda) => new PdfTidakTersedia(
                $"LibreOffice tidak ditemukan ({opsi.Soffice}). Pasang libreoffice-writer atau isi AKUNTABEL_SOFFICE dengan letaknya."
            ),
            (_, AkhirProses.LewatWaktu) => new PdfTidakTersedia(
                $"LibreOffice tidak selesai dalam {opsi.BatasWaktu.TotalSeconds:0} detik dan dihentikan. Coba lagi, atau naikkan AKUNTABEL_PDF_DETIK."
            ),
            _ => new PdfTidakTersedia(
                "LibreOffice berhenti tanpa menghasilkan berkas. Coba lagi; bila berulang, periksa pemasangan LibreOffice."
            ),
        };
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

    public void Dispose() => _kumpulan.Dispose();

    private async Task<(HasilUbah? Pdf, AkhirProses Akhir)> SekaliAsync(byte[] docx, CancellationToken batal)
    {
        var satu = await _kumpulan.AmbilAsync(batal);
        if (satu is null)
        {
            return (null, AkhirProses.TidakAda);
        }

        try
        {
            return await satu.UbahAsync(docx, opsi.BatasWaktu, batal);
        }
        finally
        {
            _kumpulan.Kembalikan(satu);
        }
    }
}
