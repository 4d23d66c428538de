using Akuntabel.App.Data;
using Akuntabel.Domain.Antrean;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Antrean;

/// <summary>Jobs of one agency, with the files they have made. Another agency's job is not known.</summary>
public sealed class LihatPekerjaan(AkuntabelDbContext db, GudangHasil gudang)
{
    /// <summary>One job.</summary>
    public async Task<Hasil<PekerjaanTerlihat>> SatuAsync(Guid perangkatDaerahId, Guid id, CancellationToken batal)
    {
        var pekerjaan = await db
            .Pekerjaan.AsNoTracking()
            .SingleOrDefaultAsync(p => p.Id == id && p.PerangkatDaerahId == perangkatDaerahId, batal);
        return pekerjaan is null ? new PekerjaanTidakDikenal() : new PekerjaanTerlihat(pekerjaan, await BerkasAsync(id, batal));
    }

    /// <summary>The newest job of a kind about something, or null.</summary>
    public async Task<PekerjaanTerlihat?> TerakhirAsync(
        Guid perangkatDaerahId,
        string jenis,
        string perihal,
        CancellationToken batal
    )
    {
        var pekerjaan = await db
            .Pekerjaan.AsNoTracking()
            .Where(p => p.PerangkatDaerahId == perangkatDaerahId && p.Jenis == jenis && p.Perihal == perihal)
            .OrderByDescending(p => p.Dibuat)
            .FirstOrDefaultAsync(batal);
        return pekerjaan is null ? null : new(pekerjaan, await BerkasAsync(pekerjaan.Id, batal));
    }

    /// <summary>A file a job has made, with its bytes.</summary>
    public async Task<Hasil<(HasilPekerjaan Berkas, byte[] Isi)>> AmbilAsync(
        Guid perangkatDaerahId,
        Guid id,
        int urutan,
        CancellationToken batal
    )
    {
        var terlihat = await SatuAsync(perangkatDaerahId, id, batal);
        if (!terlihat.Berhasil)
        {
            return terlihat.Pelanggaran;
        }

        if (terlihat.Isi.Berkas.FirstOrDefault(b => b.Urutan == urutan) is not { } berkas)
        {
            return new PekerjaanTidakDikenal();
        }

        return await gudang.BacaAsync(berkas, batal) is { } isi ? (berkas, isi) : new HasilPekerjaanRusak(berkas.Nama);
    }

    private async Task<IReadOnlyList<HasilPekerjaan>> BerkasAsync(Guid id, CancellationToken batal) =>
        await db.HasilPekerjaan.AsNoTracking().Where(h => h.PekerjaanId == id).OrderBy(h => h.Urutan).ToListAsync(batal);
}
