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
    private const int LangkahAwal = 10;
    private const int LangkahPutaran = 20;
    private const int LangkahPadat = 95;

    /// <summary>A PDF will be wanted soon.</summary>
    public void Hangatkan() => pengubah.Hangatkan();

    /// <summary>The PDF, or <see cref="PdfTidakTersedia"/>.</summary>
    /// <param name="dokumen">The report.</param>
    /// <param name="nama">Under which its page numbers are remembered.</param>
    /// <param name="lapor">Hears of progress, or null.</param>
    /// <param name="batal">Stops the work.</param>
    public async Task<Hasil<HasilPdf>> SusunAsync(
        DokumenLaporan dokumen,
        string nama,
        Action<int, string>? lapor,
        CancellationToken batal
    )
    {
        var berdaftar = dokumen.Isi.Any(b => b is Blok.DaftarIsi or Blok.DaftarTabel or Blok.DaftarGambar);
        var halaman = berdaftar ? await ingatan.AmbilAsync(nama, batal) : new Dictionary<string, int>();
        for (var putaran = 1; ; putaran++)
        {
            lapor?.Invoke(
                LangkahAwal + LangkahPutaran * putaran,
                putaran == 1 ? "Menata halaman PDF" : "Menata ulang halaman PDF dengan nomor halaman daftar isi"
            );
            var (docx, penanda) = PenulisDocx.TulisBerpenanda(dokumen, halaman);
            var pdf = await pengubah.UbahAsync(docx, bertag: halaman is not null, batal);
            if (!pdf.Berhasil)
            {
                return pdf.Pelanggaran;
            }

            var letak = berdaftar ? Letak(pdf.Isi, penanda) : new Dictionary<string, int>();
            if (halaman is not null && (Sama(halaman, letak) || putaran == PutaranTerbanyak))
            {
                if (berdaftar)
                {
                    await ingatan.SimpanAsync(nama, letak, batal);
                }

                lapor?.Invoke(LangkahPadat, "Memadatkan PDF");
                return new HasilPdf(await pengubah.PadatkanAsync(pdf.Isi, batal), letak);
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
