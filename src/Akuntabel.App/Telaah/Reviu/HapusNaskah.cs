using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Telaah;

/// <summary>
/// Removes an uploaded document with its notes and its content; that it was there stays in the audit trail. Refused: no right,
/// unknown or of another office.
/// </summary>
public sealed class HapusNaskah(
    AkuntabelDbContext db,
    PintuInstansi pintu,
    GudangNaskah gudang,
    Transaksi transaksi,
    IPencatatJejak jejak
)
{
    /// <summary>The document that was removed.</summary>
    public async Task<Hasil<NaskahTelaah>> JalankanAsync(string slug, Guid id, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(slug, Tindakan.TelaahNaskah, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        var hasil = await transaksi.JalankanAsync<NaskahTelaah>(
            async b =>
            {
                await jejak.KunciAsync(RantaiJejak.Milik(buka.Isi.Instansi.PerangkatDaerahId), b);
                var naskah = await db.NaskahTelaah.FirstOrDefaultAsync(n => n.Id == id, b);
                if (naskah is null || !KantorTelaah.BolehLihat(naskah, buka.Isi.Izin))
                {
                    return new NaskahTelaahTidakDikenal();
                }

                db.RemoveRange(await db.CatatanReviu.Where(c => c.NaskahTelaahId == id).ToListAsync(b));
                db.Remove(naskah);
                await jejak.CatatAsync(
                    new()
                    {
                        Rantai = RantaiJejak.Milik(naskah.PerangkatDaerahId),
                        Tindakan = nameof(HapusNaskah),
                        Objek = naskah.NamaBerkas,
                        Lama = new { naskah.Sha256, naskah.Ukuran },
                    },
                    b
                );
                return naskah;
            },
            batal
        );
        if (hasil.Berhasil)
        {
            gudang.Hapus(id);
        }

        return hasil;
    }
}
