using Akuntabel.App.Pelaporan;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Telaah;

/// <summary>
/// Compares a copy of our own report, edited in Word or elsewhere, with the report our data give now. Reads only. Refused: what
/// composing the report refuses.
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
            _ => SusunLaporanFormat.Docx,
        };
        var hasil = await susun.JalankanAsync(laporan with { Format = [format] }, batal);
        if (!hasil.Berhasil)
        {
            return hasil.Pelanggaran;
        }

        var kita = PembacaNaskah.Baca(salinan.Nama, hasil.Isi.Berkas[0].Isi);
        return kita.Berhasil ? PembandingNaskah.Bandingkan(kita.Isi, salinan) : kita.Pelanggaran;
    }
}
