using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
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

    public virtual OpsiData Data =>
        new() { Folder = Path.Combine(_folder, "data"), FolderKunci = Path.Combine(_folder, "kunci") };

    /// <summary>Signed in with every office in every agency, so that it sees all pages.</summary>
    public HttpClient Klien { get; private set; } = null!;

    /// <summary>Accounts and sessions by office.</summary>
    public AkunUji Akun { get; private set; } = null!;

    /// <summary>The clock of the server.</summary>
    protected virtual TimeProvider Jam => TimeProvider.System;

    public IServiceProvider Layanan => _aplikasi!.Services;

    public string Alamat => _aplikasi!.Urls.First();

    public virtual async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Data.Folder);
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
                    Jam = Jam,
                }
            )
            .Isi;
        await _aplikasi.StartAsync();
        Akun = new AkunUji(Data, Alamat);
        Klien = await Akun.MasukSemuaAsync();
    }

    /// <summary>A client signed in as the holder of an office; agency offices in <paramref name="slug"/>, others in its pemda.</summary>
    public Task<HttpClient> MasukSebagaiAsync(Peran peran, string slug = "banjarbaru") => Akun.MasukSebagaiAsync(peran, slug);

    /// <summary>A client that is not signed in; redirects not followed.</summary>
    public HttpClient Tamu() => AkunUji.Klien(Alamat);

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
        Akun?.Dispose();
        if (_aplikasi is not null)
        {
            await _aplikasi.StopAsync();
            await _aplikasi.DisposeAsync();
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
