using Akuntabel.App.Data;
using Akuntabel.Domain.DataKinerja;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.DataKinerja;

/// <summary>Reads every stored file and tells which are gone or no longer what was uploaded; part of <c>audit verify</c>.</summary>
public sealed class PeriksaGudang(AkuntabelDbContext db, GudangBerkas gudang)
{
    /// <summary>The files that fail, under a scope that sees the whole installation.</summary>
    public async Task<IReadOnlyList<Bukti>> JalankanAsync(CancellationToken batal)
    {
        var rusak = new List<Bukti>();
        await foreach (var bukti in db.Bukti.AsNoTracking().OrderBy(b => b.Sha256).AsAsyncEnumerable().WithCancellation(batal))
        {
            await using var isi = await gudang.BukaAsync(bukti.Sha256, batal);
            if (isi is null)
            {
                rusak.Add(bukti);
            }
        }

        return rusak;
    }
}
