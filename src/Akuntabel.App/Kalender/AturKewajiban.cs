using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Kalender;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Kalender;

/// <summary>Changes a duty of a pemda's calendar: its deadline, its law, whether it is asked for at all.</summary>
public sealed class AturKewajiban(AkuntabelDbContext db, PintuPemda pintu, Transaksi transaksi, IPencatatJejak jejak)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required int PemdaId { get; init; }

        /// <summary>Kunci of the duty, shipped or stored.</summary>
        public required string Kunci { get; init; }

        public required string Nama { get; init; }

        public required string Dasar { get; init; }

        public required int TenggatBulan { get; init; }

        public required int TenggatHari { get; init; }

        public required int HariPengingat { get; init; }

        public required bool Aktif { get; init; }

        /// <summary>Versi the person saw; 0 for a shipped duty nobody changed yet.</summary>
        public required int Versi { get; init; }
    }

    /// <summary>The duty as it holds now.</summary>
    public async Task<Hasil<KewajibanKalender>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var izin = await pintu.BukaAsync(masukan.PemdaId, Tindakan.KelolaKalender, batal);
        if (!izin.Berhasil)
        {
            return izin.Pelanggaran;
        }

        return await transaksi.JalankanAsync(b => AturAsync(masukan, b), batal);
    }

    private async Task<Hasil<KewajibanKalender>> AturAsync(Masukan masukan, CancellationToken batal)
    {
        await jejak.KunciAsync(RantaiJejak.Instalasi, batal);
        var ada = await db.KewajibanKalender.FirstOrDefaultAsync(k => k.Kunci == masukan.Kunci, batal);
        if ((ada ?? KewajibanBawaan.Untuk(masukan.PemdaId).FirstOrDefault(k => k.Kunci == masukan.Kunci)) is not { } asal)
        {
            return new KewajibanTidakDikenal();
        }

        if (asal.Versi != masukan.Versi)
        {
            return new KewajibanSudahBerubah(asal.Nama);
        }

        if (
            PemeriksaKewajiban.Periksa(
                masukan.Nama,
                masukan.Dasar,
                masukan.TenggatBulan,
                masukan.TenggatHari,
                masukan.HariPengingat
            ) is
            { } salah
        )
        {
            return salah;
        }

        var lama = Keadaan(asal);
        var baris = ada ?? asal.Salin(Guid.CreateVersion7());
        (baris.Nama, baris.Dasar, baris.Aktif) = (masukan.Nama.Trim(), masukan.Dasar.Trim(), masukan.Aktif);
        (baris.TenggatBulan, baris.TenggatHari, baris.HariPengingat) = (
            masukan.TenggatBulan,
            masukan.TenggatHari,
            masukan.HariPengingat
        );
        if (ada is null)
        {
            db.Add(baris);
        }

        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Instalasi,
                Tindakan = nameof(AturKewajiban),
                Objek =
                    $"pemda:{masukan.PemdaId.ToString(System.Globalization.CultureInfo.InvariantCulture)} kewajiban:{baris.Kunci}",
                Lama = lama,
                Baru = Keadaan(baris),
            },
            batal
        );
        return baris;
    }

    private static object Keadaan(KewajibanKalender k) =>
        new
        {
            k.Nama,
            k.Dasar,
            k.TenggatBulan,
            k.TenggatHari,
            k.HariPengingat,
            k.Aktif,
        };
}
