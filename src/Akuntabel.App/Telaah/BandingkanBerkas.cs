using Akuntabel.App.Pelaporan;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Telaah;

/// <summary>
/// Compares a copy of our own report, edited in Word or elsewhere, with the report our data give now. Reads only. Refused: what
/// composing the report refuses, and a PDF where none can be made.
/// </summary>
public sealed class BandingkanBerkas(SusunLaporan susun)
{
    /// <summary>Our report is written and read back in the form of the copy, so that only what was changed differs.</summary>
    public async Task<Hasil<HasilBanding>> JalankanAsync(Naskah salinan, SusunLaporanMasukan laporan, CancellationToken batal)
    {
        var format = salinan.Bentuk switch
        {
            BentukNaskah.Xlsx => SusunLaporanFormat.Xlsx,
            BentukNaskah.Html => SusunLaporanFormat.Html,
            BentukNaskah.Pdf => SusunLaporanFormat.Pdf,
            _ => SusunLaporanFormat.Docx,
        };
        var hasil = await susun.JalankanAsync(laporan with { Format = [format] }, batal);
        if (!hasil.Berhasil)
        {
            return hasil.Pelanggaran;
        }

        // A PDF cuts the text into lines and pages; only another PDF is cut the same way. Without LibreOffice there is none.
        if (hasil.Isi is { Berkas.Count: 0, TanpaPdf: { } tanpa })
        {
            return tanpa;
        }

        var kita = PembacaNaskah.Baca(salinan.Nama, hasil.Isi.Berkas[0].Isi);
        return kita.Berhasil ? PembandingNaskah.Bandingkan(kita.Isi, salinan) : kita.Pelanggaran;
    }
}
