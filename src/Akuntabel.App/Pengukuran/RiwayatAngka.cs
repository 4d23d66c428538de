using Akuntabel.App.Data;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pengukuran;

/// <summary>Who did what to a figure and when, from the audit trail.</summary>
public sealed class RiwayatAngka(AkuntabelDbContext db)
{
    private const int Terbanyak = 100;

    /// <summary>Entries about the cells named, newest first.</summary>
    public async Task<IReadOnlyList<EntriJejak>> DaftarAsync(
        InstansiTerdaftar instansi,
        IReadOnlyCollection<string> sel,
        CancellationToken batal
    )
    {
        var rantai = RantaiJejak.Milik(instansi.PerangkatDaerahId);
        return await db
            .EntriJejak.AsNoTracking()
            .Where(e => e.RantaiId == rantai && sel.Contains(e.Objek))
            .OrderByDescending(e => e.Nomor)
            .Take(Terbanyak)
            .ToListAsync(batal);
    }

    /// <summary>"oleh siti pada 3 April 2019" of the last entry about a cell; "oleh orang lain" when none is found.</summary>
    public async Task<string> TerakhirAsync(InstansiTerdaftar instansi, string sel, CancellationToken batal)
    {
        return await DaftarAsync(instansi, [sel], batal) is not [var entri, ..]
            ? "orang lain"
            : $"{entri.Pelaku} pada {TanggalSurat.Dari(DateOnly.FromDateTime(entri.Waktu)).Sebutan}";
    }
}
