using Akuntabel.App.Akses;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Telaah;

/// <summary>The agency and the right every act on uploaded documents begins with.</summary>
public sealed class PintuTelaah(PilihInstansi pilih, PenjagaAkses penjaga)
{
    /// <summary>Refused: unknown agency, no right to check documents there.</summary>
    public async Task<Hasil<(InstansiTerdaftar Instansi, IzinAkses Izin)>> BukaAsync(string slug, CancellationToken batal)
    {
        var instansi = await pilih.JalankanAsync(slug, batal);
        if (!instansi.Berhasil)
        {
            return instansi.Pelanggaran;
        }

        var izin = await penjaga.PeriksaAsync(
            Tindakan.TelaahNaskah,
            SasaranAkses.PerangkatDaerah(instansi.Isi.PemdaId, instansi.Isi.PerangkatDaerahId),
            batal
        );
        return izin.Berhasil ? (instansi.Isi, izin.Isi) : izin.Pelanggaran;
    }
}
