using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.DataKinerja;

/// <summary>Takes a file off a figure as long as the figure is a draft. The file itself stays: others may use it, and the trail names it.</summary>
public sealed class LepasBukti(
    AkuntabelDbContext db,
    PilihInstansi pilih,
    PenjagaAkses penjaga,
    Transaksi transaksi,
    IPencatatJejak jejak
)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        public required Periode Periode { get; init; }

        /// <summary>Id of the <see cref="TautanBukti"/>.</summary>
        public required Guid TautanId { get; init; }
    }

    /// <summary>The tie taken off.</summary>
    public async Task<Hasil<TautanBukti>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var instansi = await pilih.JalankanAsync(masukan.Slug, batal);
        if (!instansi.Berhasil)
        {
            return instansi.Pelanggaran;
        }

        var meja = await MejaUkur.SiapkanAsync(db, instansi.Isi, masukan.Periode, batal);
        return meja.Berhasil ? await transaksi.JalankanAsync(b => LepasAsync(meja.Isi, masukan, b), batal) : meja.Pelanggaran;
    }

    private async Task<Hasil<TautanBukti>> LepasAsync(MejaUkur meja, Masukan masukan, CancellationToken batal)
    {
        await meja.BacaAngkaAsync(db, jejak, batal);
        var tautan = await db.TautanBukti.FirstOrDefaultAsync(t => t.Id == masukan.TautanId, batal);
        if (tautan is null)
        {
            return new BuktiTidakDikenal();
        }

        var nama = tautan.UnsurDataId is { } unsur
            ? NamaSel.Tulis(JenisIsian.Unsur, meja.Berkas.UnsurData.First(u => u.Id == unsur).Kode, tautan.Periode)
            : NamaSel.Tulis(
                JenisIsian.Indikator,
                meja.Berkas.Indikator.First(i => i.Id == tautan.IndikatorId).Kunci,
                tautan.Periode
            );
        var sel = PenautBukti.Baca(meja, [nama]);
        if (!sel.Berhasil)
        {
            return sel.Pelanggaran;
        }

        if (await PenautBukti.HakAsync(penjaga, meja, sel.Isi, batal) is { } ditolak)
        {
            return ditolak;
        }

        if (PenautBukti.Terkunci(meja, sel.Isi) is { } terkunci)
        {
            return terkunci;
        }

        db.Remove(tautan);
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Milik(meja.Instansi.PerangkatDaerahId),
                Tindakan = nameof(LepasBukti),
                Objek = nama,
                Lama = tautan,
            },
            batal
        );
        return tautan;
    }
}
