using Akuntabel.App.Data;
using Akuntabel.Domain.Antrean;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Akuntabel.App.Antrean;

/// <summary>Runs queued jobs, each in a service scope of its own. Several calls may run at the same time.</summary>
public sealed class PelariPekerjaan(
    IServiceScopeFactory pabrik,
    OpsiAntrean opsi,
    GudangHasil gudang,
    ILogger<PelariPekerjaan> catatan
)
{
    private const string GalatUmum =
        "Terjadi kesalahan pada Akuntabel. Coba lagi; bila berulang, sampaikan jam kejadiannya kepada pengelola.";

    /// <summary>Takes one job and does it to its end; false when none waits. Stopping puts the job back into the queue.</summary>
    public async Task<bool> KerjakanSatuAsync(CancellationToken berhenti)
    {
        var pemegang = Guid.NewGuid().ToString("N");
        var pekerjaan = await DenganPengambilAsync(p => p.AmbilAsync(pemegang, berhenti));
        if (pekerjaan is null)
        {
            return false;
        }

        await KerjakanAsync(pekerjaan, pemegang, berhenti);
        return true;
    }

    private async Task KerjakanAsync(Pekerjaan pekerjaan, string pemegang, CancellationToken berhenti)
    {
        using var batal = CancellationTokenSource.CreateLinkedTokenSource(berhenti);
        var lapor = new KemajuanPekerjaan();
        var denyut = DenyutAsync(pekerjaan.Id, pemegang, lapor, batal);
        Func<PengambilPekerjaan, Task> akhir;
        try
        {
            var hasil = await LaksanakanAsync(pekerjaan, lapor, batal.Token);
            akhir = await SusunAkhirAsync(pekerjaan.Id, pemegang, hasil, batal.Token);
        }
        catch (OperationCanceledException) when (batal.IsCancellationRequested)
        {
            akhir = p => TerhentiAsync(p, pekerjaan.Id, pemegang, berhenti.IsCancellationRequested);
        }
#pragma warning disable CA1031 // Whatever a worker throws ends its job and is logged; the runner goes on.
        catch (Exception galat)
#pragma warning restore CA1031
        {
            catatan.LogError(galat, "Job {Id} of kind {Jenis} failed.", pekerjaan.Id, pekerjaan.Jenis);
            akhir = p => p.AkhiriAsync(pekerjaan.Id, pemegang, KeadaanPekerjaan.Gagal, GalatUmum, CancellationToken.None);
        }

        await batal.CancelAsync();
        await denyut;
        await DenganPengambilAsync(async p =>
        {
            await akhir(p);
            return true;
        });
    }

    private async Task<Hasil<HasilPelaksanaan>> LaksanakanAsync(
        Pekerjaan pekerjaan,
        KemajuanPekerjaan lapor,
        CancellationToken batal
    )
    {
        await using var lingkup = pabrik.CreateAsyncScope();
        await MasukAsync(lingkup.ServiceProvider, pekerjaan.Peminta, batal);
        var pelaksana = lingkup.ServiceProvider.GetRequiredKeyedService<IPelaksanaPekerjaan>(pekerjaan.Jenis);
        return await pelaksana.JalankanAsync(new(pekerjaan.Masukan, lapor.Catat), batal);
    }

    /// <summary>A job does only what whoever asked for it may do now; one asked for outside any account is the machine's own.</summary>
    private static async Task MasukAsync(IServiceProvider layanan, string peminta, CancellationToken batal)
    {
        var akun = await layanan
            .GetRequiredService<AkuntabelDbContext>()
            .Pengguna.AsNoTracking()
            .Where(p => p.NamaAkun == peminta)
            .Select(p => (Guid?)p.Id)
            .SingleOrDefaultAsync(batal);
        if (akun is { } id)
        {
            layanan.GetRequiredService<PelakuPekerjaan>().Jadi(peminta, id);
        }
    }

    private async Task<Func<PengambilPekerjaan, Task>> SusunAkhirAsync(
        Guid id,
        string pemegang,
        Hasil<HasilPelaksanaan> hasil,
        CancellationToken batal
    )
    {
        if (!hasil.Berhasil)
        {
            var sebab = hasil.Pelanggaran.Pesan;
            return p => p.AkhiriAsync(id, pemegang, KeadaanPekerjaan.Gagal, sebab, CancellationToken.None);
        }

        var berkas = await gudang.SimpanAsync(id, hasil.Isi.Berkas, batal);
        return p => p.SelesaikanAsync(id, pemegang, berkas, hasil.Isi.Pesan, CancellationToken.None);
    }

    /// <summary>The server stops, somebody asked to stop the job, or it was taken over by another worker.</summary>
    private static async Task TerhentiAsync(PengambilPekerjaan p, Guid id, string pemegang, bool serverBerhenti)
    {
        if (await p.DimintaBatalAsync(id, pemegang, CancellationToken.None))
        {
            await p.AkhiriAsync(id, pemegang, KeadaanPekerjaan.Dibatalkan, "", CancellationToken.None);
        }
        else if (serverBerhenti)
        {
            await p.KembalikanAsync(id, pemegang, CancellationToken.None);
        }
    }

    private async Task DenyutAsync(Guid id, string pemegang, KemajuanPekerjaan lapor, CancellationTokenSource batal)
    {
        try
        {
            while (true)
            {
                await Task.Delay(opsi.Denyut, batal.Token);
                var (persen, langkah) = lapor.Kini;
                if (!await DenganPengambilAsync(p => p.PerpanjangAsync(id, pemegang, persen, langkah, batal.Token)))
                {
                    await batal.CancelAsync();
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The job has ended, or shall end.
        }
        catch (System.Data.Common.DbException galat)
        {
            // Without a lease another worker will take the job; this one must not go on beside it.
            catatan.LogWarning(galat, "Lost the lease of job {Id}.", id);
            await batal.CancelAsync();
        }
    }

    private async Task<T> DenganPengambilAsync<T>(Func<PengambilPekerjaan, Task<T>> kerja)
    {
        await using var lingkup = pabrik.CreateAsyncScope();
        return await kerja(lingkup.ServiceProvider.GetRequiredService<PengambilPekerjaan>());
    }
}
