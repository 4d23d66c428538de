using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.DataKinerja;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan.Kelengkapan;

/// <summary>Uploads the emblem an agency prints on its reports and letters, in place of the one before.</summary>
public sealed class UnggahLambang(
    AkuntabelDbContext db,
    PintuInstansi pintu,
    GudangBerkas gudang,
    Transaksi transaksi,
    IPencatatJejak jejak
)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        /// <summary>The picture.</summary>
        public required Stream Isi { get; init; }
    }

    /// <summary>The emblem.</summary>
    public async Task<Hasil<Lambang>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(masukan.Slug, Tindakan.UnggahLampiran, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        using var tampung = new MemoryStream();
        await masukan.Isi.CopyToAsync(tampung, batal);
        if (BerkasGambar.Baca(tampung.ToArray()) is not { } gambar)
        {
            return new LambangBukanGambar();
        }

        tampung.Position = 0;
        var berkas = await gudang.SimpanAsync(tampung, batal);
        return berkas.Berhasil
            ? await transaksi.JalankanAsync(b => SimpanAsync(buka.Isi.Instansi, gambar.JenisMedia, berkas.Isi.Sha256, b), batal)
            : berkas.Pelanggaran;
    }

    private async Task<Hasil<Lambang>> SimpanAsync(
        InstansiTerdaftar instansi,
        string jenisMedia,
        string sidik,
        CancellationToken batal
    )
    {
        var (pemda, pd) = (instansi.PemdaId, instansi.PerangkatDaerahId);
        await jejak.KunciAsync(RantaiJejak.Milik(pd), batal);
        var lambang = await db.Lambang.SingleOrDefaultAsync(l => l.PemdaId == pemda && l.PerangkatDaerahId == pd, batal);
        var lama = lambang?.Sha256;
        if (lambang is null)
        {
            lambang = new Lambang
            {
                PemdaId = pemda,
                Id = Guid.CreateVersion7(),
                PerangkatDaerahId = pd,
                JenisMedia = jenisMedia,
                Sha256 = sidik,
            };
            db.Add(lambang);
        }

        (lambang.JenisMedia, lambang.Sha256) = (jenisMedia, sidik);
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Milik(pd),
                Tindakan = nameof(UnggahLambang),
                Objek = "lambang",
                Lama = lama is null ? null : new { Sha256 = lama },
                Baru = new { Sha256 = sidik },
            },
            batal
        );
        return lambang;
    }
}
