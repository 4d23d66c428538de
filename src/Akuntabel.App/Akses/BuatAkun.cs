using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Akses;

/// <summary>Makes an account without any assignment. Refused: no right, a bad or taken name, a bad password.</summary>
public sealed class BuatAkun(
    AkuntabelDbContext db,
    PenjagaAkses penjaga,
    IPengacakSandi pengacak,
    Transaksi transaksi,
    IPencatatJejak jejak
)
{
    private const int NamaTerpanjang = 120;

    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string NamaAkun { get; init; }

        public required string NamaLengkap { get; init; }

        /// <summary>The pemda whose Admin Pemda keeps it, or null.</summary>
        public required int? PemdaId { get; init; }

        public required string Sandi { get; init; }

        /// <summary>Whether the first thing to do is to choose an own password.</summary>
        public bool HarusGantiSandi { get; init; } = true;
    }

    /// <summary>The new account.</summary>
    public async Task<Hasil<Pengguna>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var izin = await penjaga.PeriksaAsync(Tindakan.KelolaAkun, SasaranAkun(masukan.PemdaId), batal);
        if (!izin.Berhasil)
        {
            return izin.Pelanggaran;
        }

        if (!Pengguna.NamaAkunSah(masukan.NamaAkun))
        {
            return new NamaAkunTidakSah();
        }

        if (masukan.NamaLengkap.Trim() is not { Length: > 0 and <= NamaTerpanjang } nama)
        {
            return new NamaLengkapKosong();
        }

        var sandi = AturanSandi.Periksa(masukan.Sandi, masukan.NamaAkun);
        return sandi.Berhasil ? await transaksi.JalankanAsync(b => SimpanAsync(masukan, nama, b), batal) : sandi.Pelanggaran;
    }

    /// <summary>What keeping an account is a right over.</summary>
    public static SasaranAkses SasaranAkun(int? pemdaId) => pemdaId is { } id ? SasaranAkses.Pemda(id) : SasaranAkses.Instalasi;

    private async Task<Hasil<Pengguna>> SimpanAsync(Masukan masukan, string nama, CancellationToken batal)
    {
        await jejak.KunciAsync(RantaiJejak.Instalasi, batal);
        if (await db.Pengguna.AnyAsync(p => p.NamaAkun == masukan.NamaAkun, batal))
        {
            return new NamaAkunSudahAda(masukan.NamaAkun);
        }

        var akun = new Pengguna
        {
            Id = Guid.CreateVersion7(),
            NamaAkun = masukan.NamaAkun,
            NamaLengkap = nama,
            PemdaId = masukan.PemdaId,
            SandiHash = pengacak.Acak(masukan.Sandi),
            CapKeamanan = SandiAcak.Cap(),
            HarusGantiSandi = masukan.HarusGantiSandi,
        };
        db.Pengguna.Add(akun);
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Instalasi,
                Tindakan = nameof(BuatAkun),
                Objek = $"akun {akun.NamaAkun}",
                Baru = KeadaanAkun.Dari(akun),
            },
            batal
        );
        return akun;
    }
}
