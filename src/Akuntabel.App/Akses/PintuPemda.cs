using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Akses;

/// <summary>What an act on a whole pemda begins with: the right to act there, and its rows alone in view.</summary>
public sealed class PintuPemda(LingkupAktif lingkup, PenjagaAkses penjaga)
{
    /// <summary>Refused: no right to <paramref name="tindakan"/> over the whole pemda.</summary>
    public async Task<Hasil<IzinAkses>> BukaAsync(int pemdaId, Tindakan tindakan, CancellationToken batal)
    {
        var izin = await penjaga.PeriksaAsync(tindakan, SasaranAkses.Pemda(pemdaId), batal);
        if (izin.Berhasil)
        {
            lingkup.Pilih(pemdaId, null);
        }

        return izin;
    }
}
