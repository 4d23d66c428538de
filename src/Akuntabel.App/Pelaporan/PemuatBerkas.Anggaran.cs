using Akuntabel.App.Data;
using Akuntabel.Domain.Pelaporan;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan;

/// <content>Budget, its realisasi, components and measurement.</content>
internal sealed partial class PemuatBerkas
{
    public async Task<BerkasTahun> AnggaranAsync(BerkasTahun b)
    {
        var (tahun, periode) = (b.Periode.Tahun, b.Periode);
        var dokumen = await Milik(db.DokumenAnggaran).Where(x => x.Tahun == tahun).OrderBy(x => x.NomorVersi).ToListAsync(batal);
        var id = dokumen.Select(x => x.Id).ToList();
        return b with
        {
            DokumenAnggaran = dokumen,
            SimpulAnggaran = await UrutAsync(Milik(db.SimpulAnggaran).Where(x => id.Contains(x.DokumenAnggaranId))),
            RincianBelanja = await UrutAsync(Milik(db.RincianBelanja).Where(x => id.Contains(x.DokumenAnggaranId))),
            RealisasiAnggaran = await Milik(db.RealisasiAnggaran)
                .DalamTahun(tahun, tahun)
                .OrderBy(x => x.ObjekIdentitas)
                .ThenBy(x => x.Periode)
                .ToListAsync(batal),
            BulanAnggaran = await Milik(db.BulanAnggaran).DalamTahun(tahun, tahun).OrderBy(x => x.Periode).ToListAsync(batal),
            UraianPelaksanaan = await Milik(db.UraianPelaksanaan)
                .Where(x => x.Periode == periode)
                .OrderBy(x => x.Id)
                .ToListAsync(batal),
            Dukungan = await UrutAsync(Milik(db.Dukungan).Where(x => x.Tahun == tahun)),
        };
    }

    /// <summary>Texts are those of the period itself; records are those of the year up to the period's end.</summary>
    public async Task<BerkasTahun> PengukuranAsync(BerkasTahun b)
    {
        var (tahun, periode) = (b.Periode.Tahun, b.Periode);
        var (awal, akhir) = TahunRencana(b);
        var rekam = await Milik(db.RekamUnsur)
            .DalamTahun(tahun, tahun)
            .OrderBy(x => x.Kelompok)
            .ThenBy(x => x.Nomor)
            .ToListAsync(batal);
        return b with
        {
            UnsurData = await Milik(db.UnsurData).OrderBy(x => x.Urutan).ThenBy(x => x.Kode).ToListAsync(batal),
            NilaiUnsur = await Milik(db.NilaiUnsur)
                .DalamTahun(tahun - 1, tahun)
                .OrderBy(x => x.UnsurDataId)
                .ThenBy(x => x.Periode)
                .ToListAsync(batal),
            RekamUnsur = [.. rekam.Where(x => x.Periode.BulanAkhir <= periode.BulanAkhir)],
            Realisasi = await Milik(db.Realisasi)
                .DalamTahun(awal, akhir)
                .OrderBy(x => x.IndikatorId)
                .ThenBy(x => x.Periode)
                .ToListAsync(batal),
            RiwayatCapaian = await Milik(db.RiwayatCapaian).OrderBy(x => x.IndikatorId).ThenBy(x => x.Tahun).ToListAsync(batal),
            NilaiPembanding = await UrutAsync(Milik(db.NilaiPembanding).DalamTahun(awal, akhir)),
            AnalisisKinerja = await UrutAsync(Milik(db.AnalisisKinerja).Where(x => x.Periode == periode)),
            Bobot = await Milik(db.BobotIndikator).Where(x => x.Tahun == tahun).OrderBy(x => x.IndikatorId).ToListAsync(batal),
            Narasi = await Milik(db.Narasi).Where(x => x.Periode == periode).OrderBy(x => x.Slot).ToListAsync(batal),
        };
    }

    /// <summary>The years of the plans in hand, and at least this year and the one before.</summary>
    private static (int Awal, int Akhir) TahunRencana(BerkasTahun b)
    {
        var tahun = b.Periode.Tahun;
        int[] awal = [tahun - 1, b.Renstra?.TahunAwal ?? tahun, b.Rpjmd?.TahunAwal ?? tahun, b.PenetapanIku?.TahunAwal ?? tahun];
        int[] akhir = [tahun, b.Renstra?.TahunAkhir ?? tahun, b.Rpjmd?.TahunAkhir ?? tahun, b.PenetapanIku?.TahunAkhir ?? tahun];
        return (awal.Min(), akhir.Max());
    }
}
