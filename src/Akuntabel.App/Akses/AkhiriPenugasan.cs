using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Akses;

/// <summary>Sets the last day of a term. Refused: no right, an unknown assignment, the own one, a day before its first.</summary>
public sealed class AkhiriPenugasan(
    AkuntabelDbContext db,
    PenjagaAkses penjaga,
    IPelaku pelaku,
    Transaksi transaksi,
    IPencatatJejak jejak
)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required Guid PenugasanId { get; init; }

        /// <summary>Last day of the term.</summary>
        public required DateOnly Sampai { get; init; }
    }

    public async Task<Hasil<Penugasan>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var penugasan = await db.Penugasan.FirstOrDefaultAsync(p => p.Id == masukan.PenugasanId, batal);
        var akun = penugasan is null
            ? null
            : await db.Pengguna.AsNoTracking().FirstOrDefaultAsync(p => p.Id == penugasan.PenggunaId, batal);
        if (
            penugasan is null
            || akun is null
            || !await penjaga.BolehAsync(Tindakan.KelolaPenugasan, BuatAkun.SasaranAkun(akun.PemdaId), batal)
        )
        {
            return new PenugasanTidakDikenal();
        }

        return akun.Id == pelaku.PenggunaId ? new AkunSendiri()
            : masukan.Sampai < penugasan.Sejak ? new MasaTugasTerbalik(penugasan.Sejak)
            : await transaksi.JalankanAsync(b => SimpanAsync(akun, penugasan, masukan.Sampai, b), batal);
    }

    private async Task<Hasil<Penugasan>> SimpanAsync(Pengguna akun, Penugasan penugasan, DateOnly sampai, CancellationToken batal)
    {
        var lama = KeadaanPenugasan.Dari(akun.NamaAkun, penugasan);
        penugasan.Sampai = sampai;
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Instalasi,
                Tindakan = nameof(AkhiriPenugasan),
                Objek = $"akun {akun.NamaAkun}",
                Lama = lama,
                Baru = KeadaanPenugasan.Dari(akun.NamaAkun, penugasan),
            },
            batal
        );
        return penugasan;
    }
}
