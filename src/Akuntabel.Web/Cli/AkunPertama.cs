using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.Web.Cli;

/// <summary>The first start: an Admin Sistem with a one-time password in a file only its owner can read.</summary>
internal static class AkunPertama
{
    /// <summary>Null when all is well, else the exit code after telling why.</summary>
    public static async Task<int?> SiapkanAsync(PerangkatCli perangkat, IServiceProvider layanan, CancellationToken batal)
    {
        await using var lingkup = layanan.CreateAsyncScope();
        var s = lingkup.ServiceProvider;
        if (await s.GetRequiredService<AkuntabelDbContext>().Pengguna.AnyAsync(batal))
        {
            return null;
        }

        // The file first: an account whose password nobody knows would shut the door for good.
        var (sandi, berkas) = (SandiAcak.Buat(), new SandiAwal(perangkat.Data));
        berkas.Tulis(sandi);
        var akun = await BuatAsync(s, sandi, batal);
        if (akun is not null)
        {
            return await perangkat.TolakAsync(akun);
        }

        await perangkat.Galat.WriteLineAsync(
            $"Akun pertama dibuat: \"{SandiAwal.NamaAdmin}\". Sandi sementaranya ada di {berkas.Berkas}; segera masuk dan ganti."
        );
        return null;
    }

    private static async Task<Domain.Umum.Pelanggaran?> BuatAsync(IServiceProvider s, string sandi, CancellationToken batal)
    {
        var akun = await s.GetRequiredService<BuatAkun>()
            .JalankanAsync(
                new()
                {
                    NamaAkun = SandiAwal.NamaAdmin,
                    NamaLengkap = "Admin Sistem",
                    PemdaId = null,
                    Sandi = sandi,
                },
                batal
            );
        if (!akun.Berhasil)
        {
            return akun.Pelanggaran;
        }

        var tugas = await s.GetRequiredService<BeriPenugasan>()
            .JalankanAsync(
                new()
                {
                    PenggunaId = akun.Isi.Id,
                    Peran = Peran.AdminSistem,
                    Sejak = HariHukum.Kini(s.GetRequiredService<TimeProvider>(), HariHukum.ZonaInstalasi),
                },
                batal
            );
        return tugas.Pelanggaran;
    }
}
