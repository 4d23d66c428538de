using System.Globalization;
using System.Text;
using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.Web.Cli;

/// <summary>
/// The demo's accounts: one for each office of every example agency and pemda, with made-up names. Their passwords are printed once
/// and kept in a file only its owner can read.
/// </summary>
internal sealed class AkunContoh(PerangkatCli perangkat, IServiceProvider layanan)
{
    private static readonly string[] Nama =
    [
        "Ratna Melati",
        "Budi Kenanga",
        "Sari Anggrek",
        "Joko Cempaka",
        "Dewi Flamboyan",
        "Agus Seroja",
        "Wulan Teratai",
        "Hadi Bugenvil",
    ];

    private readonly StringBuilder _tabel = new();

    private string Berkas => Path.Combine(perangkat.Data.Folder, "akun-contoh.txt");

    /// <summary>Makes them on the demo's first start; later ones say where the table is.</summary>
    public async Task SiapkanAsync(CancellationToken batal)
    {
        await using var lingkup = layanan.CreateAsyncScope();
        var s = lingkup.ServiceProvider;
        if (await s.GetRequiredService<AkuntabelDbContext>().Pengguna.AnyAsync(p => p.NamaAkun != SandiAwal.NamaAdmin, batal))
        {
            await perangkat.Galat.WriteLineAsync($"Nama akun dan sandi contoh: lihat {Berkas}");
            return;
        }

        foreach (var instansi in await s.GetRequiredService<DaftarInstansi>().SemuaAsync(batal))
        {
            foreach (var (i, peran) in Enum.GetValues<Peran>().Where(p => p != Peran.AdminSistem).Index())
            {
                await BuatAsync(instansi, peran, Nama[i], batal);
            }
        }

        await TulisAsync();
    }

    private async Task BuatAsync(InstansiTerdaftar instansi, Peran peran, string nama, CancellationToken batal)
    {
        await using var lingkup = layanan.CreateAsyncScope();
        var s = lingkup.ServiceProvider;
        s.GetRequiredService<LingkupAktif>().Pilih(instansi.PemdaId, null);
        var (akun, sandi) = ($"{peran.ToString().ToLowerInvariant()}.{instansi.Slug}", SandiAcak.Buat());
        var dibuat = await s.GetRequiredService<BuatAkun>()
            .JalankanAsync(
                new()
                {
                    NamaAkun = akun,
                    NamaLengkap = nama,
                    PemdaId = instansi.PemdaId,
                    Sandi = sandi,
                    HarusGantiSandi = false,
                },
                batal
            );
        var hasil = await s.GetRequiredService<BeriPenugasan>()
            .JalankanAsync(
                new()
                {
                    PenggunaId = dibuat.Isi.Id,
                    Peran = peran,
                    PemdaId = instansi.PemdaId,
                    PerangkatDaerahId = peran.DiPerangkatDaerah() ? instansi.PerangkatDaerahId : null,
                    UnitId = peran.DiUnit() ? await BidangAsync(s, instansi, batal) : null,
                    Status = StatusJabatan.Definitif,
                    Sejak = new DateOnly(instansi.Tahun.DefaultIfEmpty(2000).Min(), 1, 1),
                },
                batal
            );
        _ = hasil.Isi;
        _tabel.Append(CultureInfo.InvariantCulture, $"{akun, -26} {sandi, -27} {peran.Sebutan(), -15} {instansi.NamaSingkat}\n");
    }

    /// <summary>The first bidang, so that both unit officers of the demo meet in one; null when the agency has none.</summary>
    private static async Task<Guid?> BidangAsync(IServiceProvider s, InstansiTerdaftar instansi, CancellationToken batal) =>
        await s.GetRequiredService<AkuntabelDbContext>()
            .Unit.Where(u => u.PerangkatDaerahId == instansi.PerangkatDaerahId && u.Jenis == JenisUnit.Bidang)
            .OrderBy(u => u.Urutan)
            .Select(u => (Guid?)u.Id)
            .FirstOrDefaultAsync(batal);

    private async Task TulisAsync()
    {
        var opsi = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            opsi.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        await using (var berkas = new StreamWriter(Berkas, Encoding.UTF8, opsi))
        {
            await berkas.WriteAsync(_tabel);
        }

        await perangkat.Galat.WriteLineAsync(
            $"""

            Akun contoh (nama orangnya rekaan). Tabel ini hanya dicetak sekali; salinannya di {Berkas}

            {"Nama akun", -26} {"Sandi", -27} {"Tugas", -15} Perangkat daerah
            {_tabel}
            """
        );
    }
}
