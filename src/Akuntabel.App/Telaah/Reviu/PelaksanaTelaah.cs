using Akuntabel.App.Antrean;
using Akuntabel.App.Data;
using Akuntabel.App.DataKinerja;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Telaah;

/// <summary>
/// Reads and checks an uploaded document in the background and stores its notes. Begun again, it leaves notes that are there as they are.
/// Refused: a document removed meanwhile, content gone, unreadable.
/// </summary>
internal sealed class PelaksanaTelaah(
    AkuntabelDbContext db,
    PilihInstansi pilih,
    GudangNaskah gudang,
    Transaksi transaksi,
    IPencatatJejak jejak
) : IPelaksanaPekerjaan
{
    private const int PersenTerbaca = 40;
    private const int PersenTelaah = 55;

    public async Task<Hasil<HasilPelaksanaan>> JalankanAsync(PerintahPekerjaan perintah, CancellationToken batal)
    {
        var (slug, id) = PermintaanTelaah.Baca(perintah.Masukan);
        var instansi = await pilih.JalankanAsync(slug, batal);
        if (!instansi.Berhasil)
        {
            return instansi.Pelanggaran;
        }

        var naskah = await db.NaskahTelaah.AsNoTracking().FirstOrDefaultAsync(n => n.Id == id, batal);
        if (naskah is null)
        {
            return new NaskahTelaahTidakDikenal();
        }

        perintah.Lapor(0, "Membaca naskah");
        if (await gudang.BacaAsync(id, naskah.Sha256, batal) is not { } isi)
        {
            return new BerkasTersimpanRusak(naskah.NamaBerkas);
        }

        var terbaca = PembacaNaskah.Baca(naskah.NamaBerkas, isi);
        if (!terbaca.Berhasil)
        {
            return terbaca.Pelanggaran;
        }

        var peraturan = await db.Peraturan.AsNoTracking().ToListAsync(batal);
        var hasil = Penelaah.Telaah(
            terbaca.Isi,
            peraturan.Select(PeraturanDikenal.Dari).OfType<PeraturanDikenal>(),
            maju =>
            {
                batal.ThrowIfCancellationRequested();
                perintah.Lapor(PersenTerbaca + (int)(PersenTelaah * maju), "Memeriksa angka");
            }
        );
        perintah.Lapor(PersenTerbaca + PersenTelaah, "Menyimpan catatan");
        var tercatat = await transaksi.JalankanAsync(b => CatatAsync(naskah, hasil, b), batal);
        if (!tercatat.Berhasil)
        {
            return tercatat.Pelanggaran;
        }

        // Last of all: a document counts as read once this is there. Removed meanwhile, nothing of it may stay.
        await gudang.SimpanBacaanAsync(id, new BacaanNaskah(terbaca.Isi, hasil.Cocok) { Ditahan = hasil.Ditahan }, batal);
        if (!await db.NaskahTelaah.AnyAsync(n => n.Id == id, batal))
        {
            gudang.Hapus(id);
        }

        return new HasilPelaksanaan([]);
    }

    private async Task<Hasil<NaskahTelaah>> CatatAsync(NaskahTelaah naskah, HasilTelaah hasil, CancellationToken batal)
    {
        var rantai = RantaiJejak.Milik(naskah.PerangkatDaerahId);
        await jejak.KunciAsync(rantai, batal);
        var kini = await db.NaskahTelaah.FirstOrDefaultAsync(n => n.Id == naskah.Id, batal);
        if (kini is null)
        {
            return new NaskahTelaahTidakDikenal();
        }

        if (await db.CatatanReviu.AnyAsync(c => c.NaskahTelaahId == naskah.Id, batal))
        {
            return kini;
        }

        var temuan = hasil.Catatan.Count;
        var catatan = hasil
            .Catatan.Concat(hasil.Dijelaskan)
            .Select((c, i) => CatatanReviu.Dari(kini, i + 1, c, dijelaskan: i >= temuan))
            .ToList();
        kini.JumlahCocok = hasil.Cocok.Count;
        db.AddRange(catatan);
        await jejak.CatatAsync(
            new()
            {
                Rantai = rantai,
                Tindakan = nameof(TelaahNaskah),
                Objek = kini.NamaBerkas,
                Baru = new { Catatan = catatan.Count, Cocok = hasil.Cocok.Count },
                Baris = catatan,
            },
            batal
        );
        return kini;
    }
}
