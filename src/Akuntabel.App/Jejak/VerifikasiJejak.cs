using Akuntabel.App.Data;
using Akuntabel.Domain.Jejak;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Jejak;

/// <summary>
/// Verifies every audit chain from its first entry against its head row and the anchors outside the database, and the rows of every
/// table against their seals.
/// </summary>
public sealed class VerifikasiJejak(
    AkuntabelDbContext db,
    JangkarJejak jangkar,
    IPenyediaBasisData penyedia,
    PemeriksaSegel segel
)
{
    public async Task<HasilVerifikasiJejak> JalankanAsync(CancellationToken batal)
    {
        // Anchors first: they are written after a commit, so none of them may be newer than the moment read below.
        var berjangkar = jangkar.Baca().ToLookup(j => j.RantaiId);
        await using var baca = await db.Database.BeginTransactionAsync(penyedia.IsolasiBaca, batal);
        var kepala = await db.KepalaRantai.AsNoTracking().ToDictionaryAsync(k => k.RantaiId, batal);
        var rantai = await db.EntriJejak.Select(e => e.RantaiId).Distinct().ToListAsync(batal);
        List<string> semua = [.. rantai.Union(kepala.Keys).Union(berjangkar.Select(j => j.Key)).Order(StringComparer.Ordinal)];

        List<KejanggalanJejak> kejanggalan = [];
        var jumlah = 0L;
        foreach (var id in semua)
        {
            var (satu, bertentangan) = Satukan(id, berjangkar[id]);
            kejanggalan.AddRange(bertentangan);
            var pemeriksa = new PemeriksaRantai(id, satu);
            var entri = db.EntriJejak.AsNoTracking().Where(e => e.RantaiId == id).OrderBy(e => e.Nomor).AsAsyncEnumerable();
            await foreach (var e in entri.WithCancellation(batal))
            {
                pemeriksa.Periksa(e);
            }

            jumlah += pemeriksa.Jumlah;
            kejanggalan.AddRange(pemeriksa.Tutup(kepala.GetValueOrDefault(id)));
        }

        kejanggalan.AddRange(await segel.PeriksaAsync(batal));
        return new()
        {
            JumlahRantai = semua.Count,
            JumlahEntri = jumlah,
            Kejanggalan = kejanggalan,
        };
    }

    private static (Dictionary<long, string>, IEnumerable<KejanggalanJejak>) Satukan(string id, IEnumerable<JangkarRantai> daftar)
    {
        var satu = new Dictionary<long, string>();
        List<KejanggalanJejak> bertentangan = [];
        foreach (var j in daftar)
        {
            if (!satu.TryAdd(j.Nomor, j.Hash) && satu[j.Nomor] != j.Hash)
            {
                bertentangan.Add(new(id, j.Nomor, "Dua jangkar di luar basis data saling bertentangan untuk entri ini."));
            }
        }

        return (satu, bertentangan);
    }
}
