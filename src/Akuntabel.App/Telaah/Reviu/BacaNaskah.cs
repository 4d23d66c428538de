using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Telaah;

/// <summary>
/// One uploaded document with its notes, read again from its content. Refused: no right, unknown or of another office, content gone.
/// </summary>
public sealed class BacaNaskah(AkuntabelDbContext db, PintuInstansi pintu, GudangNaskah gudang)
{
    /// <summary>What is given.</summary>
    /// <param name="Naskah">The stored document.</param>
    /// <param name="Isi">Its text and tables.</param>
    /// <param name="Catatan">Its notes in order.</param>
    /// <param name="Cocok">What was checked and holds.</param>
    public sealed record Hasilnya(
        NaskahTelaah Naskah,
        Naskah Isi,
        IReadOnlyList<CatatanReviu> Catatan,
        IReadOnlyList<PemeriksaanCocok> Cocok
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

        if (await gudang.BacaAsync(id, naskah.Sha256, batal) is not { } isi)
        {
            return new BerkasTersimpanRusak(naskah.NamaBerkas);
        }

        var terbaca = PembacaNaskah.Baca(naskah.NamaBerkas, isi);
        if (!terbaca.Berhasil)
        {
            return terbaca.Pelanggaran;
        }

        var catatan = await db
            .CatatanReviu.AsNoTracking()
            .Where(c => c.NaskahTelaahId == id)
            .OrderBy(c => c.Urutan)
            .ToListAsync(batal);
        return new Hasilnya(naskah, terbaca.Isi, catatan, Penelaah.Telaah(terbaca.Isi).Cocok);
    }
}
