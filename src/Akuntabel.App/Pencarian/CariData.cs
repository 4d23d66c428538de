using Akuntabel.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pencarian;

/// <summary>Finds indicators and budget nodes by a part of their name, in the agencies given and no others.</summary>
public sealed class CariData(AkuntabelDbContext db, LingkupAktif lingkup)
{
    /// <summary>Shortest text worth searching for.</summary>
    public const int KataTerpendek = 3;

    private const int Terbanyak = 20;

    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Kata { get; init; }

        /// <summary>The agencies the one who asks may see.</summary>
        public required IReadOnlyCollection<Guid> PerangkatDaerah { get; init; }
    }

    /// <summary>At most twenty of each kind, by name; none for a text that is too short.</summary>
    public async Task<IReadOnlyList<HasilCari>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var kata = masukan.Kata.Trim().ToLowerInvariant();
        if (kata.Length < KataTerpendek || masukan.PerangkatDaerah.Count == 0)
        {
            return [];
        }

        lingkup.PilihSeluruhInstalasi();
        var id = masukan.PerangkatDaerah;
        // ToLower without culture: it runs in the database.
#pragma warning disable CA1304, CA1311, CA1862, MA0011
        var indikator =
            from i in db.Indikator
            where id.Contains(i.PerangkatDaerahId) && i.Nama != null && i.Nama.ToLower().Contains(kata)
            join b in db.BarisPerjanjian on new { i.PemdaId, i.Id } equals new { b.PemdaId, Id = b.IndikatorId }
            join p in db.PerjanjianKinerja on new { b.PemdaId, Id = b.PerjanjianKinerjaId } equals new { p.PemdaId, p.Id }
            group p.Tahun by new
            {
                i.PerangkatDaerahId,
                i.Kunci,
                i.Nama,
            } into g
            orderby g.Key.Nama
            select new HasilCari(JenisHasilCari.Indikator, g.Key.Nama!, g.Key.PerangkatDaerahId, g.Max(), g.Key.Kunci);
        var program =
            from s in db.SimpulAnggaran
            where id.Contains(s.PerangkatDaerahId) && s.Nama.ToLower().Contains(kata)
            join d in db.DokumenAnggaran on new { s.PemdaId, Id = s.DokumenAnggaranId } equals new { d.PemdaId, d.Id }
            group d.Tahun by new
            {
                s.PerangkatDaerahId,
                s.Kunci,
                s.Nama,
            } into g
            orderby g.Key.Nama
            select new HasilCari(JenisHasilCari.Program, g.Key.Nama, g.Key.PerangkatDaerahId, g.Max(), g.Key.Kunci);
#pragma warning restore CA1304, CA1311, CA1862, MA0011
        return [.. await indikator.Take(Terbanyak).ToListAsync(batal), .. await program.Take(Terbanyak).ToListAsync(batal)];
    }
}
