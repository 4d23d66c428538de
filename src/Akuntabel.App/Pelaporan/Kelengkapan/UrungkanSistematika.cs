using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan.Kelengkapan;

/// <summary>
/// Takes back the last step made on the outline of a period's reports, and asked again the one before it: the audit trail holds every
/// outline there was. Refused: nothing left to take back; an outline somebody else has changed meanwhile.
/// </summary>
public sealed class UrungkanSistematika(AkuntabelDbContext db, PintuInstansi pintu, SimpanSistematika simpan)
{
    private const int LangkahTerbanyak = 200;

    /// <summary>The text stored.</summary>
    public async Task<Hasil<string>> JalankanAsync(string slug, Periode periode, string semula, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(slug, Tindakan.UbahSistematika, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        return await SebelumnyaAsync(buka.Isi.Instansi.PerangkatDaerahId, periode, batal) is { } teks
            ? await simpan.JalankanAsync(
                new()
                {
                    Slug = slug,
                    Periode = periode,
                    Teks = teks,
                    Semula = semula,
                    Mengurungkan = true,
                },
                batal
            )
            : new TidakAdaYangDiurungkan();
    }

    /// <summary>The outline before the last step that was not taken back, empty for the shipped one; null when there is none.</summary>
    public async Task<string?> SebelumnyaAsync(Guid perangkatDaerahId, Periode periode, CancellationToken batal)
    {
        var (rantai, objek) = (RantaiJejak.Milik(perangkatDaerahId), SimpanSistematika.Objek(periode));
        var langkah = await db
            .EntriJejak.AsNoTracking()
            .Where(e => e.RantaiId == rantai && e.Objek == objek)
            .Where(e => e.Tindakan == nameof(SimpanSistematika) || e.Tindakan == nameof(UrungkanSistematika))
            .OrderByDescending(e => e.Nomor)
            .Take(LangkahTerbanyak)
            .Select(e => new { e.Tindakan, e.Lama })
            .ToListAsync(batal);
        var lewati = 0;
        foreach (var satu in langkah)
        {
            if (satu.Tindakan == nameof(UrungkanSistematika))
            {
                lewati++;
            }
            else if (lewati > 0)
            {
                lewati--;
            }
            else
            {
                return IsiJejak.Teks(satu.Lama, "Json");
            }
        }

        return null;
    }
}
