using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.Web.Tampilan;

/// <summary>Names the scope of assignments: unit, agency, pemda.</summary>
public sealed class NamaLingkup(IArsipTahun arsip, AkuntabelDbContext db, LingkupAktif lingkup, TimeProvider jam)
{
    /// <summary>The assignments as a page shows them, newest first.</summary>
    public async Task<IReadOnlyList<TugasTampil>> SusunAsync(IReadOnlyList<Penugasan> penugasan, CancellationToken batal)
    {
        var pemda = await db.Pemda.AsNoTracking().ToDictionaryAsync(p => p.Id, batal);
        var instansi = (await arsip.DaftarAsync(batal)).ToDictionary(i => i.PerangkatDaerahId, i => i.NamaSingkat);
        if (lingkup.BelumDipilih && penugasan.Any(p => p.UnitId is not null))
        {
            lingkup.PilihSeluruhInstalasi();
        }

        var id = penugasan.Select(p => p.UnitId).OfType<Guid>().ToList();
        var unit =
            id.Count == 0
                ? []
                : await db.Unit.AsNoTracking().Where(u => id.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Nama, batal);
        return [.. penugasan.OrderByDescending(p => p.Sejak).Select(p => Satu(p))];

        TugasTampil Satu(Penugasan p)
        {
            var zona = p.PemdaId is { } k ? pemda[k].ZonaWaktu : HariHukum.ZonaInstalasi;
            string?[] bagian =
            [
                p.UnitId is { } u ? unit.GetValueOrDefault(u) : null,
                p.PerangkatDaerahId is { } d ? instansi.GetValueOrDefault(d) : null,
                p.PemdaId is { } m ? pemda[m].Nama : "Seluruh instalasi",
            ];
            return new(
                p.Id,
                p.SebutanJabatan(),
                string.Join(", ", bagian.OfType<string>()),
                Masa(p),
                Keadaan(p, HariHukum.Kini(jam, zona))
            );
        }
    }

    private static string Masa(Penugasan p) =>
        $"{TanggalSurat.Dari(p.Sejak).Sebutan} – {(p.Sampai is { } akhir ? TanggalSurat.Dari(akhir).Sebutan : "sekarang")}";

    private static string Keadaan(Penugasan p, DateOnly hari) =>
        p.Berlaku(hari) ? "berlaku"
        : p.Sejak > hari ? "belum mulai"
        : "berakhir";
}
