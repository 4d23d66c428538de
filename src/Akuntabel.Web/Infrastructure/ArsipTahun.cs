using Akuntabel.App.Data;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Telaah;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.Web.Infrastructure;

/// <summary>
/// Reads through the acts of App, each call in a service scope of its own, and keeps what it read until a chain head moves.
/// </summary>
public sealed class ArsipTahun : IArsipTahun, IAsyncDisposable
{
    private static readonly Func<AkuntabelDbContext, IAsyncEnumerable<Kepala>> BacaKepala = EF.CompileAsyncQuery(
        (AkuntabelDbContext db) =>
            db
                .KepalaRantai.GroupBy(k => 1)
                .Select(g => new Kepala(g.Count(), g.Sum(k => k.Nomor), g.Max(k => k.Hash), g.Min(k => k.Hash)))
    );

    private readonly IServiceScopeFactory _pabrik;
    private readonly PembacaBersama<string> _tanda;
    private AsyncServiceScope? _penjaga;
    private volatile Simpanan _simpanan = new("", []);

    public ArsipTahun(IServiceScopeFactory pabrik)
    {
        _pabrik = pabrik;
        _tanda = new(BacaTandaAsync);
    }

    private sealed record Kepala(int Banyak, long Jumlah, string? Atas, string? Bawah);

    private sealed record Simpanan(string Tanda, System.Collections.Concurrent.ConcurrentDictionary<string, object> Isi);

    /// <summary>Never runs twice at the same time. Keeps its connection open: opening one costs more than the question.</summary>
    private async Task<string> BacaTandaAsync()
    {
        try
        {
            if (_penjaga is not { } penjaga)
            {
                _penjaga = penjaga = _pabrik.CreateAsyncScope();
                await penjaga.ServiceProvider.GetRequiredService<AkuntabelDbContext>().Database.OpenConnectionAsync();
            }

            var db = penjaga.ServiceProvider.GetRequiredService<AkuntabelDbContext>();
            await foreach (var kepala in BacaKepala(db))
            {
                return kepala.ToString();
            }

            return "";
        }
        catch (System.Data.Common.DbException)
        {
            await DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_penjaga is { } penjaga)
        {
            _penjaga = null;
            await penjaga.DisposeAsync();
        }
    }

    public Task<string> TandaAsync(CancellationToken ct) => _tanda.AmbilAsync().WaitAsync(ct);

    public Task<IReadOnlyList<InstansiTerdaftar>> DaftarAsync(CancellationToken ct) =>
        IngatAsync("daftar", l => l.GetRequiredService<DaftarInstansi>().SemuaAsync(ct), ct);

    public async Task<Hasil<BerkasTahun>> MuatAsync(string slug, Periode periode, CancellationToken ct)
    {
        var hasil = await IngatAsync(
            $"{slug} {periode}",
            async l => (object)await l.GetRequiredService<MuatBerkasTahun>().JalankanAsync(slug, periode, ct),
            ct
        );
        return (Hasil<BerkasTahun>)hasil;
    }

    public async Task<Hasil<HasilUji>> UjiAsync(string slug, Periode periode, CancellationToken ct)
    {
        var hasil = await IngatAsync(
            $"uji {slug} {periode}",
            async l => (object)await l.GetRequiredService<UjiData>().JalankanAsync(new() { Slug = slug, Periode = periode }, ct),
            ct
        );
        return (Hasil<HasilUji>)hasil;
    }

    private async Task<T> IngatAsync<T>(string kunci, Func<IServiceProvider, Task<T>> baca, CancellationToken ct)
        where T : class
    {
        var tanda = await TandaAsync(ct);
        var simpanan = _simpanan;
        if (simpanan.Tanda != tanda)
        {
            _simpanan = simpanan = new(tanda, new(StringComparer.Ordinal));
        }

        if (simpanan.Isi.TryGetValue(kunci, out var ada))
        {
            return (T)ada;
        }

        await using var lingkup = _pabrik.CreateAsyncScope();
        var isi = await baca(lingkup.ServiceProvider);
        return (T)simpanan.Isi.GetOrAdd(kunci, isi);
    }
}
