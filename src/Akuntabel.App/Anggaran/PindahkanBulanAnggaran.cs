using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Anggaran;

/// <summary>
/// Takes a step of the workflow with a month of the budget: Ajukan, Tarik kembali, Verifikasi, Kembalikan, Setujui.
/// In a closed triwulan (under an exception) approval locks at once.
/// </summary>
public sealed class PindahkanBulanAnggaran(
    AkuntabelDbContext db,
    PintuInstansi pintu,
    MuatBerkasTahun muat,
    PenjagaAkses penjaga,
    Transaksi transaksi,
    IPencatatJejak jejak,
    TimeProvider jam
)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        /// <summary>A month.</summary>
        public required Periode Periode { get; init; }

        public required LangkahAlur Langkah { get; init; }

        /// <summary>Version of the month the person saw.</summary>
        public required int Versi { get; init; }

        /// <summary>Why, for Kembalikan; empty otherwise.</summary>
        public string Alasan { get; init; } = "";
    }

    /// <summary>The status it has now.</summary>
    public async Task<Hasil<StatusKinerja>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(masukan.Slug, AlurAnggaran.Tindakan(masukan.Langkah), batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        return masukan.Alasan.Length > PenerapIsianAnggaran.PanjangAlasan
            ? new AlasanAnggaranTerlaluPanjang(PenerapIsianAnggaran.PanjangAlasan)
            : await transaksi.JalankanAsync(b => PindahkanAsync(buka.Isi.Instansi, masukan, b), batal);
    }

    private async Task<Hasil<StatusKinerja>> PindahkanAsync(InstansiTerdaftar instansi, Masukan masukan, CancellationToken batal)
    {
        await jejak.KunciAsync(RantaiJejak.Milik(instansi.PerangkatDaerahId), batal);
        var meja = await MejaAnggaran.BacaAsync(db, muat, instansi, masukan.Periode, jam.GetUtcNow(), batal);
        if (!meja.Berhasil)
        {
            return meja.Pelanggaran;
        }

        if (meja.Isi.Bulan is not { } bulan || meja.Isi.BarisAlur.All(b => b.Jumlah is null && b.Fisik is null))
        {
            return new BulanAnggaranKosong(masukan.Periode);
        }

        if (bulan.Versi != masukan.Versi)
        {
            return new StatusSudahBerubah($"Realisasi anggaran {masukan.Periode.Sebutan}");
        }

        var pelaku = await penjaga.PelakuAlurAsync(meja.Isi.Sasaran, batal);
        var baru = AlurAnggaran.Langkah(masukan.Langkah, bulan, meja.Isi.BarisAlur, pelaku, masukan.Alasan);
        if (!baru.Berhasil)
        {
            return baru.Pelanggaran;
        }

        var lama = new { bulan.Status };
        var keadaan =
            baru.Isi.Status == StatusKinerja.Disetujui && meja.Isi.DenganPengecualian
                ? AlurKinerja.Kunci(baru.Isi).Isi
                : baru.Isi;
        AlurAnggaran.Terapkan(keadaan, bulan, meja.Isi.BarisAlur);
        (bulan.PengajuId, bulan.DiajukanPada) = masukan.Langkah switch
        {
            LangkahAlur.Ajukan => (pelaku.PenggunaId, WaktuJejak.Kini(jam)),
            LangkahAlur.TarikKembali or LangkahAlur.Kembalikan => (null, null),
            _ => (bulan.PengajuId, bulan.DiajukanPada),
        };
        bulan.AlasanKembali = masukan.Langkah == LangkahAlur.Kembalikan ? masukan.Alasan.Trim() : "";
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Milik(instansi.PerangkatDaerahId),
                Tindakan = $"{masukan.Langkah}RealisasiAnggaran",
                Objek = $"anggaran:{masukan.Periode}",
                Lama = lama,
                Baru = new { bulan.Status },
                Alasan = masukan.Alasan.Trim(),
            },
            batal
        );
        return bulan.Status;
    }
}
