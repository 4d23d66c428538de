using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Laporan;
using Akuntabel.Documents.Pdf;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan;

/// <summary>
/// Makes the PDF of a report with right page numbers in its contents. LibreOffice writes them into the layout it has just made; where
/// the PDF shows that one is wrong, or that it could not, the document is written with the numbers read and converted again.
/// </summary>
public sealed class PenyusunPdf(IPengubahPdf pengubah)
{
    private const int PutaranTerbanyak = 4;
    private const int LangkahAwal = 10;
    private const int LangkahPutaran = 20;
    private const int LangkahPadat = 95;

    private static readonly Dictionary<string, int> BelumAda = [];

    /// <summary>A PDF will be wanted soon.</summary>
    public void Hangatkan() => pengubah.Hangatkan();

    /// <summary>The PDF, or <see cref="PdfTidakTersedia"/>.</summary>
    /// <param name="dokumen">The report.</param>
    /// <param name="lapor">Hears of progress, or null.</param>
    /// <param name="batal">Stops the work.</param>
    public async Task<Hasil<HasilPdf>> SusunAsync(DokumenLaporan dokumen, Action<int, string>? lapor, CancellationToken batal)
    {
        var berdaftar = dokumen.Isi.Any(b => b is Blok.DaftarIsi or Blok.DaftarTabel or Blok.DaftarGambar);
        var halaman = BelumAda;
        for (var putaran = 1; ; putaran++)
        {
            lapor?.Invoke(
                LangkahAwal + LangkahPutaran * putaran,
                putaran == 1 ? "Menata halaman PDF" : "Menata ulang halaman PDF dengan nomor halaman daftar isi"
            );
            var (docx, penanda) = PenulisDocx.TulisBerpenanda(dokumen, halaman);
            var pdf = await pengubah.UbahAsync(docx, batal);
            if (!pdf.Berhasil)
            {
                return pdf.Pelanggaran;
            }

            var nyata = berdaftar ? HalamanTujuanPdf.Baca(pdf.Isi.Isi, penanda.Values) : BelumAda;
            var letak = penanda
                .Where(p => nyata.ContainsKey(p.Value))
                .ToDictionary(p => p.Key, p => nyata[p.Value], StringComparer.Ordinal);
            var benar = pdf.Isi.Nomor.Count > 0 ? Sesuai(pdf.Isi.Nomor, nyata) : Sesuai(letak, halaman);
            if (benar || putaran == PutaranTerbanyak)
            {
                lapor?.Invoke(LangkahPadat, "Memadatkan PDF");
                return new HasilPdf(await pengubah.PadatkanAsync(pdf.Isi.Isi, batal), letak);
            }

            halaman = letak;
        }
    }

    private static bool Sesuai(IReadOnlyDictionary<string, int> tertulis, IReadOnlyDictionary<string, int> nyata) =>
        tertulis.All(t => nyata.GetValueOrDefault(t.Key) == t.Value);
}
