using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Akses;

/// <summary>
/// Counts a failed sign-in. The row is read anew under the chain's lock, so that many attempts at once are all counted.
/// </summary>
public sealed class CatatGagalMasuk(AkuntabelDbContext db, Transaksi transaksi, IPencatatJejak jejak)
{
    /// <summary>Failures in a row, this one included.</summary>
    public async Task<Hasil<int>> JalankanAsync(Pengguna akun, CancellationToken batal) =>
        await transaksi.JalankanAsync<int>(
            async b =>
            {
                await jejak.KunciAsync(RantaiJejak.Instalasi, b);
                await db.Entry(akun).ReloadAsync(b);
                var lama = KeadaanAkun.Dari(akun);
                akun.JumlahGagal++;
                await jejak.CatatAsync(
                    new()
                    {
                        Rantai = RantaiJejak.Instalasi,
                        Tindakan = "GagalMasuk",
                        Objek = $"akun {akun.NamaAkun}",
                        Lama = lama,
                        Baru = KeadaanAkun.Dari(akun),
                    },
                    b
                );
                return akun.JumlahGagal;
            },
            batal
        );
}
