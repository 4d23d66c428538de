using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Laporan;
using Akuntabel.Documents.Pdf;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan;

/// <summary>
/// Makes the PDF of a report with right page numbers in its contents: converts, reads where everything stands, writes the numbers, and
/// converts again until they hold. With the numbers of the last PDF still right, one conversion is enough.
/// </summary>
public sealed class PenyusunPdf(IPengubahPdf pengubah, IngatanHalaman ingatan)
{
    private const int PutaranTerbanyak = 4;

    /// <summary>The PDF, or <see cref="PdfTidakTersedia"/>.</summary>
    /// <param name="dokumen">The report.</param>
    /// <param name="nama">Under which its page numbers are remembered.</param>
    /// <param name="batal">Stops the work.</param>
    public async Task<Hasil<byte[]>> SusunAsync(DokumenLaporan dokumen, string nama, CancellationToken batal)
    {
        var berdaftar = dokumen.Isi.Any(b => b is Blok.DaftarIsi or Blok.DaftarTabel or Blok.DaftarGambar);
        var halaman = berdaftar ? await ingatan.AmbilAsync(nama, batal) : new Dictionary<string, int>();
        for (var putaran = 1; ; putaran++)
        {
            var (docx, penanda) = PenulisDocx.TulisBerpenanda(dokumen, halaman);
            var pdf = await pengubah.UbahAsync(docx, bertag: halaman is not null, batal);
            if (!pdf.Berhasil)
            {
                return pdf;
            }

            var letak = berdaftar ? Letak(pdf.Isi, penanda) : new Dictionary<string, int>();
            if (halaman is not null && (Sama(halaman, letak) || putaran == PutaranTerbanyak))
            {
                if (berdaftar)
                {
                    await ingatan.SimpanAsync(nama, letak, batal);
                }

                return await pengubah.PadatkanAsync(pdf.Isi, batal);
            }

            halaman = letak;
        }
    }

    private static Dictionary<string, int> Letak(byte[] pdf, IReadOnlyDictionary<string, string> penanda)
    {
        var nomor = HalamanTujuanPdf.Baca(pdf, penanda.Values);
        return penanda
            .Where(p => nomor.ContainsKey(p.Value))
            .ToDictionary(p => p.Key, p => nomor[p.Value], StringComparer.Ordinal);
    }

    private static bool Sama(IReadOnlyDictionary<string, int> satu, Dictionary<string, int> lain) =>
        satu.Count == lain.Count && lain.All(l => satu.GetValueOrDefault(l.Key) == l.Value);
}
