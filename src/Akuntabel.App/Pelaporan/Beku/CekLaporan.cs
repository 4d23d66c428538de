using Akuntabel.App.Data;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan.Beku;

/// <summary>Answers anybody who holds a paper with a code: whether it is a record, of what, and whether a later version exists.</summary>
public sealed class CekLaporan(AkuntabelDbContext db, LingkupAktif lingkup, GudangBeku gudang)
{
    /// <summary>What is known of the code; null when no frozen report has it.</summary>
    public async Task<LaporanDicek?> JalankanAsync(string kode, CancellationToken batal)
    {
        lingkup.PilihSeluruhInstalasi();
        var bersih = kode.Trim().ToLowerInvariant();
        var beku = await db.LaporanBeku.AsNoTracking().SingleOrDefaultAsync(l => l.Kode == bersih, batal);
        if (beku is null)
        {
            return null;
        }

        var (pemda, pd, periode) = (beku.PemdaId, beku.PerangkatDaerahId, beku.Periode);
        var instansi = await db.PerangkatDaerah.AsNoTracking().SingleAsync(p => p.PemdaId == pemda && p.Id == pd, batal);
        var bagian = await db
            .BagianBeku.AsNoTracking()
            .Where(b => b.PemdaId == pemda && b.LaporanBekuId == beku.Id)
            .OrderBy(b => b.Nama)
            .ToListAsync(batal);
        var terbaru = await db
            .LaporanBeku.AsNoTracking()
            .Where(l => l.PemdaId == pemda && l.PerangkatDaerahId == pd && l.Periode == periode)
            .MaxAsync(l => l.NomorVersi, batal);
        var utuh = bagian.Count > 0;
        foreach (var satu in bagian)
        {
            utuh = utuh && await gudang.BacaAsync(satu.Sha256, batal) is not null;
        }

        return new()
        {
            Laporan = beku,
            Instansi = instansi.Nama,
            Pemda = (await db.Pemda.AsNoTracking().SingleAsync(p => p.Id == pemda, batal)).Nama,
            Bagian = [.. bagian.Where(b => b.Nama != PenulisBeku.NamaModel)],
            VersiTerbaru = terbaru,
            Utuh = utuh,
        };
    }
}
