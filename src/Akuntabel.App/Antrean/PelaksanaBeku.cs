using Akuntabel.App.Pelaporan.Beku;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Antrean;

/// <summary>Freezes a report in the name of whoever asked for it. Its files go to the store of frozen reports, not to the job.</summary>
internal sealed class PelaksanaBeku(BekukanLaporan bekukan) : IPelaksanaPekerjaan
{
    /// <summary>Name of the kind.</summary>
    public const string Jenis = "beku";

    public async Task<Hasil<HasilPelaksanaan>> JalankanAsync(PerintahPekerjaan perintah, CancellationToken batal)
    {
        var isi = PermintaanBeku.Baca(perintah.Masukan);
        var masukan = new BekukanLaporan.Masukan
        {
            Slug = isi.Slug,
            Periode = Periode.Parse(isi.Periode),
            Alamat = isi.Alamat,
            AlasanAngka = isi.AlasanAngka,
            AlasanCatatan = isi.AlasanCatatan,
            Lapor = perintah.Lapor,
        };
        var hasil = await bekukan.JalankanAsync(masukan, batal);
        return hasil.Berhasil
            ? new HasilPelaksanaan(
                [],
                $"Versi {CetakAngka.Seperlunya(hasil.Isi.Laporan.NomorVersi)} dibekukan. {hasil.Isi.TanpaPdf?.Pesan}".TrimEnd()
            )
            : hasil.Pelanggaran;
    }
}
