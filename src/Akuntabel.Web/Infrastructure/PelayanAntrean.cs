using Akuntabel.App.Antrean;

namespace Akuntabel.Web.Infrastructure;

/// <summary>Does background work while the server runs: some jobs at a time, and now and then removes old ones.</summary>
public sealed class PelayanAntrean(
    PelariPekerjaan pelari,
    IsyaratAntrean isyarat,
    OpsiAntrean opsi,
    IServiceScopeFactory pabrik,
    ILogger<PelayanAntrean> catatan
) : BackgroundService
{
    private static readonly TimeSpan TengokLagi = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan SetelahGalat = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan AntaraBersih = TimeSpan.FromHours(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll([
            .. Enumerable.Range(0, opsi.Pekerja).Select(_ => UlangAsync(KerjakanAsync, stoppingToken)),
            UlangAsync(BersihkanAsync, stoppingToken),
        ]);

    private async Task KerjakanAsync(CancellationToken berhenti)
    {
        if (!await pelari.KerjakanSatuAsync(berhenti))
        {
            await isyarat.TungguAsync(TengokLagi, berhenti);
        }
    }

    private async Task BersihkanAsync(CancellationToken berhenti)
    {
        await using (var lingkup = pabrik.CreateAsyncScope())
        {
            await lingkup.ServiceProvider.GetRequiredService<BersihkanPekerjaan>().JalankanAsync(berhenti);
        }

        await Task.Delay(AntaraBersih, berhenti);
    }

    /// <summary>Again and again until the server stops; what fails is logged and tried again later.</summary>
    private async Task UlangAsync(Func<CancellationToken, Task> kerja, CancellationToken berhenti)
    {
        await Task.Yield();
        while (!berhenti.IsCancellationRequested)
        {
            try
            {
                await kerja(berhenti);
            }
            catch (OperationCanceledException) when (berhenti.IsCancellationRequested)
            {
                return;
            }
            catch (ObjectDisposedException)
            {
                // The services are gone: the server is being taken down.
                return;
            }
#pragma warning disable CA1031 // The queue goes on whatever happens to one turn of it.
            catch (Exception galat)
#pragma warning restore CA1031
            {
                catatan.LogError(galat, "A turn of the job queue failed.");
                await Task.Delay(SetelahGalat, berhenti).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
