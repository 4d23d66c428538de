using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan.Kelengkapan;

/// <summary>Takes an annex off a report; its file stays in the store, and frozen reports keep theirs.</summary>
public sealed class LepasLampiran(AkuntabelDbContext db, PintuInstansi pintu, Transaksi transaksi, IPencatatJejak jejak)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        public required Guid Id { get; init; }
    }

    /// <summary>The annex as it was.</summary>
    public async Task<Hasil<LampiranLaporan>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(masukan.Slug, Tindakan.UnggahLampiran, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        var pd = buka.Isi.Instansi.PerangkatDaerahId;
        return await transaksi.JalankanAsync(b => LepasAsync(pd, masukan.Id, b), batal);
    }

    private async Task<Hasil<LampiranLaporan>> LepasAsync(Guid pd, Guid id, CancellationToken batal)
    {
        var lampiran = await db.LampiranLaporan.SingleOrDefaultAsync(l => l.PerangkatDaerahId == pd && l.Id == id, batal);
        if (lampiran is null)
        {
            return new LampiranTidakAda();
        }

        db.Remove(lampiran);
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Milik(pd),
                Tindakan = nameof(LepasLampiran),
                Objek = UnggahLampiran.Objek(lampiran.Periode),
                Lama = lampiran,
            },
            batal
        );
        return lampiran;
    }
}
