using Akuntabel.App.Akses;
using Akuntabel.App.Antrean;
using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Antrean;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Telaah;

/// <summary>
/// One uploaded document with its notes and what reading it gave; while it is being read, how far that is. Refused: no right, unknown or
/// of another office.
/// </summary>
public sealed class BacaNaskah(AkuntabelDbContext db, PintuInstansi pintu, GudangNaskah gudang, LihatPekerjaan lihat)
{
    /// <summary>What is given.</summary>
    /// <param name="Naskah">The stored document.</param>
    /// <param name="Bacaan">Its text and what holds; null while it is not read.</param>
    /// <param name="Catatan">Its notes in order.</param>
    /// <param name="Pekerjaan">The job that reads it, asked for only while it is not read; null when there is none any more.</param>
    public sealed record Hasilnya(
        NaskahTelaah Naskah,
        BacaanNaskah? Bacaan,
        IReadOnlyList<CatatanReviu> Catatan,
        Pekerjaan? Pekerjaan
    );

    public async Task<Hasil<Hasilnya>> JalankanAsync(string slug, Guid id, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(slug, Tindakan.TelaahNaskah, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        var naskah = await db.NaskahTelaah.AsNoTracking().FirstOrDefaultAsync(n => n.Id == id, batal);
        if (naskah is null || !KantorTelaah.BolehLihat(naskah, buka.Isi.Izin))
        {
            return new NaskahTelaahTidakDikenal();
        }

        // Asked before the result: a job that ends between the two is found as a result.
        var pekerjaan = gudang.AdaBacaan(id)
            ? null
            : await lihat.TerakhirAsync(naskah.PerangkatDaerahId, PermintaanTelaah.Jenis, PermintaanTelaah.Perihal(id), batal);
        if (await gudang.AmbilBacaanAsync(id, batal) is not { } bacaan)
        {
            return new Hasilnya(naskah, null, [], pekerjaan?.Pekerjaan);
        }

        var catatan = await db
            .CatatanReviu.AsNoTracking()
            .Where(c => c.NaskahTelaahId == id)
            .OrderBy(c => c.Urutan)
            .ToListAsync(batal);
        return new Hasilnya(naskah, bacaan, catatan, null);
    }
}
