using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pengukuran;

/// <summary>
/// Takes a step of the workflow for one or several indicators, all of them or none: Ajukan, Tarik kembali, Verifikasi, Kembalikan,
/// Setujui. In a closed period (under an exception) approval locks at once.
/// </summary>
public sealed class PindahkanKinerja(
    AkuntabelDbContext db,
    PilihInstansi pilih,
    PenjagaAkses penjaga,
    Transaksi transaksi,
    IPencatatJejak jejak,
    JejakIsian isian,
    TimeProvider jam
)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        public required Periode Periode { get; init; }

        public required LangkahAlur Langkah { get; init; }

        /// <summary>Indicators by kunci, each with the version of its row the person saw.</summary>
        public required IReadOnlyDictionary<string, int> Indikator { get; init; }

        /// <summary>Why, for Kembalikan; empty otherwise.</summary>
        public string Alasan { get; init; } = "";
    }

    private static readonly IReadOnlySet<Guid> Tiada = new HashSet<Guid>();

    /// <summary>How many indicators moved.</summary>
    public async Task<Hasil<int>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var instansi = await pilih.JalankanAsync(masukan.Slug, batal);
        if (!instansi.Berhasil)
        {
            return instansi.Pelanggaran;
        }

        if (masukan.Indikator.Count == 0)
        {
            return new TidakAdaYangDipilih();
        }

        if (masukan.Alasan.Length > PenulisAngka.PanjangTeks)
        {
            return new TeksTerlaluPanjang("Alasan", PenulisAngka.PanjangTeks);
        }

        var meja = await MejaUkur.SiapkanAsync(db, instansi.Isi, masukan.Periode, batal);
        return meja.Berhasil ? await transaksi.JalankanAsync(b => SemuaAsync(meja.Isi, masukan, b), batal) : meja.Pelanggaran;
    }

    private async Task<Hasil<int>> SemuaAsync(MejaUkur meja, Masukan masukan, CancellationToken batal)
    {
        await meja.BacaAngkaAsync(db, jejak, batal);
        var indeks = meja.Indeks();
        var indikator = masukan.Indikator.Keys.Select(meja.Indikator).ToList();
        if (indikator.Contains(null))
        {
            return new AngkaTidakDikenal();
        }

        List<BarisUkur> baris = [.. indikator.Select(i => LembarUkur.Baris(indeks, PengukurIndikator.Ukur(indeks, i!)))];
        var penulis =
            masukan.Langkah == LangkahAlur.Verifikasi
                ? await isian.PenulisAsync(meja.Instansi, baris, batal)
                : new Dictionary<Guid, IReadOnlySet<Guid>>();
        foreach (var satu in baris)
        {
            var id = satu.Ukuran.Indikator.Id;
            if (await SatuAsync(meja, indeks, satu, penulis.GetValueOrDefault(id, Tiada), masukan, batal) is { } ditolak)
            {
                return ditolak;
            }
        }

        return masukan.Indikator.Count;
    }

    private async Task<Pelanggaran?> SatuAsync(
        MejaUkur meja,
        IndeksBerkas indeks,
        BarisUkur lembar,
        IReadOnlySet<Guid> penulis,
        Masukan masukan,
        CancellationToken batal
    )
    {
        var indikator = lembar.Ukuran.Indikator;
        var sasaran = meja.Sasaran(indikator);
        var izin = await penjaga.PeriksaAsync(masukan.Langkah.Tindakan(), sasaran, batal);
        if (!izin.Berhasil)
        {
            return izin.Pelanggaran;
        }

        var nama = indikator.Nama ?? indikator.Kunci;
        if (meja.Baris(indikator) is not { } baris)
        {
            return new AngkaBelumLengkap(nama);
        }

        if (baris.Versi != masukan.Indikator[indikator.Kunci])
        {
            return new StatusSudahBerubah(nama);
        }

        var pelaku = await penjaga.PelakuAlurAsync(sasaran, batal);
        var baru = PelaksanaAlur.Langkah(masukan.Langkah, baris, pelaku, masukan.Alasan, penulis);
        return !baru.Berhasil ? baru.Pelanggaran
            : meja.Tertutup(indikator, jam.GetUtcNow()) is { } tertutup ? tertutup
            : masukan.Langkah == LangkahAlur.Ajukan && lembar.HalanganAjukan(meja.Berkas.Kebijakan) is { } belum ? belum
            : await CatatAsync(meja, indeks, indikator, baris, baru.Isi, pelaku, masukan, batal);
    }

    private async Task<Pelanggaran?> CatatAsync(
        MejaUkur meja,
        IndeksBerkas indeks,
        Indikator indikator,
        Realisasi baris,
        KeadaanAlur baru,
        PelakuAlur pelaku,
        Masukan masukan,
        CancellationToken batal
    )
    {
        var lama = new { baris.Status, baris.Nilai };
        baris.Status =
            baru.Status == StatusKinerja.Disetujui && meja.Keadaan?.Keadaan == KeadaanPeriode.Ditutup
                ? StatusKinerja.Terkunci
                : baru.Status;
        if (masukan.Langkah == LangkahAlur.Ajukan)
        {
            (baris.PengajuId, baris.DiajukanPada) = (pelaku.PenggunaId, WaktuJejak.Kini(jam));
        }
        else if (baru.Status == StatusKinerja.Draf)
        {
            (baris.PengajuId, baris.DiajukanPada) = (null, null);
        }

        SnapshotRealisasi.Hitung(indeks, indikator, baris);
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Milik(meja.Instansi.PerangkatDaerahId),
                Tindakan = $"{masukan.Langkah}Kinerja",
                Objek = NamaSel.Tulis(JenisIsian.Indikator, indikator.Kunci, meja.Periode),
                Lama = lama,
                Baru = new { baris.Status, baris.Nilai },
                Alasan = masukan.Alasan,
            },
            batal
        );
        return null;
    }
}
