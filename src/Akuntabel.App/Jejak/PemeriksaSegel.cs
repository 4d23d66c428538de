using Akuntabel.App.Data;
using Akuntabel.Domain.Jejak;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Akuntabel.App.Jejak;

/// <summary>Compares the rows of every sealed table with their seals; the scope is the whole installation.</summary>
public sealed class PemeriksaSegel(AkuntabelDbContext db)
{
    /// <summary>Tables whose rows do not fit their seal, by chain; empty when all fit.</summary>
    public async Task<IReadOnlyList<KejanggalanJejak>> PeriksaAsync(CancellationToken batal)
    {
        if (db.PemdaAktif is not null)
        {
            throw new InvalidOperationException("Seals are checked with the whole installation in scope.");
        }

        var tersimpan = await db.SegelTabel.AsNoTracking().ToDictionaryAsync(s => (s.RantaiId, s.Tabel), batal);
        var nyata = await HitungAsync(batal);
        return
        [
            .. tersimpan
                .Keys.Union(nyata.Keys)
                .Order()
                .Select(k =>
                    (
                        Letak: k,
                        Segel: tersimpan.TryGetValue(k, out var s) ? HitunganSegel.Dari(s) : HitunganSegel.Kosong,
                        Nyata: nyata.GetValueOrDefault(k, HitunganSegel.Kosong)
                    )
                )
                .Where(b => b.Segel != b.Nyata)
                .Select(b => new KejanggalanJejak(b.Letak.RantaiId, 0, Pesan(b.Letak.Tabel, b.Segel.Jumlah, b.Nyata.Jumlah))),
        ];
    }

    /// <summary>Seals the rows as they are now; for a database that was just migrated, whose rows changed their form.</summary>
    internal async Task SegelUlangAsync(CancellationToken batal)
    {
        await using var transaksi = await db.Database.BeginTransactionAsync(batal);
        db.RemoveRange(await db.SegelTabel.ToListAsync(batal));
        await db.SaveChangesAsync(batal);
        db.ChangeTracker.Clear();
        foreach (var ((rantai, tabel), segel) in await HitungAsync(batal))
        {
            db.Add(
                new SegelTabel
                {
                    RantaiId = rantai,
                    Tabel = tabel,
                    Jumlah = segel.Jumlah,
                    Nilai = segel.Hex,
                }
            );
        }

        await db.SaveChangesAsync(batal);
        await transaksi.CommitAsync(batal);
    }

    private static string Pesan(string tabel, long segel, long nyata) =>
        segel == nyata
            ? $"Isi tabel {tabel} telah berubah di luar Akuntabel."
            : FormattableString.Invariant($"Tabel {tabel} berisi {nyata} baris, sedangkan yang tercatat {segel} baris.");

    private async Task<Dictionary<(string RantaiId, string Tabel), HitunganSegel>> HitungAsync(CancellationToken batal)
    {
        var hasil = new Dictionary<(string, string), HitunganSegel>();
        foreach (var jenis in db.Model.GetEntityTypes().Where(j => PenyegelBaris.Disegel(j.ClrType)))
        {
            await foreach (var baris in Baris(jenis).WithCancellation(batal))
            {
                var entri = db.Entry(baris);
                var letak = PenyegelBaris.Letak(entri);
                hasil[letak] =
                    hasil.GetValueOrDefault(letak, HitunganSegel.Kosong) + PenyegelBaris.Hitung(entri, entri.CurrentValues);
                entri.State = EntityState.Detached;
            }
        }

        return hasil;
    }

    private IAsyncEnumerable<object> Baris(IEntityType jenis) =>
        (IAsyncEnumerable<object>)
            typeof(PemeriksaSegel)
                .GetMethod(nameof(Semua), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
                .MakeGenericMethod(jenis.ClrType)
                .Invoke(null, [db])!;

    private static IAsyncEnumerable<T> Semua<T>(AkuntabelDbContext db)
        where T : class => db.Set<T>().AsTracking().AsAsyncEnumerable();
}
