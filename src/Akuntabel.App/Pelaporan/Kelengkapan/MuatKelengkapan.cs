using Akuntabel.App.Data;
using Akuntabel.App.DataKinerja;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan.Kelengkapan;

/// <summary>Reads what a report has besides its rows. The scope is chosen already: whoever loaded the rows did it.</summary>
public sealed class MuatKelengkapan(AkuntabelDbContext db, GudangBerkas gudang)
{
    public async Task<KelengkapanLaporan> JalankanAsync(BerkasTahun berkas, CancellationToken batal)
    {
        var (pd, periode) = (berkas.PerangkatDaerah.Id, berkas.Periode);
        var (tahun, berkala) = (periode.Tahun, periode.Jenis != JenisPeriode.Tahunan);
        var teks =
            await db
                .SistematikaTersimpan.AsNoTracking()
                .Where(s => s.PerangkatDaerahId == pd && s.Tahun == tahun && s.Berkala == berkala)
                .Select(s => s.Json)
                .FirstOrDefaultAsync(batal)
            ?? "";
        return new()
        {
            Sistematika = Baca(teks, berkas),
            TeksSistematika = teks,
            Lambang = await LambangAsync(berkas, batal),
            Lampiran = await db
                .LampiranLaporan.AsNoTracking()
                .Where(l => l.PerangkatDaerahId == pd && l.Periode == periode)
                .OrderBy(l => l.Urutan)
                .ThenBy(l => l.Id)
                .ToListAsync(batal),
        };
    }

    /// <summary>
    /// The outline of a stored text, which was checked before it was stored, or the shipped one of that name; else the one the agency's
    /// reports follow.
    /// </summary>
    public static Sistematika Baca(string teks, BerkasTahun berkas) =>
        teks.StartsWith('{')
            ? PembacaSistematika.Baca(teks).Isi
            : SistematikaBawaan.Cari(teks) ?? SistematikaBawaan.Milik(berkas.PerangkatDaerah, berkas.Periode);

    /// <summary>A picture that is gone from the disk or was replaced is not printed.</summary>
    private async Task<BerkasGambar?> LambangAsync(BerkasTahun berkas, CancellationToken batal)
    {
        var (pemda, pd) = (berkas.Pemda.Id, berkas.PerangkatDaerah.Id);
        var sidik = await db
            .Lambang.AsNoTracking()
            .Where(l => l.PemdaId == pemda && (l.PerangkatDaerahId == pd || l.PerangkatDaerahId == null))
            .OrderBy(l => l.PerangkatDaerahId == null)
            .Select(l => l.Sha256)
            .FirstOrDefaultAsync(batal);
        if (sidik is null)
        {
            return null;
        }

        await using var isi = await gudang.BukaAsync(sidik, batal);
        if (isi is null)
        {
            return null;
        }

        using var tampung = new MemoryStream();
        await isi.CopyToAsync(tampung, batal);
        return BerkasGambar.Baca(tampung.ToArray());
    }
}
