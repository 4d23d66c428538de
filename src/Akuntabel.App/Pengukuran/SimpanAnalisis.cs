using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pengukuran;

/// <summary>Writes what is said about an indicator's figure in a period: supporting and hindering factors, efforts, analysis.</summary>
public sealed class SimpanAnalisis(
    AkuntabelDbContext db,
    PilihInstansi pilih,
    PenjagaAkses penjaga,
    Transaksi transaksi,
    IPencatatJejak jejak,
    RiwayatAngka riwayat,
    TimeProvider jam
)
{
    private const int PanjangMaks = 4_000;

    /// <summary>The kinds of text a figure carries, in the order they are written.</summary>
    public static IReadOnlyList<JenisAnalisis> Jenis { get; } =
    [JenisAnalisis.FaktorPendukung, JenisAnalisis.FaktorPenghambat, JenisAnalisis.Upaya, JenisAnalisis.Analisis];

    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        public required Periode Periode { get; init; }

        /// <summary>The indicator by kunci.</summary>
        public required string Indikator { get; init; }

        /// <summary>Text by kind; a kind left out stays as it is, an empty text removes it.</summary>
        public required IReadOnlyDictionary<JenisAnalisis, string> Teks { get; init; }

        /// <summary>The texts the person saw, to notice that somebody else wrote meanwhile.</summary>
        public required IReadOnlyDictionary<JenisAnalisis, string> Awal { get; init; }
    }

    /// <summary>How many texts changed.</summary>
    public async Task<Hasil<int>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var instansi = await pilih.JalankanAsync(masukan.Slug, batal);
        if (!instansi.Berhasil)
        {
            return instansi.Pelanggaran;
        }

        if (masukan.Teks.Values.Any(t => t.Length > PanjangMaks))
        {
            return new TeksTerlaluPanjang("Setiap teks", PanjangMaks);
        }

        var meja = await MejaUkur.SiapkanAsync(db, instansi.Isi, masukan.Periode, batal);
        if (!meja.Berhasil)
        {
            return meja.Pelanggaran;
        }

        if (meja.Isi.Indikator(masukan.Indikator) is not { } indikator)
        {
            return new AngkaTidakDikenal();
        }

        var izin = await penjaga.PeriksaAsync(Tindakan.IsiAnalisis, meja.Isi.Sasaran(indikator), batal);
        return izin.Berhasil
            ? await transaksi.JalankanAsync(b => SimpanAsync(meja.Isi, indikator, masukan, b), batal)
            : izin.Pelanggaran;
    }

    private async Task<Hasil<int>> SimpanAsync(MejaUkur meja, Indikator indikator, Masukan masukan, CancellationToken batal)
    {
        await meja.BacaAngkaAsync(db, jejak, batal);
        var status = meja.Baris(indikator)?.Status ?? StatusKinerja.Draf;
        if (meja.Tertutup(indikator, jam.GetUtcNow()) is { } tertutup)
        {
            return tertutup;
        }

        if (!status.BolehDiubah())
        {
            return new AngkaTidakDapatDiubah(indikator.Nama ?? indikator.Kunci, status);
        }

        var berubah = 0;
        foreach (var (jenis, teks) in masukan.Teks.Where(t => Jenis.Contains(t.Key)))
        {
            var lama = await db
                .AnalisisKinerja.Where(a => a.IndikatorId == indikator.Id && a.Periode == meja.Periode && a.Jenis == jenis)
                .OrderBy(a => a.Urutan)
                .ToListAsync(batal);
            var tersimpan = TeksAnalisis.Gabung(lama);
            var baru = TeksAnalisis.Rapikan(teks);
            if (baru == tersimpan)
            {
                continue;
            }

            if (TeksAnalisis.Rapikan(masukan.Awal.GetValueOrDefault(jenis, "")) != tersimpan)
            {
                var oleh = await riwayat.TerakhirAsync(
                    meja.Instansi,
                    NamaSel.Tulis(JenisIsian.Indikator, indikator.Kunci, meja.Periode),
                    e => e.Tindakan == nameof(SimpanAnalisis) && e.Baru.Contains($"\"{jenis}\"", StringComparison.Ordinal),
                    meja.Berkas.Pemda.ZonaWaktu,
                    batal
                );
                return new AnalisisBentrok(jenis, tersimpan, oleh);
            }

            db.RemoveRange(lama);
            await db.SaveChangesAsync(batal);
            if (baru.Length > 0)
            {
                db.Add(Baris(meja, indikator, jenis, baru));
            }

            await CatatAsync(meja, indikator, jenis, tersimpan, baru, batal);
            berubah++;
        }

        return berubah;
    }

    private Task CatatAsync(
        MejaUkur meja,
        Indikator indikator,
        JenisAnalisis jenis,
        string lama,
        string baru,
        CancellationToken batal
    ) =>
        jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Milik(meja.Instansi.PerangkatDaerahId),
                Tindakan = nameof(SimpanAnalisis),
                Objek = NamaSel.Tulis(JenisIsian.Indikator, indikator.Kunci, meja.Periode),
                Lama = new { Jenis = jenis, Teks = lama },
                Baru = new { Jenis = jenis, Teks = baru },
            },
            batal
        );

    private static AnalisisKinerja Baris(MejaUkur meja, Indikator indikator, JenisAnalisis jenis, string teks) =>
        new()
        {
            PemdaId = meja.Instansi.PemdaId,
            PerangkatDaerahId = meja.Instansi.PerangkatDaerahId,
            Id = Guid.CreateVersion7(),
            Periode = meja.Periode,
            IndikatorId = indikator.Id,
            Jenis = jenis,
            Urutan = 1,
            Teks = teks,
        };
}
