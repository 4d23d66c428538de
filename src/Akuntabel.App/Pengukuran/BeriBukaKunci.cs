using Akuntabel.App.Akses;
using Akuntabel.App.Anggaran;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pengukuran;

/// <summary>The pemda grants a signed exception until a moment: a locked figure, or month of the budget, becomes a draft again.</summary>
public sealed class BeriBukaKunci(
    AkuntabelDbContext db,
    PintuPemda pintu,
    Transaksi transaksi,
    IPencatatJejak jejak,
    IPelaku pelaku,
    TimeProvider jam
)
{
    private static readonly TimeSpan Terlama = TimeSpan.FromDays(30);

    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required int PemdaId { get; init; }

        /// <summary>Id of the <see cref="IzinBukaKunci"/>.</summary>
        public required Guid Id { get; init; }

        /// <summary>How long from now, at most 30 days.</summary>
        public required TimeSpan Selama { get; init; }
    }

    /// <summary>The exception as granted.</summary>
    public async Task<Hasil<IzinBukaKunci>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var izin = await pintu.BukaAsync(masukan.PemdaId, Tindakan.BeriPengecualian, batal);
        if (!izin.Berhasil)
        {
            return izin.Pelanggaran;
        }

        if (masukan.Selama <= TimeSpan.Zero || masukan.Selama > Terlama)
        {
            return new AkhirPengecualianTidakSah();
        }

        return await transaksi.JalankanAsync(b => BeriAsync(masukan, b), batal);
    }

    private async Task<Hasil<IzinBukaKunci>> BeriAsync(Masukan masukan, CancellationToken batal)
    {
        var permintaan = await db.IzinBukaKunci.FirstOrDefaultAsync(i => i.Id == masukan.Id && i.PemberiId == null, batal);
        if (permintaan is null)
        {
            return new AngkaTidakDikenal();
        }

        await jejak.KunciAsync(RantaiJejak.Milik(permintaan.PerangkatDaerahId), batal);
        var pengecualian = new PengecualianKunci(
            new PelakuAlur(permintaan.PenandatanganId, Peran.KepalaDinas),
            jam.GetUtcNow() + masukan.Selama,
            permintaan.Alasan
        );
        (permintaan.PemberiId, permintaan.BerlakuSampai) = (
            pelaku.PenggunaId ?? Guid.Empty,
            WaktuJejak.Kini(jam) + masukan.Selama
        );
        var kunci = permintaan.IndikatorId is { } id
            ? await db.Indikator.Where(i => i.Id == id).Select(i => i.Kunci).SingleAsync(batal)
            : null;
        var gagal = kunci is null
            ? await BukaBulanAnggaran.JalankanAsync(db, permintaan, pengecualian, jam.GetUtcNow(), batal)
            : await BukaAngkaAsync(permintaan, pengecualian, batal);
        if (gagal is not null)
        {
            return gagal;
        }

        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Milik(permintaan.PerangkatDaerahId),
                Tindakan = nameof(BeriBukaKunci),
                Objek = ObjekBukaKunci.Tulis(kunci, permintaan.Periode),
                Baru = permintaan,
                Alasan = permintaan.Alasan,
            },
            batal
        );
        return permintaan;
    }

    private async Task<Pelanggaran?> BukaAngkaAsync(
        IzinBukaKunci permintaan,
        PengecualianKunci pengecualian,
        CancellationToken batal
    )
    {
        var baris = await db.Realisasi.FirstOrDefaultAsync(
            r => r.IndikatorId == permintaan.IndikatorId && r.Periode == permintaan.Periode,
            batal
        );
        if (baris is not { Status: StatusKinerja.Terkunci })
        {
            return null;
        }

        var dibuka = AlurKinerja.BukaKunci(new KeadaanAlur(baris.Status, baris.PengajuId), pengecualian, jam.GetUtcNow());
        if (!dibuka.Berhasil)
        {
            return dibuka.Pelanggaran;
        }

        (baris.Status, baris.PengajuId, baris.DiajukanPada) = (dibuka.Isi.Status, null, null);
        return null;
    }
}
