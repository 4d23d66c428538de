using Akuntabel.App.Organisasi;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Cli;

/// <summary>Opens the triwulan of the demo's years, once, so that its accounts find something to do.</summary>
internal static class PeriodeContoh
{
    public static async Task BukaAsync(IServiceProvider layanan, CancellationToken batal)
    {
        await using var lingkup = layanan.CreateAsyncScope();
        foreach (var instansi in await lingkup.ServiceProvider.GetRequiredService<DaftarInstansi>().SemuaAsync(batal))
        {
            foreach (var tahun in instansi.Tahun)
            {
                await TahunAsync(layanan, instansi, tahun, batal);
            }
        }
    }

    private static async Task TahunAsync(IServiceProvider layanan, InstansiTerdaftar instansi, int tahun, CancellationToken batal)
    {
        await using (var baca = layanan.CreateAsyncScope())
        {
            var ada = await baca.ServiceProvider.GetRequiredService<BacaPeriode>().JalankanAsync(instansi.Slug, tahun, batal);
            if (ada.Count > 0)
            {
                return;
            }
        }

        for (var triwulan = 1; triwulan <= 4; triwulan++)
        {
            await using var lingkup = layanan.CreateAsyncScope();
            var masukan = new AturPeriode.Masukan
            {
                PemdaId = instansi.PemdaId,
                Periode = Periode.Triwulan(tahun, triwulan),
                Keadaan = KeadaanPeriode.Dibuka,
            };
            _ = (await lingkup.ServiceProvider.GetRequiredService<AturPeriode>().JalankanAsync(masukan, batal)).Isi;
        }
    }
}
