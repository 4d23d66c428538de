using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Telaah;

/// <summary>The documents of the reader's office for an agency and year, newest first, with the state of their notes.</summary>
public sealed class DaftarNaskah(AkuntabelDbContext db, PintuInstansi pintu)
{
    /// <summary>One document in the list.</summary>
    /// <param name="Naskah">The document.</param>
    /// <param name="Catatan">Notes on it.</param>
    /// <param name="BelumDiputus">Notes nobody has decided on.</param>
    public sealed record Butir(NaskahTelaah Naskah, int Catatan, int BelumDiputus);

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
        return terlihat.ConvertAll(n =>
            hitung.TryGetValue(n.Id, out var h) ? new Butir(n, h.Semua, h.Belum) : new Butir(n, 0, 0)
        );
    }
}
