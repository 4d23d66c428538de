using Akuntabel.App.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.TestData;

/// <summary>One service scope of a test, as one request or command would have it.</summary>
public sealed class SesiUji(AsyncServiceScope lingkup) : IAsyncDisposable
{
    public AkuntabelDbContext Db => Ambil<AkuntabelDbContext>();

    public T Ambil<T>()
        where T : notnull => lingkup.ServiceProvider.GetRequiredService<T>();

    public ValueTask DisposeAsync() => lingkup.DisposeAsync();
}
