using System.Globalization;
using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan.Kelengkapan;

/// <summary>Takes an annex off a report; its file stays in the store, and frozen reports keep theirs.</summary>
public sealed class LepasLampiran(
    AkuntabelDbContext db,
    PilihInstansi pilih,
    PenjagaAkses penjaga,
    Transaksi transaksi,
    IPencatatJejak jejak
)
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
        var instansi = await pilih.JalankanAsync(masukan.Slug, batal);
        if (!instansi.Berhasil)
        {
            return instansi.Pelanggaran;
        }

        var pd = instansi.Isi.PerangkatDaerahId;
        var izin = await penjaga.PeriksaAsync(
            Tindakan.UnggahLampiran,
            SasaranAkses.PerangkatDaerah(instansi.Isi.PemdaId, pd),
            batal
        );
        return izin.Berhasil ? await transaksi.JalankanAsync(b => LepasAsync(pd, masukan.Id, b), batal) : izin.Pelanggaran;
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
                Objek = string.Create(CultureInfo.InvariantCulture, $"lampiran laporan {lampiran.Periode}"),
                Lama = lampiran,
            },
            batal
        );
        return lampiran;
    }
}
