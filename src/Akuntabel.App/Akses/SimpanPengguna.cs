using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Akuntabel.App.Akses;

/// <summary>Saves what signing in and the second factor change on an account, under a name that says what it was.</summary>
public sealed class SimpanPengguna(AkuntabelDbContext db, Transaksi transaksi, IPencatatJejak jejak)
{
    /// <summary>True when something was saved.</summary>
    public async Task<Hasil<bool>> JalankanAsync(Pengguna akun, CancellationToken batal)
    {
        var baris = db.Entry(akun);
        baris.DetectChanges();
        return baris.Properties.Any(p => p.IsModified)
            ? await transaksi.JalankanAsync(b => CatatAsync(akun, baris, Nama(baris), b), batal)
            : false;
    }

    private async Task<Hasil<bool>> CatatAsync(Pengguna akun, EntityEntry<Pengguna> baris, string nama, CancellationToken batal)
    {
        var lama = KeadaanAkun.Dari((Pengguna)baris.OriginalValues.ToObject());
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Instalasi,
                Tindakan = nama,
                Objek = $"akun {akun.NamaAkun}",
                Lama = lama,
                Baru = KeadaanAkun.Dari(akun),
            },
            batal
        );
        return true;
    }

    private static string Nama(EntityEntry<Pengguna> baris) =>
        Berubah(baris, nameof(Pengguna.PakaiTotp)) ? (baris.Entity.PakaiTotp ? "PasangVerifikasi" : "LepasVerifikasi")
        : Berubah(baris, nameof(Pengguna.KunciTotp)) ? "BuatKunciVerifikasi"
        : Berubah(baris, nameof(Pengguna.KodePemulihan))
            ? (
                baris.Entity.KodePemulihan.Length < ((string)baris.OriginalValues[nameof(Pengguna.KodePemulihan)]!).Length
                    ? "PakaiKodePemulihan"
                    : "BuatKodePemulihan"
            )
        : Berubah(baris, nameof(Pengguna.TerkunciSampai)) ? "KunciSementara"
        : Berubah(baris, nameof(Pengguna.TotpTerakhir)) ? "TerimaKodeVerifikasi"
        : nameof(SimpanPengguna);

    private static bool Berubah(EntityEntry<Pengguna> baris, string sifat) => baris.Property(sifat).IsModified;
}
