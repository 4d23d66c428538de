namespace Akuntabel.App.Antrean;

/// <summary>Wakes the workers of this process when a job was queued in it; jobs of other processes are found by looking now and then.</summary>
public sealed class IsyaratAntrean : IDisposable
{
    private readonly SemaphoreSlim _bunyi = new(0);

    /// <summary>There is something to do.</summary>
    public void Bunyikan() => _bunyi.Release();

    /// <summary>Waits for the next signal, at most <paramref name="paling"/>.</summary>
    public Task TungguAsync(TimeSpan paling, CancellationToken batal) => _bunyi.WaitAsync(paling, batal);

    public void Dispose() => _bunyi.Dispose();
}
