using Akuntabel.App.Pelaporan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Antrean;

/// <summary>Writes a performance report in the forms asked for. Without LibreOffice the other forms come, with a sentence.</summary>
internal sealed class PelaksanaLaporan(SusunLaporan susun) : IPelaksanaPekerjaan
{
    /// <summary>Name of the kind.</summary>
    public const string Jenis = "laporan";

    public async Task<Hasil<HasilPelaksanaan>> JalankanAsync(PerintahPekerjaan perintah, CancellationToken batal)
    {
        var isi = PermintaanLaporan.Baca(perintah.Masukan);
        var masukan = new SusunLaporanMasukan
        {
            Slug = isi.Slug,
            Periode = Periode.Parse(isi.Periode),
            Format = [SusunLaporanFormat.Docx, SusunLaporanFormat.Pdf, SusunLaporanFormat.Xlsx, SusunLaporanFormat.Html],
            Lapor = perintah.Lapor,
        };
        var hasil = await susun.JalankanAsync(masukan, batal);
        return hasil.Berhasil ? new HasilPelaksanaan(hasil.Isi.Berkas, hasil.Isi.TanpaPdf?.Pesan ?? "") : hasil.Pelanggaran;
    }
}
