using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Akses;

/// <summary>What an act on one agency begins with: the agency chosen by its slug, and the right to act there.</summary>
public sealed class PintuInstansi(PilihInstansi pilih, PenjagaAkses penjaga)
{
    /// <summary>Refused: an unknown agency; no right to <paramref name="tindakan"/> over the whole agency.</summary>
    public async Task<Hasil<(InstansiTerdaftar Instansi, IzinAkses Izin)>> BukaAsync(
        string slug,
        Tindakan tindakan,
        CancellationToken batal
    )
    {
        var instansi = await pilih.JalankanAsync(slug, batal);
        if (!instansi.Berhasil)
        {
            return instansi.Pelanggaran;
        }

        var sasaran = SasaranAkses.PerangkatDaerah(instansi.Isi.PemdaId, instansi.Isi.PerangkatDaerahId);
        var izin = await penjaga.PeriksaAsync(tindakan, sasaran, batal);
        return izin.Berhasil ? (instansi.Isi, izin.Isi) : izin.Pelanggaran;
    }
}
