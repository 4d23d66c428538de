using Akuntabel.App.Data;
using Akuntabel.Web.Infrastructure;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Akuntabel.Web.Tests.Bahan;

/// <summary>The real server on a free loopback port over a SQLite file of its own.</summary>
public class ServerUji : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-uji-").FullName;
    private WebApplication? _aplikasi;

    public OpsiData Data => new() { Folder = _folder };

    public HttpClient Klien { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public IServiceProvider Layanan => _aplikasi!.Services;

    public string Alamat => _aplikasi!.Urls.First();

    public virtual async ValueTask InitializeAsync()
    {
        await using (var layanan = new ServiceCollection().AddAkuntabelData(Data).BuildServiceProvider())
        await using (var lingkup = layanan.CreateAsyncScope())
        {
            await lingkup.ServiceProvider.GetRequiredService<AkuntabelDbContext>().Database.MigrateAsync();
            await IsiAsync();
        }

        _aplikasi = WebHost
            .Susun(
                new WebHostOpsi
                {
                    Alamat = "http://127.0.0.1:0",
                    Data = Data,
                    Demo = true,
                }
            )
            .Isi;
        await _aplikasi.StartAsync();
        Klien.BaseAddress = new Uri(Alamat);
    }

    /// <summary>Fills the database before the server starts.</summary>
    protected virtual Task IsiAsync() => Task.CompletedTask;

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    /// <summary>The answer to a GET, redirects not followed.</summary>
    public Task<HttpResponseMessage> AmbilAsync(string alamat) => Klien.GetAsync(new Uri(alamat, UriKind.Relative), Batal);

    /// <summary>The body of a page that must answer 200.</summary>
    public Task<string> TeksAsync(string alamat) => Klien.GetStringAsync(new Uri(alamat, UriKind.Relative), Batal);

    public async Task<IHtmlDocument> BukaAsync(string alamat) => new HtmlParser().ParseDocument(await TeksAsync(alamat));

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Klien.Dispose();
        if (_aplikasi is not null)
        {
            await _aplikasi.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
