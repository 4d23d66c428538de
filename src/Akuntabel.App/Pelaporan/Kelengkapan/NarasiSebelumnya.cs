using Akuntabel.App.Data;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan.Kelengkapan;

/// <summary>Finds what stood in a place of a report before it was last written; the audit trail keeps it.</summary>
public sealed class NarasiSebelumnya(AkuntabelDbContext db)
{
    /// <summary>The text; null when the place was written at most once.</summary>
    public async Task<string?> JalankanAsync(Guid perangkatDaerahId, Periode periode, string slot, CancellationToken batal)
    {
        var (rantai, objek) = (RantaiJejak.Milik(perangkatDaerahId), SimpanNarasi.Objek(periode, slot));
        var lama = await db
            .EntriJejak.AsNoTracking()
            .Where(e => e.RantaiId == rantai && e.Objek == objek && e.Tindakan == nameof(SimpanNarasi))
            .OrderByDescending(e => e.Nomor)
            .Select(e => e.Lama)
            .FirstOrDefaultAsync(batal);
        return IsiJejak.Teks(lama ?? "", "Teks") is { Length: > 0 } teks ? teks : null;
    }
}
