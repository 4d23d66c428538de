using Akuntabel.App.Data;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan.Kelengkapan;

/// <summary>Finds the agency's own outline of an earlier year, to be taken over. The scope is chosen already.</summary>
public sealed class SistematikaTahunLalu(AkuntabelDbContext db)
{
    /// <summary>Year and text of the newest one before the period's year, for reports of the same kind; null when there is none.</summary>
    public async Task<(int Tahun, string Teks)?> JalankanAsync(Guid perangkatDaerahId, Periode periode, CancellationToken batal)
    {
        var (tahun, berkala) = (periode.Tahun, periode.Jenis != JenisPeriode.Tahunan);
        var ada = await db
            .SistematikaTersimpan.AsNoTracking()
            .Where(s => s.PerangkatDaerahId == perangkatDaerahId && s.Tahun < tahun && s.Berkala == berkala)
            .OrderByDescending(s => s.Tahun)
            .FirstOrDefaultAsync(batal);
        return ada is null ? null : (ada.Tahun, ada.Json);
    }
}
