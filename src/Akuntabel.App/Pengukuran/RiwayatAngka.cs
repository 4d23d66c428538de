using System.Globalization;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pengukuran;

/// <summary>Who did what to a figure and when, from the audit trail.</summary>
public sealed class RiwayatAngka(AkuntabelDbContext db, NamaPelaku nama)
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

    /// <summary>"Siti Aminah pada 3 April 2019 pukul 09.12" of the newest entry about a cell that is meant; "orang lain" when there is none.</summary>
    public async Task<string> TerakhirAsync(
        InstansiTerdaftar instansi,
        string sel,
        Func<EntriJejak, bool> pilih,
        string zona,
        CancellationToken batal
    )
    {
        if ((await DaftarAsync(instansi, [sel], batal)).FirstOrDefault(pilih) is not { } entri)
        {
            return "orang lain";
        }

        var orang = await nama.CariAsync([entri.Pelaku], batal);
        var oleh = orang.TryGetValue(entri.Pelaku, out var o) ? o.Nama : entri.Pelaku;
        var saat = TimeZoneInfo.ConvertTimeFromUtc(
            DateTime.SpecifyKind(entri.Waktu, DateTimeKind.Utc),
            TimeZoneInfo.FindSystemTimeZoneById(zona)
        );
        return $"{oleh} pada {TanggalSurat.Dari(DateOnly.FromDateTime(saat)).Sebutan} pukul {saat.ToString("HH.mm", CultureInfo.InvariantCulture)}";
    }
}
