using System.Text;
using Akuntabel.App.Data;
using Akuntabel.App.DataKinerja;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Documents.Potret;
using Akuntabel.Domain.Pelaporan.Beku;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan.Beku;

/// <summary>Reads frozen reports of an agency, proves their files, and compares them with each other and with the data of today.</summary>
public sealed class LihatLaporanBeku(
    AkuntabelDbContext db,
    GudangBeku gudang,
    GudangBerkas bukti,
    MuatBerkasTahun muat,
    MuatKelengkapan kelengkapan
)
{
    /// <summary>Versions of a period's report, newest first.</summary>
    public async Task<IReadOnlyList<LaporanBeku>> DaftarAsync(Guid perangkatDaerahId, Periode periode, CancellationToken batal) =>
        await db
            .LaporanBeku.AsNoTracking()
            .Where(l => l.PerangkatDaerahId == perangkatDaerahId && l.Periode == periode)
            .OrderByDescending(l => l.NomorVersi)
            .ToListAsync(batal);

    /// <summary>The files of a version.</summary>
    public async Task<IReadOnlyList<BagianBeku>> BagianAsync(LaporanBeku beku, CancellationToken batal) =>
        await db
            .BagianBeku.AsNoTracking()
            .Where(b => b.PerangkatDaerahId == beku.PerangkatDaerahId && b.LaporanBekuId == beku.Id)
            .OrderBy(b => b.Nama)
            .ToListAsync(batal);

    /// <summary>The bytes of a file, proved to be what was frozen.</summary>
    public async Task<Hasil<byte[]>> IsiAsync(BagianBeku bagian, CancellationToken batal) =>
        await gudang.BacaAsync(bagian.Sha256, batal) is { } isi ? isi : new BagianBekuRusak(bagian.Nama);

    /// <summary>What reads differently in two versions.</summary>
    public async Task<Hasil<IReadOnlyList<PerbedaanPotret>>> BandingkanAsync(
        LaporanBeku lama,
        LaporanBeku baru,
        CancellationToken batal
    )
    {
        var (satu, dua) = (await PotretAsync(lama, batal), await PotretAsync(baru, batal));
        return !satu.Berhasil ? satu.Pelanggaran
            : !dua.Berhasil ? dua.Pelanggaran
            : BandingkanIsi(satu.Isi, dua.Isi);
    }

    /// <summary>
    /// Builds the report again from the data of today by the frozen outline and holds it against the frozen one; files and evidence are
    /// read from the disk and held against their hashes.
    /// </summary>
    public async Task<Hasil<PemeriksaanBeku>> PeriksaAsync(string slug, LaporanBeku beku, CancellationToken batal)
    {
        var potret = await PotretAsync(beku, batal);
        if (!potret.Berhasil)
        {
            return potret.Pelanggaran;
        }

        var berkas = await muat.JalankanAsync(slug, beku.Periode, batal);
        if (!berkas.Berhasil)
        {
            return berkas.Pelanggaran;
        }

        var lengkap = await kelengkapan.JalankanAsync(berkas.Isi, batal);
        var sistematika = MuatKelengkapan.Baca(beku.Sistematika, berkas.Isi);
        var kini = await BahanBeku.SusunAsync(db, berkas.Isi, lengkap, sistematika, batal);
        var rusak = new List<string>();
        foreach (var bagian in await BagianAsync(beku, batal))
        {
            if (await gudang.BacaAsync(bagian.Sha256, batal) is null)
            {
                rusak.Add(bagian.Nama);
            }
        }

        foreach (var sidik in potret.Isi.Bukti)
        {
            await using var isi = await bukti.BukaAsync(sidik, batal);
            if (isi is null)
            {
                rusak.Add(await SebutanBuktiAsync(beku, sidik, batal));
            }
        }

        return new PemeriksaanBeku(PembandingPotret.Bandingkan(potret.Isi, kini.Potret), rusak);
    }

    private async Task<string> SebutanBuktiAsync(LaporanBeku beku, string sidik, CancellationToken batal)
    {
        var nama = await db
            .Bukti.AsNoTracking()
            .Where(b => b.PerangkatDaerahId == beku.PerangkatDaerahId && b.Sha256 == sidik)
            .Select(b => b.NamaBerkas)
            .FirstOrDefaultAsync(batal);
        return $"bukti {nama ?? "tanpa nama"} (SHA-256 {sidik})";
    }

    // An interface cannot take part in the conversion to Hasil; a list can.
    private static Hasil<IReadOnlyList<PerbedaanPotret>> BandingkanIsi(PotretDokumen lama, PotretDokumen baru) =>
        PembandingPotret.Bandingkan(lama, baru).ToList();

    private async Task<Hasil<PotretDokumen>> PotretAsync(LaporanBeku beku, CancellationToken batal)
    {
        var isi = await gudang.BacaAsync(beku.SidikModel, batal);
        return isi is null ? new BagianBekuRusak(PenulisBeku.NamaModel) : PotretDokumen.Baca(Encoding.UTF8.GetString(isi));
    }
}
