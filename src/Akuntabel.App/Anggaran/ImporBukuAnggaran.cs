using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.DataKinerja;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan;
using Akuntabel.Documents.Xlsx;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Anggaran;

/// <summary>
/// Reads a month's realisasi anggaran from a workbook in three steps: upload, dry run under a choice of columns, apply (all of it or
/// nothing, by <see cref="SimpanRealisasiAnggaran"/>, so the same rules hold as for typing).
/// </summary>
public sealed class ImporBukuAnggaran(
    PintuInstansi pintu,
    MuatBerkasTahun muat,
    GudangBerkas gudang,
    SimpanBerkasBukti simpanBerkas,
    BukaBukti buka,
    SimpanRealisasiAnggaran simpan,
    Transaksi transaksi,
    IPencatatJejak jejak
)
{
    /// <summary>Which workbook of which month, read how.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        /// <summary>A month.</summary>
        public required Periode Periode { get; init; }

        /// <summary>The uploaded file.</summary>
        public required Guid BerkasId { get; init; }

        /// <summary>The columns; null to have them proposed.</summary>
        public PetaKolomAnggaran? Peta { get; init; }

        /// <summary>Reason for figures that fall or exceed the pagu; empty for none.</summary>
        public string Alasan { get; init; } = "";

        /// <summary>True to leave out rows that belong to no row of the budget.</summary>
        public bool LewatiTidakDikenal { get; init; }
    }

    /// <summary>Keeps the workbook; gives the id by which the next steps name it.</summary>
    public async Task<Hasil<Guid>> UnggahAsync(string slug, Stream isi, string? namaBerkas, CancellationToken batal)
    {
        var masuk = await pintu.BukaAsync(slug, Tindakan.IsiRealisasiAnggaran, batal);
        if (!masuk.Berhasil)
        {
            return masuk.Pelanggaran;
        }

        var berkas = await gudang.SimpanAsync(isi, batal);
        return berkas.Pelanggaran is JenisBerkasDitolak ? new BukanBukuXlsx()
            : !berkas.Berhasil ? berkas.Pelanggaran
            : berkas.Isi.Jenis != JenisBerkas.Xlsx ? new BukanBukuXlsx()
            : await transaksi.JalankanAsync(b => CatatAsync(masuk.Isi.Instansi, berkas.Isi, namaBerkas, b), batal);
    }

    /// <summary>What applying it would do. Writes nothing.</summary>
    public async Task<Hasil<PratinjauImporAnggaran>> PratinjauAsync(Masukan masukan, CancellationToken batal)
    {
        var masuk = await pintu.BukaAsync(masukan.Slug, Tindakan.IsiRealisasiAnggaran, batal);
        if (!masuk.Berhasil)
        {
            return masuk.Pelanggaran;
        }

        var berkas = await buka.JalankanAsync(masukan.Slug, masukan.BerkasId, batal);
        if (!berkas.Berhasil)
        {
            return berkas.Pelanggaran;
        }

        await using var isi = berkas.Isi.Isi;
        var buku = PembacaBukuXlsx.Baca(isi);
        if (!buku.Berhasil)
        {
            return new BukuTidakTerbaca(buku.Pelanggaran.Pesan);
        }

        var tahun = await muat.JalankanAsync(masukan.Slug, masukan.Periode, batal);
        return !tahun.Berhasil ? tahun.Pelanggaran
            : masukan.Periode.Jenis != JenisPeriode.Bulan ? new BukanBulan(masukan.Periode)
            : LembarAnggaran.Susun(tahun.Isi) is not { } lembar ? new DokumenAnggaranBelumAda(masukan.Periode)
            : Pratinjau(masukan, berkas.Isi.Bukti, buku.Isi, lembar);
    }

    /// <summary>Stores what the dry run shows. How many rows changed.</summary>
    public async Task<Hasil<int>> TerapkanAsync(Masukan masukan, CancellationToken batal)
    {
        var pratinjau = await PratinjauAsync(masukan, batal);
        if (!pratinjau.Berhasil)
        {
            return pratinjau.Pelanggaran;
        }

        var (salah, asing) = (
            pratinjau.Isi.Banyak(KeadaanBarisImpor.Bermasalah),
            pratinjau.Isi.Banyak(KeadaanBarisImpor.TidakDikenal)
        );
        return salah > 0 || (asing > 0 && !masukan.LewatiTidakDikenal) ? new ImporAnggaranBermasalah(salah, asing)
            : pratinjau.Isi.Isian.Count == 0 ? new ImporAnggaranTanpaPerubahan()
            : await simpan.JalankanAsync(
                new()
                {
                    Slug = masukan.Slug,
                    Periode = masukan.Periode,
                    Isian = pratinjau.Isi.Isian,
                    Sha256 = pratinjau.Isi.Sha256,
                },
                batal
            );
    }

    private static PratinjauImporAnggaran Pratinjau(
        Masukan masukan,
        Bukti berkas,
        IReadOnlyList<LembarBacaan> buku,
        LembarAnggaran lembar
    )
    {
        var peta = masukan.Peta ?? PenebakKolomAnggaran.Tebak(buku);
        return new()
        {
            BerkasId = berkas.Id,
            NamaBerkas = berkas.NamaBerkas,
            Sha256 = berkas.Sha256,
            Buku = buku,
            Peta = peta,
            Baris =
                peta.Cukup && peta.Lembar >= 0 && peta.Lembar < buku.Count
                    ? PencocokAnggaran.Cocokkan(lembar, buku[peta.Lembar], peta, masukan.Alasan.Trim())
                    : [],
        };
    }

    private async Task<Hasil<Guid>> CatatAsync(
        InstansiTerdaftar instansi,
        BerkasTersimpan berkas,
        string? namaBerkas,
        CancellationToken batal
    )
    {
        var rantai = RantaiJejak.Milik(instansi.PerangkatDaerahId);
        await jejak.KunciAsync(rantai, batal);
        var bukti = await simpanBerkas.JalankanAsync(instansi, berkas, namaBerkas, "Realisasi anggaran untuk diimpor", batal);
        if (!bukti.Berhasil)
        {
            return bukti.Pelanggaran;
        }

        await jejak.CatatAsync(
            new()
            {
                Rantai = rantai,
                Tindakan = "UnggahRealisasiAnggaran",
                Objek = $"berkas:{bukti.Isi.Id}",
                Baru = new { bukti.Isi.Sha256, bukti.Isi.NamaBerkas },
            },
            batal
        );
        return bukti.Isi.Id;
    }
}
