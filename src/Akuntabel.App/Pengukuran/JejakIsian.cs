using System.Text.Json;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pengukuran;

/// <summary>
/// What the audit trail knows about rows of a sheet and their rows do not keep: who typed each figure in force, and who sent a draft
/// back. One query for all rows asked about, none when no row is in question.
/// </summary>
public sealed class JejakIsian(AkuntabelDbContext db, NamaPelaku nama)
{
    private static readonly string[] Langkah = [.. Enum.GetNames<LangkahAlur>().Select(l => $"{l}Kinerja")];

    /// <summary>By indicator, the accounts that typed a figure in force of a row that is handed in: none of them may verify it.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlySet<Guid>>> PenulisAsync(
        InstansiTerdaftar instansi,
        IEnumerable<BarisUkur> baris,
        CancellationToken batal
    )
    {
        var diajukan = baris.Where(b => b.Status == StatusKinerja.Diajukan).ToList();
        var sel = diajukan.SelectMany(b => b.Sel).Select(s => s.Alamat).Distinct().ToList();
        if (sel.Count == 0)
        {
            return new Dictionary<Guid, IReadOnlySet<Guid>>();
        }

        var rantai = RantaiJejak.Milik(instansi.PerangkatDaerahId);
        var entri = await db
            .EntriJejak.AsNoTracking()
            .Where(e => e.RantaiId == rantai && e.Tindakan == nameof(SimpanAngka) && sel.Contains(e.Objek))
            .OrderByDescending(e => e.Nomor)
            .ToListAsync(batal);
        var akun = entri
            .GroupBy(e => e.Objek)
            .ToDictionary(g => g.Key, g => Berlaku(g).Distinct().ToList(), StringComparer.Ordinal);
        var orang = await nama.CariAsync(akun.Values.SelectMany(a => a), batal);
        return diajukan.ToDictionary(
            b => b.Ukuran.Indikator.Id,
            b =>
                (IReadOnlySet<Guid>)
                    b
                        .Sel.SelectMany(s => akun.GetValueOrDefault(s.Alamat) ?? [])
                        .Where(orang.ContainsKey)
                        .Select(a => orang[a].Id)
                        .ToHashSet()
        );
    }

    /// <summary>By indicator, the drafts among the rows that were sent back and have not been handed in since.</summary>
    public async Task<IReadOnlyDictionary<Guid, AngkaDikembalikan>> DikembalikanAsync(
        InstansiTerdaftar instansi,
        IEnumerable<BarisUkur> baris,
        CancellationToken batal
    )
    {
        var draf = baris
            .Where(b => b is { Status: StatusKinerja.Draf, Realisasi: not null })
            .ToDictionary(b => NamaSel.Tulis(JenisIsian.Indikator, b.Ukuran.Indikator.Kunci, b.Realisasi!.Periode));
        if (draf.Count == 0)
        {
            return new Dictionary<Guid, AngkaDikembalikan>();
        }

        var rantai = RantaiJejak.Milik(instansi.PerangkatDaerahId);
        var objek = draf.Keys.ToList();
        var entri = await db
            .EntriJejak.AsNoTracking()
            .Where(e => e.RantaiId == rantai && Langkah.Contains(e.Tindakan) && objek.Contains(e.Objek))
            .ToListAsync(batal);
        var terakhir = entri
            .GroupBy(e => e.Objek)
            .Select(g => g.MaxBy(e => e.Nomor)!)
            .Where(e => e.Tindakan == $"{LangkahAlur.Kembalikan}Kinerja")
            .ToList();
        var orang = await nama.CariAsync(terakhir.Select(e => e.Pelaku), batal);
        return terakhir.ToDictionary(
            e => draf[e.Objek].Ukuran.Indikator.Id,
            e => new AngkaDikembalikan(
                draf[e.Objek].Ukuran.Indikator.Nama ?? draf[e.Objek].Ukuran.Indikator.Kunci,
                orang.TryGetValue(e.Pelaku, out var o) ? o.Nama : e.Pelaku,
                e.Alasan
            )
        );
    }

    /// <summary>Of the entries of one cell, newest first, the accounts back to the one that gave it the number it holds.</summary>
    private static IEnumerable<string> Berlaku(IEnumerable<EntriJejak> entri)
    {
        foreach (var e in entri)
        {
            yield return e.Pelaku;
            if (Nilai(e.Lama) != Nilai(e.Baru))
            {
                yield break;
            }
        }
    }

    private static string Nilai(string json)
    {
        if (json.Length == 0)
        {
            return "";
        }

        using var isi = JsonDocument.Parse(json);
        return isi.RootElement.TryGetProperty(nameof(IsiSel.Nilai), out var nilai) ? nilai.GetRawText() : "";
    }
}
