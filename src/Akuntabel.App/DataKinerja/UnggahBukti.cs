using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.DataKinerja;

/// <summary>Uploads a file as evidence of one or several figures of a period, or ties a file that is there to more of them.</summary>
public sealed class UnggahBukti(
    AkuntabelDbContext db,
    PilihInstansi pilih,
    PenjagaAkses penjaga,
    GudangBerkas gudang,
    SimpanBerkasBukti simpan,
    Transaksi transaksi,
    IPencatatJejak jejak
)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        public required Periode Periode { get; init; }

        /// <summary>The figures it proves, by the names of their cells (see <c>NamaSel</c>); all of the period's sheet.</summary>
        public required IReadOnlyList<string> Sel { get; init; }

        /// <summary>The content.</summary>
        public required Stream Isi { get; init; }

        /// <summary>Name it was sent under.</summary>
        public string? NamaBerkas { get; init; }

        public string Keterangan { get; init; } = "";
    }

    /// <summary>The name a content is kept under when it was uploaded before under another than <paramref name="dikirim"/>; else null.</summary>
    public static string? NamaSemula(Bukti bukti, string? dikirim) =>
        NamaBerkasAman.Dari(dikirim, bukti.Jenis) == bukti.NamaBerkas ? null : bukti.NamaBerkas;

    /// <summary>The file.</summary>
    public async Task<Hasil<Bukti>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var instansi = await pilih.JalankanAsync(masukan.Slug, batal);
        if (!instansi.Berhasil)
        {
            return instansi.Pelanggaran;
        }

        var meja = await MejaUkur.SiapkanAsync(db, instansi.Isi, masukan.Periode, batal);
        if (!meja.Berhasil)
        {
            return meja.Pelanggaran;
        }

        var tautan = PenautBukti.Baca(meja.Isi, masukan.Sel);
        if (!tautan.Berhasil)
        {
            return tautan.Pelanggaran;
        }

        if (await PenautBukti.HakAsync(penjaga, meja.Isi, tautan.Isi, batal) is { } ditolak)
        {
            return ditolak;
        }

        var berkas = await gudang.SimpanAsync(masukan.Isi, batal);
        return berkas.Berhasil
            ? await transaksi.JalankanAsync(b => TautkanAsync(meja.Isi, tautan.Isi, berkas.Isi, masukan, b), batal)
            : berkas.Pelanggaran;
    }

    private async Task<Hasil<Bukti>> TautkanAsync(
        MejaUkur meja,
        IReadOnlyList<SelBukti> sel,
        BerkasTersimpan berkas,
        Masukan masukan,
        CancellationToken batal
    )
    {
        await meja.BacaAngkaAsync(db, jejak, batal);
        if (PenautBukti.Terkunci(meja, sel) is { } terkunci)
        {
            return terkunci;
        }

        var bukti = await simpan.JalankanAsync(meja.Instansi, berkas, masukan.NamaBerkas, masukan.Keterangan, batal);
        if (!bukti.Berhasil)
        {
            return bukti.Pelanggaran;
        }

        foreach (var satu in sel)
        {
            if (!await PenautBukti.AdaAsync(db, bukti.Isi, satu, batal))
            {
                db.Add(satu.Tautan(bukti.Isi));
            }

            await jejak.CatatAsync(
                new()
                {
                    Rantai = RantaiJejak.Milik(meja.Instansi.PerangkatDaerahId),
                    Tindakan = nameof(UnggahBukti),
                    Objek = satu.Alamat,
                    Baru = new
                    {
                        bukti.Isi.NamaBerkas,
                        bukti.Isi.Sha256,
                        bukti.Isi.Ukuran,
                    },
                },
                batal
            );
        }

        return bukti;
    }
}
