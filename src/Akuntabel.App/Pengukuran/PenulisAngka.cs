using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pengukuran;

/// <summary>Checks and stores one typed number inside the transaction of the act that calls it.</summary>
internal sealed class PenulisAngka(
    AkuntabelDbContext db,
    PenjagaAkses penjaga,
    IPencatatJejak jejak,
    RiwayatAngka riwayat,
    TimeProvider jam
)
{
    public const int PanjangTeks = 2_000;

    /// <summary>True when it changed something; else why not. <paramref name="batal"/> aside it reads only what the meja holds.</summary>
    public async Task<Hasil<bool>> TulisAsync(MejaUkur meja, IsianAngka isian, CancellationToken batal)
    {
        if (!NamaSel.TryBaca(isian.Sel, out var jenis, out var kunci, out var periode))
        {
            return new AngkaTidakDikenal();
        }

        var pemakai = meja.Pemakai(jenis, kunci);
        var sel = SelTersimpan.Cari(meja, jenis, kunci, periode);
        if (sel is null)
        {
            return new AngkaTidakDikenal();
        }

        var hak = await HakAsync(meja, jenis, pemakai, batal);
        if (hak is not null)
        {
            return hak;
        }

        var nilai = sel.Baca(isian);
        if (!nilai.Berhasil)
        {
            return nilai.Pelanggaran;
        }

        var baru = sel.Isi(isian, nilai.Isi);
        if (baru == sel.Kini)
        {
            return false;
        }

        return await PeriksaAsync(meja, sel, isian, baru, pemakai, batal) is { } salah
            ? salah
            : await SimpanAsync(meja, sel, isian, baru, pemakai, batal);
    }

    /// <summary>Whoever may fill one of the indicators a component serves may fill the component.</summary>
    private async Task<Pelanggaran?> HakAsync(
        MejaUkur meja,
        JenisIsian jenis,
        IReadOnlyList<Indikator> pemakai,
        CancellationToken batal
    )
    {
        var tindakan = jenis == JenisIsian.Unsur ? Tindakan.IsiUnsurData : Tindakan.IsiRealisasi;
        List<SasaranAkses> sasaran = [.. pemakai.Select(meja.Sasaran)];
        if (sasaran.Count == 0)
        {
            sasaran.Add(SasaranAkses.PerangkatDaerah(meja.Instansi.PemdaId, meja.Instansi.PerangkatDaerahId));
        }

        Pelanggaran? ditolak = null;
        foreach (var s in sasaran)
        {
            ditolak = (await penjaga.PeriksaAsync(tindakan, s, batal)).Pelanggaran;
            if (ditolak is null)
            {
                return null;
            }
        }

        return ditolak;
    }

    private async Task<Pelanggaran?> PeriksaAsync(
        MejaUkur meja,
        SelTersimpan sel,
        IsianAngka isian,
        IsiSel baru,
        IReadOnlyList<Indikator> pemakai,
        CancellationToken batal
    )
    {
        foreach (var indikator in pemakai)
        {
            var status = meja.Baris(indikator)?.Status ?? StatusKinerja.Draf;
            if (meja.Tertutup(indikator, jam.GetUtcNow()) is { } tertutup)
            {
                return tertutup;
            }

            if (!status.BolehDiubah())
            {
                return sel.Jenis == JenisIsian.Indikator
                    ? new AngkaTidakDapatDiubah(sel.Nama, status)
                    : new UnsurSedangDipakai(sel.Nama, indikator.Nama ?? indikator.Kunci, status);
            }
        }

        if (sel.Versi != isian.Versi)
        {
            var oleh = await riwayat.TerakhirAsync(
                meja.Instansi,
                sel.Alamat,
                e => e.Tindakan == nameof(SimpanAngka),
                meja.Berkas.Pemda.ZonaWaktu,
                batal
            );
            return new AngkaBentrok(sel.Nama, sel.Cetak(baru.Nilai), sel.Cetak(sel.Kini.Nilai), oleh)
            {
                VersiTersimpan = sel.Versi,
            };
        }

        return baru.PeriksaIsi(sel, meja.Berkas.Kebijakan);
    }

    private async Task<Hasil<bool>> SimpanAsync(
        MejaUkur meja,
        SelTersimpan sel,
        IsianAngka isian,
        IsiSel baru,
        IReadOnlyList<Indikator> pemakai,
        CancellationToken batal
    )
    {
        var lama = sel.Versi == 0 ? null : sel.Kini;
        sel.Terapkan(db, meja, baru);
        var indeks = meja.Indeks();
        foreach (var indikator in pemakai)
        {
            var penulis = await penjaga.PelakuAlurAsync(meja.Sasaran(indikator), batal);
            SnapshotRealisasi.Segarkan(db, meja, indeks, indikator, penulis.PenggunaId);
        }

        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Milik(meja.Instansi.PerangkatDaerahId),
                Tindakan = nameof(SimpanAngka),
                Objek = sel.Alamat,
                Lama = lama,
                Baru = baru,
                Alasan = baru.AlasanAngka,
            },
            batal
        );
        return true;
    }
}
