using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Antrean;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Antrean;

/// <summary>Queues background work. Asked for twice while the first is not ended, it is the same job.</summary>
public sealed class AntrekanPekerjaan(AkuntabelDbContext db, IPelaku pelaku, TimeProvider jam, IsyaratAntrean isyarat)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        /// <summary>Kind of work, the name its <see cref="IPelaksanaPekerjaan"/> is registered under.</summary>
        public required string Jenis { get; init; }

        /// <summary>What it is about, by which the newest of its kind is found again.</summary>
        public required string Perihal { get; init; }

        /// <summary>Arguments as JSON.</summary>
        public required string Isi { get; init; }

        /// <summary>The agency it belongs to, or null for work of the installation.</summary>
        public InstansiTerdaftar? Instansi { get; init; }
    }

    /// <summary>Id of the job.</summary>
    public async Task<Guid> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var instansi = masukan.Instansi?.PerangkatDaerahId;
        var ada = await db
            .Pekerjaan.AsNoTracking()
            .Where(p => p.Keadaan == KeadaanPekerjaan.Menunggu || p.Keadaan == KeadaanPekerjaan.Berjalan)
            .Where(p => p.PerangkatDaerahId == instansi && p.Jenis == masukan.Jenis && p.Masukan == masukan.Isi)
            .Where(p => !p.DimintaBatal)
            .OrderBy(p => p.Dibuat)
            .Select(p => (Guid?)p.Id)
            .FirstOrDefaultAsync(batal);
        if (ada is { } sama)
        {
            return sama;
        }

        var baru = new Pekerjaan
        {
            Id = Guid.CreateVersion7(),
            Jenis = masukan.Jenis,
            Perihal = masukan.Perihal,
            Masukan = masukan.Isi,
            PemdaId = masukan.Instansi?.PemdaId,
            PerangkatDaerahId = instansi,
            Peminta = pelaku.Nama,
            Dibuat = jam.GetUtcNow().UtcDateTime,
            Keadaan = KeadaanPekerjaan.Menunggu,
        };
        db.Pekerjaan.Add(baru);
        await db.SaveChangesAsync(batal);
        isyarat.Bunyikan();
        return baru.Id;
    }
}
