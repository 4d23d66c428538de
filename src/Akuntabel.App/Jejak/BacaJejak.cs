using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Jejak;

/// <summary>Reads entries of one audit chain, newest first, filtered and by pages. Refused: no right to that chain.</summary>
public sealed class BacaJejak(AkuntabelDbContext db, PenjagaAkses penjaga)
{
    /// <summary>Entries of one page.</summary>
    public const int PerHalaman = 50;

    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        /// <summary>The agency whose chain is read, or null for the installation's.</summary>
        public (int PemdaId, Guid Id)? PerangkatDaerah { get; init; }

        /// <summary>A part of the actor's account name or full name, or empty.</summary>
        public string Siapa { get; init; } = "";

        /// <summary>A part of the act's or the object's name, or empty.</summary>
        public string Apa { get; init; } = "";

        /// <summary>From this instant (UTC), or null.</summary>
        public DateTime? Sejak { get; init; }

        /// <summary>Before this instant (UTC), or null.</summary>
        public DateTime? Sebelum { get; init; }

        /// <summary>Only entries before this number, for the next page; or null.</summary>
        public long? SebelumNomor { get; init; }
    }

    /// <summary>One entry more than a page shows when there are older ones.</summary>
    public async Task<Hasil<IReadOnlyList<EntriJejak>>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var izin = masukan.PerangkatDaerah is { } milik
            ? await penjaga.PeriksaAsync(Tindakan.LihatJejak, SasaranAkses.PerangkatDaerah(milik.PemdaId, milik.Id), batal)
            : await penjaga.PeriksaAsync(Tindakan.LihatJejakInstalasi, SasaranAkses.Instalasi, batal);
        if (!izin.Berhasil)
        {
            return izin.Pelanggaran;
        }

        var rantai = masukan.PerangkatDaerah is { } pd ? RantaiJejak.Milik(pd.Id) : RantaiJejak.Instalasi;
        var (siapa, apa) = (masukan.Siapa.Trim(), masukan.Apa.Trim());
        var entri = db.EntriJejak.AsNoTracking().Where(e => e.RantaiId == rantai);
        if (masukan.SebelumNomor is { } nomor)
        {
            entri = entri.Where(e => e.Nomor < nomor);
        }

        if (siapa.Length > 0)
        {
            var kecil = siapa.ToLowerInvariant();
            var bernama = (await db.Pengguna.AsNoTracking().Select(p => new { p.NamaAkun, p.NamaLengkap }).ToListAsync(batal))
                .Where(p => p.NamaLengkap.Contains(siapa, StringComparison.OrdinalIgnoreCase))
                .Select(p => p.NamaAkun)
                .ToList();
            entri = entri.Where(e => e.Pelaku.Contains(kecil) || e.Pelaku.Contains(siapa) || bernama.Contains(e.Pelaku));
        }

        if (apa.Length > 0)
        {
            var rapat = apa.Replace(" ", "", StringComparison.Ordinal);
            entri = entri.Where(e => e.Tindakan.Contains(rapat) || e.Objek.Contains(apa));
        }

        if (masukan.Sejak is { } sejak)
        {
            entri = entri.Where(e => e.Waktu >= sejak);
        }

        if (masukan.Sebelum is { } sebelum)
        {
            entri = entri.Where(e => e.Waktu < sebelum);
        }

        return await entri.OrderByDescending(e => e.Nomor).Take(PerHalaman + 1).ToListAsync(batal);
    }
}
