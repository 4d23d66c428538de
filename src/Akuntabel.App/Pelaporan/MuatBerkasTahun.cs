using Akuntabel.App.Data;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan;

/// <summary>
/// Everything recorded that one agency's period needs, read in one moment with one query per kind of row.
/// Refused: unknown agency, a year without agreement and budget, no policy in force.
/// </summary>
public sealed class MuatBerkasTahun(AkuntabelDbContext db, PilihInstansi pilih, IPenyediaBasisData penyedia)
{
    public async Task<Hasil<BerkasTahun>> JalankanAsync(string slug, Periode periode, CancellationToken batal)
    {
        await db.Database.OpenConnectionAsync(batal);
        try
        {
            // One read transaction, so that an import that commits meanwhile shows wholly or not at all.
            await using var baca = db.Database.CurrentTransaction is null
                ? await db.Database.BeginTransactionAsync(penyedia.IsolasiBaca, batal)
                : null;
            var instansi = await pilih.JalankanAsync(slug, batal);
            if (!instansi.Berhasil)
            {
                return instansi.Pelanggaran;
            }

            return instansi.Isi.Tahun.Contains(periode.Tahun)
                ? await IsiAsync(instansi.Isi, periode, batal)
                : new TahunTanpaData(slug, periode.Tahun);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<Hasil<BerkasTahun>> IsiAsync(InstansiTerdaftar instansi, Periode periode, CancellationToken batal)
    {
        var (pemdaId, pdId, akhir) = (instansi.PemdaId, instansi.PerangkatDaerahId, periode.TanggalAkhir);
        var kebijakan = await db
            .KebijakanPengukuran.AsNoTracking()
            .Where(k => k.PemdaId == pemdaId && k.BerlakuSejak <= akhir)
            .Where(k => k.BerlakuSampai == null || k.BerlakuSampai >= akhir)
            .OrderByDescending(k => k.BerlakuSejak)
            .FirstOrDefaultAsync(batal);
        if (kebijakan is null)
        {
            return new KebijakanBelumDitetapkan(instansi.NamaPemda, periode);
        }

        var berkas = new BerkasTahun
        {
            Periode = periode,
            Pemda = await db.Pemda.AsNoTracking().SingleAsync(p => p.Id == pemdaId, batal),
            PerangkatDaerah = await db.PerangkatDaerah.AsNoTracking().SingleAsync(p => p.Id == pdId, batal),
            Kebijakan = kebijakan,
            Skala = await db.SkalaKinerja.AsNoTracking().SingleAsync(s => s.Kunci == kebijakan.SkalaKinerjaKunci, batal),
        };
        var pemuat = new PemuatBerkas(db, pdId, batal);
        berkas = await pemuat.OrganisasiAsync(berkas);
        berkas = await pemuat.PerencanaanAsync(berkas);
        berkas = await pemuat.PerjanjianAsync(berkas);
        berkas = await pemuat.AnggaranAsync(berkas);
        return await pemuat.PengukuranAsync(berkas);
    }
}
