using Akuntabel.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Organisasi;

/// <summary>
/// Agencies across all regions, by slug. One of the two files that may look past the scope filter: it gives names and
/// years only, never figures.
/// </summary>
public sealed class DaftarInstansi(AkuntabelDbContext db)
{
    /// <summary>All agencies by region and name, with their years.</summary>
    public async Task<IReadOnlyList<InstansiTerdaftar>> SemuaAsync(CancellationToken batal)
    {
        var daftar = await Dasar().ToListAsync(batal);
        var tahun = (await Tahun().ToListAsync(batal)).ToLookup(t => t.PerangkatDaerahId, t => t.Tahun);
        return
        [
            .. daftar
                .Select(i => i with { Tahun = Urut(tahun[i.PerangkatDaerahId]) })
                .OrderBy(i => i.NamaPemda, StringComparer.Ordinal)
                .ThenBy(i => i.Nama, StringComparer.Ordinal),
        ];
    }

    /// <summary>The agency of <paramref name="slug"/> with its years, or null.</summary>
    public async Task<InstansiTerdaftar?> CariAsync(string slug, CancellationToken batal)
    {
        var instansi = await Dasar().FirstOrDefaultAsync(i => i.Slug == slug, batal);
        if (instansi is null)
        {
            return null;
        }

        var (pemda, pd) = (instansi.PemdaId, instansi.PerangkatDaerahId);
        var tahun = await Tahun()
            .Where(t => t.PemdaId == pemda && t.PerangkatDaerahId == pd)
            .Select(t => t.Tahun)
            .ToListAsync(batal);
        return instansi with { Tahun = Urut(tahun) };
    }

    private static List<int> Urut(IEnumerable<int> tahun) => [.. tahun.Distinct().OrderDescending()];

    private IQueryable<InstansiTerdaftar> Dasar() =>
        from pd in db.PerangkatDaerah.IgnoreQueryFilters().AsNoTracking()
        join pemda in db.Pemda on pd.PemdaId equals pemda.Id
        select new InstansiTerdaftar
        {
            PemdaId = pd.PemdaId,
            PerangkatDaerahId = pd.Id,
            Slug = pd.Slug,
            Nama = pd.Nama,
            NamaSingkat = pd.NamaSingkat,
            NamaPemda = pemda.Nama,
        };

    private IQueryable<TahunInstansi> Tahun()
    {
        var perjanjian = db
            .PerjanjianKinerja.IgnoreQueryFilters()
            .Select(p => new TahunInstansi
            {
                PemdaId = p.PemdaId,
                PerangkatDaerahId = p.PerangkatDaerahId,
                Tahun = p.Tahun,
            });
        var anggaran = db
            .DokumenAnggaran.IgnoreQueryFilters()
            .Select(a => new TahunInstansi
            {
                PemdaId = a.PemdaId,
                PerangkatDaerahId = a.PerangkatDaerahId,
                Tahun = a.Tahun,
            });
        return perjanjian.Union(anggaran);
    }

    private sealed record TahunInstansi
    {
        public required int PemdaId { get; init; }

        public required Guid PerangkatDaerahId { get; init; }

        public required int Tahun { get; init; }
    }
}
