using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Akses;

/// <summary>Changes one's own password; every other session ends. Refused: a wrong old one, a bad or unchanged new one.</summary>
public sealed class GantiSandi(
    AkuntabelDbContext db,
    IPelaku pelaku,
    IPengacakSandi pengacak,
    Transaksi transaksi,
    IPencatatJejak jejak
)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string SandiLama { get; init; }

        public required string SandiBaru { get; init; }
    }

    public async Task<Hasil<Pengguna>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        if (pelaku.PenggunaId is not { } id || await db.Pengguna.FindAsync([id], batal) is not { } akun)
        {
            return new AkunTidakDikenal();
        }

        if (!pengacak.Cocok(akun.SandiHash, masukan.SandiLama))
        {
            return new SandiLamaSalah();
        }

        if (masukan.SandiLama == masukan.SandiBaru)
        {
            return new SandiTidakBerubah();
        }

        var sah = AturanSandi.Periksa(masukan.SandiBaru, akun.NamaAkun);
        return sah.Berhasil
            ? await transaksi.JalankanAsync(b => SimpanAsync(akun, masukan.SandiBaru, b), batal)
            : sah.Pelanggaran;
    }

    private async Task<Hasil<Pengguna>> SimpanAsync(Pengguna akun, string sandi, CancellationToken batal)
    {
        var lama = KeadaanAkun.Dari(akun);
        (akun.SandiHash, akun.CapKeamanan, akun.HarusGantiSandi) = (pengacak.Acak(sandi), SandiAcak.Cap(), false);
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Instalasi,
                Tindakan = nameof(GantiSandi),
                Objek = $"akun {akun.NamaAkun}",
                Lama = lama,
                Baru = KeadaanAkun.Dari(akun),
            },
            batal
        );
        return akun;
    }
}
