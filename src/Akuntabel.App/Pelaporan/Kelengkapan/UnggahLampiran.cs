using System.Globalization;
using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.DataKinerja;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Documents.Pdf;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan.Kelengkapan;

/// <summary>Uploads a PDF as annex of a period's report, behind those that are there.</summary>
public sealed class UnggahLampiran(
    AkuntabelDbContext db,
    PintuInstansi pintu,
    GudangBerkas gudang,
    SimpanBerkasBukti simpan,
    Transaksi transaksi,
    IPencatatJejak jejak
)
{
    private const int PanjangJudul = 200;

    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        public required Periode Periode { get; init; }

        public required JenisLampiran Jenis { get; init; }

        /// <summary>Heading in the list of annexes.</summary>
        public required string Judul { get; init; }

        /// <summary>The content.</summary>
        public required Stream Isi { get; init; }

        /// <summary>Name it was sent under.</summary>
        public string? NamaBerkas { get; init; }
    }

    /// <summary>How the annexes of a period's report are called in the audit trail.</summary>
    internal static string Objek(Periode periode) => string.Create(CultureInfo.InvariantCulture, $"lampiran laporan {periode}");

    /// <summary>The annex.</summary>
    public async Task<Hasil<LampiranLaporan>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(masukan.Slug, Tindakan.UnggahLampiran, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        if (masukan.Judul.Trim().Length is 0 or > PanjangJudul)
        {
            return new JudulLampiranTidakSah();
        }

        var berkas = await gudang.SimpanAsync(masukan.Isi, batal);
        if (!berkas.Berhasil)
        {
            return berkas.Pelanggaran is JenisBerkasDitolak ? new LampiranBukanPdf() : berkas.Pelanggaran;
        }

        if (berkas.Isi.Jenis != JenisBerkas.Pdf)
        {
            return new LampiranBukanPdf();
        }

        await using var isi = await gudang.BukaAsync(berkas.Isi.Sha256, batal);
        return isi is not null && JumlahHalamanPdf.Baca(isi) is { } halaman
            ? await transaksi.JalankanAsync(b => SimpanAsync(buka.Isi.Instansi, masukan, berkas.Isi, halaman, b), batal)
            : new PdfTidakTerbaca();
    }

    private async Task<Hasil<LampiranLaporan>> SimpanAsync(
        InstansiTerdaftar instansi,
        Masukan masukan,
        BerkasTersimpan berkas,
        int halaman,
        CancellationToken batal
    )
    {
        var rantai = RantaiJejak.Milik(instansi.PerangkatDaerahId);
        await jejak.KunciAsync(rantai, batal);
        var bukti = await simpan.JalankanAsync(instansi, berkas, masukan.NamaBerkas, masukan.Judul.Trim(), batal);
        if (!bukti.Berhasil)
        {
            return bukti.Pelanggaran;
        }

        var milik = db.LampiranLaporan.Where(l =>
            l.PerangkatDaerahId == instansi.PerangkatDaerahId && l.Periode == masukan.Periode
        );
        var lampiran = new LampiranLaporan
        {
            PemdaId = instansi.PemdaId,
            PerangkatDaerahId = instansi.PerangkatDaerahId,
            Id = Guid.CreateVersion7(),
            Periode = masukan.Periode,
            Jenis = masukan.Jenis,
            Judul = masukan.Judul.Trim(),
            Urutan = (await milik.MaxAsync(l => (int?)l.Urutan, batal) ?? 0) + 1,
            NamaBerkas = bukti.Isi.NamaBerkas,
            JumlahHalaman = halaman,
            Ukuran = berkas.Ukuran,
            Sha256 = berkas.Sha256,
        };
        db.Add(lampiran);
        await jejak.CatatAsync(
            new()
            {
                Rantai = rantai,
                Tindakan = nameof(UnggahLampiran),
                Objek = Objek(masukan.Periode),
                Baru = lampiran,
            },
            batal
        );
        return lampiran;
    }
}
