using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Antrean;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Telaah;

/// <summary>The documents of the reader's office for an agency and year, newest first, with the state of their notes.</summary>
public sealed class DaftarNaskah(AkuntabelDbContext db, PintuInstansi pintu, GudangNaskah gudang)
{
    /// <summary>One document in the list.</summary>
    /// <param name="Naskah">The document.</param>
    /// <param name="Catatan">Notes on it.</param>
    /// <param name="BelumDiputus">Notes nobody has decided on.</param>
    /// <param name="Terbaca">False while it is being read or when that failed.</param>
    /// <param name="Keadaan">Where its reading stands, null when it was read or there is no job any more.</param>
    public sealed record Butir(NaskahTelaah Naskah, int Catatan, int BelumDiputus, bool Terbaca, KeadaanPekerjaan? Keadaan);

    public async Task<Hasil<IReadOnlyList<Butir>>> JalankanAsync(string slug, int tahun, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(slug, Tindakan.TelaahNaskah, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        var naskah = await db.NaskahTelaah.AsNoTracking().Where(n => n.Tahun == tahun).ToListAsync(batal);
        var terlihat = naskah
            .Where(n => KantorTelaah.BolehLihat(n, buka.Isi.Izin))
            .OrderByDescending(n => n.DiunggahPada)
            .ToList();
        var id = terlihat.ConvertAll(n => n.Id);
        var hitung = await db
            .CatatanReviu.Where(c => id.Contains(c.NaskahTelaahId))
            .GroupBy(c => c.NaskahTelaahId)
            .Select(g => new
            {
                g.Key,
                Semua = g.Count(),
                Belum = g.Count(c => c.Keputusan == KeputusanCatatan.BelumDiputus),
            })
            .ToDictionaryAsync(g => g.Key, batal);
        var keadaan = await KeadaanAsync([.. terlihat.Where(n => !gudang.AdaBacaan(n.Id))], batal);
        return terlihat.ConvertAll(n =>
        {
            var (semua, belum) = hitung.TryGetValue(n.Id, out var h) ? (h.Semua, h.Belum) : (0, 0);
            return keadaan.TryGetValue(n.Id, out var k)
                ? new Butir(n, semua, belum, false, k)
                : new Butir(n, semua, belum, true, null);
        });
    }

    /// <summary>The newest job of each.</summary>
    private async Task<Dictionary<Guid, KeadaanPekerjaan?>> KeadaanAsync(List<NaskahTelaah> naskah, CancellationToken batal)
    {
        var perihal = naskah.ConvertAll(n => PermintaanTelaah.Perihal(n.Id));
        var pekerjaan = await db
            .Pekerjaan.AsNoTracking()
            .Where(p => p.Jenis == PermintaanTelaah.Jenis && perihal.Contains(p.Perihal))
            .OrderBy(p => p.Dibuat)
            .Select(p => new { p.Perihal, p.Keadaan })
            .ToListAsync(batal);
        return naskah.ToDictionary(n => n.Id, n => pekerjaan.FindLast(p => p.Perihal == PermintaanTelaah.Perihal(n.Id))?.Keadaan);
    }
}
