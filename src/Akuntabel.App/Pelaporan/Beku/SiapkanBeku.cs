using Akuntabel.App.Data;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan.Beku;

/// <summary>Composes the report of a period for freezing. The scope is chosen and the right asked for already.</summary>
public sealed class SiapkanBeku(AkuntabelDbContext db, MuatBerkasTahun muat, MuatKelengkapan kelengkapan)
{
    /// <summary>The report, or what forbids to freeze it: figures, notes, or a newest version that says the same.</summary>
    internal async Task<Hasil<BekuDisiapkan>> JalankanAsync(BekukanLaporan.Masukan masukan, CancellationToken batal)
    {
        var berkas = await muat.JalankanAsync(masukan.Slug, masukan.Periode, batal);
        if (!berkas.Berhasil)
        {
            return berkas.Pelanggaran;
        }

        var lengkap = await kelengkapan.JalankanAsync(berkas.Isi, batal);
        var bahan = await BahanBeku.SusunAsync(db, berkas.Isi, lengkap, null, batal);
        var alasan = bahan.Periksa(masukan.AlasanAngka.Trim(), masukan.AlasanCatatan.Trim(), batal);
        if (!alasan.Berhasil)
        {
            return alasan.Pelanggaran;
        }

        var pd = berkas.Isi.PerangkatDaerah.Id;
        var akhir = await db
            .LaporanBeku.AsNoTracking()
            .Where(l => l.PerangkatDaerahId == pd && l.Periode == masukan.Periode)
            .OrderByDescending(l => l.NomorVersi)
            .FirstOrDefaultAsync(batal);
        return akhir?.SidikModel == bahan.Sidik
            ? new LaporanSudahBeku(akhir.NomorVersi)
            : new BekuDisiapkan(bahan, lengkap, alasan.Isi, (akhir?.NomorVersi ?? 0) + 1);
    }
}
