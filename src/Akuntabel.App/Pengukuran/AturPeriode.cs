using Akuntabel.App.Akses;
using Akuntabel.App.Anggaran;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pengukuran;

/// <summary>
/// Opens or closes a period for all agencies of a pemda. Closing locks what is approved; what is not stays as it is and can go on
/// only under an exception.
/// </summary>
public sealed class AturPeriode(AkuntabelDbContext db, PintuPemda pintu, Transaksi transaksi, IPencatatJejak jejak)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required int PemdaId { get; init; }

        public required Periode Periode { get; init; }

        public required KeadaanPeriode Keadaan { get; init; }

        /// <summary>Last day that counts as on time, or null.</summary>
        public DateOnly? BatasLapor { get; init; }
    }

    /// <summary>How many figures were locked.</summary>
    public async Task<Hasil<int>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var izin = await pintu.BukaAsync(masukan.PemdaId, Tindakan.KelolaPeriode, batal);
        if (!izin.Berhasil)
        {
            return izin.Pelanggaran;
        }

        if (masukan.Periode.Jenis != JenisPeriode.Triwulan)
        {
            return new AngkaTidakDikenal();
        }

        if (!Enum.IsDefined(masukan.Keadaan))
        {
            return new IsianPeriodeTidakSah();
        }

        if (masukan.BatasLapor < masukan.Periode.TanggalAkhir)
        {
            return new BatasLaporTerlaluAwal(masukan.Periode);
        }

        return await transaksi.JalankanAsync(b => AturAsync(masukan, b), batal);
    }

    private async Task<Hasil<int>> AturAsync(Masukan masukan, CancellationToken batal)
    {
        await jejak.KunciAsync(RantaiJejak.Instalasi, batal);
        var baris = await db.PeriodePengukuran.FirstOrDefaultAsync(p => p.Periode == masukan.Periode, batal);
        if (baris is null && masukan.Keadaan == KeadaanPeriode.Ditutup)
        {
            return new PeriodeBelumDibuka(masukan.Periode);
        }

        if (baris?.Keadaan == masukan.Keadaan && baris.BatasLapor == masukan.BatasLapor)
        {
            return new KeadaanPeriodeSama(masukan.Periode, masukan.Keadaan);
        }

        var lama = baris is null ? null : new { baris.Keadaan, baris.BatasLapor };
        if (baris is null)
        {
            db.Add(
                baris = new()
                {
                    PemdaId = masukan.PemdaId,
                    Periode = masukan.Periode,
                    Keadaan = masukan.Keadaan,
                }
            );
        }

        (baris.Keadaan, baris.BatasLapor) = (masukan.Keadaan, masukan.BatasLapor);
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Instalasi,
                Tindakan = nameof(AturPeriode),
                Objek =
                    $"pemda:{masukan.PemdaId.ToString(System.Globalization.CultureInfo.InvariantCulture)} periode:{masukan.Periode}",
                Lama = lama,
                Baru = new { baris.Keadaan, baris.BatasLapor },
            },
            batal
        );
        if (masukan.Keadaan != KeadaanPeriode.Ditutup)
        {
            return 0;
        }

        await KunciBulanAnggaran.JalankanAsync(db, jejak, masukan.Periode, batal);
        return await KunciSemuaAsync(masukan.Periode, batal);
    }

    private async Task<int> KunciSemuaAsync(Periode periode, CancellationToken batal)
    {
        var disetujui = await db
            .Realisasi.Where(r => r.Periode == periode && r.Status == StatusKinerja.Disetujui)
            .ToListAsync(batal);
        foreach (var milik in disetujui.GroupBy(r => r.PerangkatDaerahId).OrderBy(g => g.Key))
        {
            foreach (var baris in milik)
            {
                baris.Status = AlurKinerja.Kunci(new KeadaanAlur(baris.Status, baris.PengajuId)).Isi.Status;
            }

            await jejak.CatatAsync(
                new()
                {
                    Rantai = RantaiJejak.Milik(milik.Key),
                    Tindakan = "KunciKinerja",
                    Objek = $"periode:{periode}",
                    Baru = new { Jumlah = milik.Count() },
                    Baris = [.. milik],
                },
                batal
            );
        }

        return disetujui.Count;
    }
}
