using Akuntabel.App.Data;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Anggaran;

/// <summary>What acts on a month of an agency's budget work with, as it stands inside their transaction.</summary>
internal sealed class MejaAnggaran
{
    public required InstansiTerdaftar Instansi { get; init; }

    public required LembarAnggaran Lembar { get; init; }

    /// <summary>The month in its workflow, tracked; null before the first figure.</summary>
    public BulanAnggaran? Bulan { get; init; }

    /// <summary>Cumulative rows of the month, tracked.</summary>
    public required IReadOnlyList<RealisasiAnggaran> Baris { get; init; }

    /// <summary>Rows of the month that go through the workflow: all but imported history.</summary>
    public IReadOnlyList<RealisasiAnggaran> BarisAlur => [.. Baris.Where(AlurAnggaran.Ikut)];

    /// <summary>True when its triwulan is closed and an exception is what allows the work: approval then locks at once.</summary>
    public required bool DenganPengecualian { get; init; }

    public SasaranAkses Sasaran => SasaranAkses.PerangkatDaerah(Instansi.PemdaId, Instansi.PerangkatDaerahId);

    /// <summary>
    /// Reads the month; call it in the write transaction after the chain is locked. Refused: no month, no budget, period closed and
    /// no exception runs at <paramref name="saat"/>.
    /// </summary>
    public static async Task<Hasil<MejaAnggaran>> BacaAsync(
        AkuntabelDbContext db,
        MuatBerkasTahun muat,
        InstansiTerdaftar instansi,
        Periode periode,
        DateTimeOffset saat,
        CancellationToken batal
    )
    {
        if (periode.Jenis != JenisPeriode.Bulan)
        {
            return new BukanBulan(periode);
        }

        var berkas = await muat.JalankanAsync(instansi.Slug, periode, batal);
        if (!berkas.Berhasil)
        {
            return berkas.Pelanggaran;
        }

        var penutup = await PenutupBulan.BacaAsync(db, periode, batal);
        if (penutup.Halangan(saat) is { } tertutup)
        {
            return tertutup;
        }

        return LembarAnggaran.Susun(berkas.Isi) is not { } lembar
            ? new DokumenAnggaranBelumAda(periode)
            : new MejaAnggaran
            {
                Instansi = instansi,
                Lembar = lembar,
                DenganPengecualian = penutup.Ditutup,
                Bulan = await db.BulanAnggaran.FirstOrDefaultAsync(b => b.Periode == periode, batal),
                Baris = await db
                    .RealisasiAnggaran.Where(r => r.Periode == periode && r.Sifat == SifatRealisasi.Kumulatif)
                    .ToListAsync(batal),
            };
    }
}
