using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Akses;

/// <summary>
/// Keeps somebody else's account: switches it off or on, lifts a lock, gives a new password. Every session of it ends.
/// Refused: no right, unknown or own account.
/// </summary>
public sealed class UbahAkun(
    AkuntabelDbContext db,
    PenjagaAkses penjaga,
    IPelaku pelaku,
    IPengacakSandi pengacak,
    Transaksi transaksi,
    IPencatatJejak jejak
)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required Guid PenggunaId { get; init; }

        /// <summary>Switches the account on or off; null leaves it.</summary>
        public bool? Aktif { get; init; }

        /// <summary>A password to be changed at the next sign-in; it also lifts a lock and the second factor. Null leaves it.</summary>
        public string? SandiBaru { get; init; }
    }

    public async Task<Hasil<Pengguna>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        if (masukan.PenggunaId == pelaku.PenggunaId)
        {
            return new AkunSendiri();
        }

        var akun = await db.Pengguna.FirstOrDefaultAsync(p => p.Id == masukan.PenggunaId, batal);
        var izin = await penjaga.PeriksaAsync(Tindakan.KelolaAkun, BuatAkun.SasaranAkun(akun?.PemdaId), batal);
        if (akun is null || !izin.Berhasil)
        {
            return new AkunTidakDikenal();
        }

        var sandi = masukan.SandiBaru is { } baru ? AturanSandi.Periksa(baru, akun.NamaAkun) : "";
        return sandi.Berhasil ? await transaksi.JalankanAsync(b => SimpanAsync(akun, masukan, b), batal) : sandi.Pelanggaran;
    }

    private async Task<Hasil<Pengguna>> SimpanAsync(Pengguna akun, Masukan masukan, CancellationToken batal)
    {
        var lama = KeadaanAkun.Dari(akun);
        akun.Aktif = masukan.Aktif ?? akun.Aktif;
        akun.CapKeamanan = SandiAcak.Cap();
        if (masukan.SandiBaru is { } sandi)
        {
            (akun.SandiHash, akun.HarusGantiSandi) = (pengacak.Acak(sandi), true);
            (akun.JumlahGagal, akun.TerkunciSampai) = (0, null);
            (akun.PakaiTotp, akun.KunciTotp, akun.KodePemulihan) = (false, null, "");
        }

        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Instalasi,
                Tindakan = masukan.SandiBaru is not null ? "AturUlangSandi" : nameof(UbahAkun),
                Objek = $"akun {akun.NamaAkun}",
                Lama = lama,
                Baru = KeadaanAkun.Dari(akun),
            },
            batal
        );
        return akun;
    }
}
