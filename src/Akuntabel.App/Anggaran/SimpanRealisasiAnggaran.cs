using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Anggaran;

/// <summary>
/// Saves what was typed into the budget sheet of a month, all of it or nothing. Refused with a sentence per field: no right, period
/// closed, month not a draft, no number, a fall or more than the pagu without reason, changed by somebody else.
/// </summary>
public sealed class SimpanRealisasiAnggaran(
    AkuntabelDbContext db,
    PintuInstansi pintu,
    MuatBerkasTahun muat,
    Transaksi transaksi,
    IPencatatJejak jejak,
    IPelaku pelaku,
    TimeProvider jam
)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        /// <summary>A month.</summary>
        public required Periode Periode { get; init; }

        /// <summary>The rows as typed.</summary>
        public required IReadOnlyList<IsianAnggaran> Isian { get; init; }

        /// <summary>SHA-256 of the workbook the figures were read from; empty when they were typed.</summary>
        public string Sha256 { get; init; } = "";
    }

    /// <summary>How many rows changed.</summary>
    public async Task<Hasil<int>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(masukan.Slug, Tindakan.IsiRealisasiAnggaran, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        return await transaksi.JalankanAsync(b => SimpanAsync(buka.Isi.Instansi, masukan, b), batal);
    }

    private async Task<Hasil<int>> SimpanAsync(InstansiTerdaftar instansi, Masukan masukan, CancellationToken batal)
    {
        await jejak.KunciAsync(RantaiJejak.Milik(instansi.PerangkatDaerahId), batal);
        var meja = await MejaAnggaran.BacaAsync(db, muat, instansi, masukan.Periode, jam.GetUtcNow(), batal);
        if (!meja.Berhasil)
        {
            return meja.Pelanggaran;
        }

        if (meja.Isi.Bulan is { Status: > StatusKinerja.Draf } bulan)
        {
            return new BulanAnggaranTidakDraf(bulan.Periode, bulan.Status);
        }

        var lembar = meja.Isi.Lembar.Semua.ToDictionary(b => b.Objek, StringComparer.Ordinal);
        var masalah = new List<MasalahIsianAnggaran>();
        var berubah = new List<(BarisLembarAnggaran Baris, PenerapIsianAnggaran.Angka Angka)>();
        foreach (var isian in masukan.Isian)
        {
            if (lembar.GetValueOrDefault(isian.Objek) is not { } baris || !(baris.IsiUang || baris.IsiFisik))
            {
                return new BarisAnggaranTidakDikenal();
            }

            var (baru, salah) = PenerapIsianAnggaran.Terapkan(baris, isian);
            masalah.AddRange(salah);
            if (baru is not null)
            {
                berubah.Add((baris, baru));
            }
        }

        return masalah.Count > 0 ? new IsianAnggaranBermasalah(masalah)
            : berubah.Count == 0 ? 0
            : await TulisAsync(meja.Isi, berubah, masukan, batal);
    }

    private async Task<int> TulisAsync(
        MejaAnggaran meja,
        List<(BarisLembarAnggaran Baris, PenerapIsianAnggaran.Angka Angka)> berubah,
        Masukan masukan,
        CancellationToken batal
    )
    {
        if (meja.Bulan is null)
        {
            db.Add(
                new BulanAnggaran
                {
                    PemdaId = meja.Instansi.PemdaId,
                    PerangkatDaerahId = meja.Instansi.PerangkatDaerahId,
                    Periode = masukan.Periode,
                    Status = StatusKinerja.Draf,
                }
            );
        }

        var lama = berubah.ConvertAll(b => Keadaan(b.Baris.Objek, b.Baris.Isian));
        var baris = berubah.ConvertAll(b => Isi(meja, b.Baris, b.Angka, masukan));
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Milik(meja.Instansi.PerangkatDaerahId),
                Tindakan = masukan.Sha256.Length > 0 ? "ImporBukuAnggaran" : nameof(SimpanRealisasiAnggaran),
                Objek = $"anggaran:{masukan.Periode}",
                Lama = new { Baris = lama },
                Baru = new { masukan.Sha256, Baris = berubah.Zip(baris, (b, r) => Keadaan(b.Baris.Objek, r)).ToList() },
                Baris = baris,
            },
            batal
        );
        return berubah.Count;
    }

    private RealisasiAnggaran Isi(MejaAnggaran meja, BarisLembarAnggaran baris, PenerapIsianAnggaran.Angka angka, Masukan masukan)
    {
        var ada = meja.Baris.FirstOrDefault(r => r.ObjekIdentitas == baris.Identitas);
        if (ada is null)
        {
            db.Add(
                ada = new RealisasiAnggaran
                {
                    PemdaId = meja.Instansi.PemdaId,
                    PerangkatDaerahId = meja.Instansi.PerangkatDaerahId,
                    ObjekIdentitas = baris.Identitas,
                    Periode = masukan.Periode,
                    Sifat = SifatRealisasi.Kumulatif,
                    AlasanTurun = "",
                    Status = StatusKinerja.Draf,
                }
            );
        }

        (ada.Jumlah, ada.Fisik, ada.AlasanTurun, ada.AlasanLebih) = (
            angka.Jumlah,
            angka.Fisik,
            angka.AlasanTurun,
            angka.AlasanLebih
        );
        ada.Asal = masukan.Sha256.Length > 0 ? AsalNilai.Impor : AsalNilai.Ketik;
        (ada.AsalRincian, ada.PenulisId) = (masukan.Sha256, pelaku.PenggunaId);
        return ada;
    }

    private static object? Keadaan(string objek, RealisasiAnggaran? r) =>
        r is null
            ? new { Objek = objek }
            : new
            {
                Objek = objek,
                r.Jumlah,
                r.Fisik,
                r.AlasanTurun,
                r.AlasanLebih,
            };
}
