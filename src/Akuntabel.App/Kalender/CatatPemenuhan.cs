using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Kalender;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Kalender;

/// <summary>Records on which day an agency did a duty, or takes the record back (no day).</summary>
public sealed class CatatPemenuhan(
    AkuntabelDbContext db,
    PintuInstansi pintu,
    PenjagaAkses penjaga,
    Transaksi transaksi,
    IPencatatJejak jejak
)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required string Slug { get; init; }

        /// <summary>The duty.</summary>
        public required string Kunci { get; init; }

        /// <summary>The period it was about.</summary>
        public required Periode Periode { get; init; }

        /// <summary>Day it was done; null takes the record back.</summary>
        public required DateOnly? Tanggal { get; init; }

        /// <summary>Number of the letter or the like.</summary>
        public string Keterangan { get; init; } = "";

        /// <summary>Versi of the record the person saw; 0 for none.</summary>
        public required int Versi { get; init; }
    }

    /// <summary>The record.</summary>
    public async Task<Hasil<PemenuhanKewajiban>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(masukan.Slug, Tindakan.CatatPemenuhanKewajiban, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        var sasaran = SasaranAkses.PerangkatDaerah(buka.Isi.Instansi.PemdaId, buka.Isi.Instansi.PerangkatDaerahId);
        var hari = await penjaga.HariAsync(sasaran, batal);
        return PemeriksaKewajiban.Periksa(masukan.Tanggal, masukan.Keterangan, masukan.Periode, hari) is { } salah
            ? salah
            : await transaksi.JalankanAsync(b => CatatAsync(buka.Isi.Instansi, masukan, b), batal);
    }

    private async Task<Hasil<PemenuhanKewajiban>> CatatAsync(InstansiTerdaftar instansi, Masukan masukan, CancellationToken batal)
    {
        var rantai = RantaiJejak.Milik(instansi.PerangkatDaerahId);
        await jejak.KunciAsync(rantai, batal);
        var pemda = instansi.PemdaId;
        var kewajiban = KewajibanBawaan.Berlaku(
            pemda,
            await db.KewajibanKalender.AsNoTracking().Where(k => k.PemdaId == pemda).ToListAsync(batal)
        );
        if (kewajiban.FirstOrDefault(k => k.Kunci == masukan.Kunci) is not { } tugas || tugas.Berulang != masukan.Periode.Jenis)
        {
            return new KewajibanTidakDikenal();
        }

        var baris = await db.PemenuhanKewajiban.FirstOrDefaultAsync(
            p => p.Kunci == masukan.Kunci && p.Periode == masukan.Periode,
            batal
        );
        if ((baris?.Versi ?? 0) != masukan.Versi)
        {
            return new KewajibanSudahBerubah(tugas.Nama);
        }

        var lama = baris is null ? null : new { baris.Tanggal, baris.Keterangan };
        if (baris is null)
        {
            db.Add(
                baris = new()
                {
                    PemdaId = pemda,
                    PerangkatDaerahId = instansi.PerangkatDaerahId,
                    Kunci = masukan.Kunci,
                    Periode = masukan.Periode,
                    Keterangan = "",
                }
            );
        }

        (baris.Tanggal, baris.Keterangan) = (masukan.Tanggal, masukan.Keterangan.Trim());
        await jejak.CatatAsync(
            new()
            {
                Rantai = rantai,
                Tindakan = nameof(CatatPemenuhan),
                Objek = $"kewajiban:{masukan.Kunci}@{masukan.Periode}",
                Lama = lama,
                Baru = new { baris.Tanggal, baris.Keterangan },
            },
            batal
        );
        return baris;
    }
}
