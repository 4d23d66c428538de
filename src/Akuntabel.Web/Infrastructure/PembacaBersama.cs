namespace Akuntabel.Web.Infrastructure;

/// <summary>
/// One read shared by all who ask at the same time. Who asks while a read is under way waits for the next one, so that every answer was
/// read after it was asked for and is never older than the question.
/// </summary>
public sealed class PembacaBersama<T>(Func<Task<T>> baca)
{
    private readonly Lock _kunci = new();
    private Task<T>? _berjalan;
    private Task<T>? _berikut;

    public Task<T> AmbilAsync()
    {
        lock (_kunci)
        {
            if (_berikut is not null)
            {
                return _berikut;
            }

            return _berjalan is null || _berjalan.IsCompleted ? _berjalan = Task.Run(baca) : _berikut = SesudahAsync(_berjalan);
        }
    }

    private async Task<T> SesudahAsync(Task<T> lalu)
    {
        await Task.Yield();
        await ((Task)lalu).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (_kunci)
        {
            (_berjalan, _berikut) = (_berikut, null);
        }

        return await baca();
    }
}
