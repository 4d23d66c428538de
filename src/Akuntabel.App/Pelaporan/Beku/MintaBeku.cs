using Akuntabel.App.Akses;
using Akuntabel.App.Antrean;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan.Beku;

/// <summary>
/// Has the report of a period frozen in the background. What forbids it now is told at once, while the reasons written are still at hand;
/// the job asks once more. Refused while another job freezes the same report.
/// </summary>
public sealed class MintaBeku(PintuInstansi pintu, SiapkanBeku siapkan, LihatPekerjaan lihat, AntrekanPekerjaan antrekan)
{
    /// <summary>Id of the job.</summary>
    public async Task<Hasil<Guid>> JalankanAsync(BekukanLaporan.Masukan masukan, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(masukan.Slug, Tindakan.BekukanLaporan, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        var instansi = buka.Isi.Instansi;
        var jalan = await lihat.TerakhirAsync(
            instansi.PerangkatDaerahId,
            PermintaanBeku.Jenis,
            masukan.Periode.ToString(),
            batal
        );
        if (jalan is { Pekerjaan: { Tamat: false } sedang })
        {
            return new SedangDibekukan(sedang.Peminta);
        }

        var siap = await siapkan.JalankanAsync(masukan, batal);
        return siap.Berhasil ? await antrekan.JalankanAsync(PermintaanBeku.Untuk(instansi, masukan), batal) : siap.Pelanggaran;
    }
}
