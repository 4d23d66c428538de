using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pengukuran;

/// <summary>
/// Saves numbers typed into the sheet of a period, all of them or none: components' values and realisasi given by hand. Refused with
/// a sentence per cell: no right, period closed, not a draft, no number, odd without reason, changed by somebody else.
/// </summary>
public sealed class SimpanAngka
{
    private readonly AkuntabelDbContext _db;
    private readonly PilihInstansi _pilih;
    private readonly Transaksi _transaksi;
    private readonly IPencatatJejak _jejak;
    private readonly PenulisAngka _penulis;

    internal SimpanAngka(
        AkuntabelDbContext db,
        PilihInstansi pilih,
        Transaksi transaksi,
        IPencatatJejak jejak,
        PenulisAngka penulis
    ) => (_db, _pilih, _transaksi, _jejak, _penulis) = (db, pilih, transaksi, jejak, penulis);

    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        /// <summary>The period of the sheet.</summary>
        public required Periode Periode { get; init; }

        /// <summary>The cells the person changed.</summary>
        public required IReadOnlyList<IsianAngka> Isian { get; init; }
    }

    /// <summary>How many figures changed.</summary>
    public async Task<Hasil<int>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var instansi = await _pilih.JalankanAsync(masukan.Slug, batal);
        if (!instansi.Berhasil)
        {
            return instansi.Pelanggaran;
        }

        var meja = await MejaUkur.SiapkanAsync(_db, instansi.Isi, masukan.Periode, batal);
        return meja.Berhasil ? await _transaksi.JalankanAsync(b => TulisAsync(meja.Isi, masukan, b), batal) : meja.Pelanggaran;
    }

    private async Task<Hasil<int>> TulisAsync(MejaUkur meja, Masukan masukan, CancellationToken batal)
    {
        await meja.BacaAngkaAsync(_db, _jejak, batal);
        var salah = new Dictionary<string, Pelanggaran>(StringComparer.Ordinal);
        var berubah = 0;
        foreach (var isian in masukan.Isian)
        {
            var hasil = await _penulis.TulisAsync(meja, isian, batal);
            if (!hasil.Berhasil)
            {
                salah[isian.Sel] = hasil.Pelanggaran;
            }
            else if (hasil.Isi)
            {
                berubah++;
            }
        }

        return salah.Count > 0 ? new LembarDitolak(salah) : berubah;
    }
}
