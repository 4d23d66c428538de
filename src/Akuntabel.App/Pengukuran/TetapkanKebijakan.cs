using System.Globalization;
using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pengukuran;

/// <summary>
/// Sets a pemda's rating scale and thresholds anew from a day on. What held before stays as it was: the old ones end the day before.
/// Refused: no right, a day inside a closed period or before the newest ones begin, bands with a gap, thresholds out of order.
/// </summary>
public sealed class TetapkanKebijakan(AkuntabelDbContext db, PintuPemda pintu, Transaksi transaksi, IPencatatJejak jejak)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required int PemdaId { get; init; }

        /// <summary>First day.</summary>
        public required DateOnly BerlakuSejak { get; init; }

        /// <summary>Decision it follows.</summary>
        public required string Dasar { get; init; }

        /// <summary>The bands, best first.</summary>
        public required IReadOnlyList<PitaSkala> Pita { get; init; }

        public required AmbangKebijakan Ambang { get; init; }
    }

    /// <summary>The policy as it will hold.</summary>
    public async Task<Hasil<KebijakanPengukuran>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var izin = await pintu.BukaAsync(masukan.PemdaId, Tindakan.KelolaSkala, batal);
        if (!izin.Berhasil)
        {
            return izin.Pelanggaran;
        }

        return await transaksi.JalankanAsync(b => TetapkanAsync(masukan, b), batal);
    }

    private async Task<Hasil<KebijakanPengukuran>> TetapkanAsync(Masukan masukan, CancellationToken batal)
    {
        await jejak.KunciAsync(RantaiJejak.Instalasi, batal);
        var lama = await db.KebijakanPengukuran.OrderByDescending(k => k.BerlakuSejak).FirstOrDefaultAsync(batal);
        if (lama is null)
        {
            return new KebijakanAwalBelumAda();
        }

        var ditutup = (
            await db.PeriodePengukuran.AsNoTracking().Where(p => p.Keadaan == KeadaanPeriode.Ditutup).ToListAsync(batal)
        ).ConvertAll(p => p.Periode);
        var salah = PemeriksaKetetapan.Periksa(masukan.BerlakuSejak, masukan.Dasar, masukan.Ambang, lama, ditutup);
        var skala = PemeriksaSkala.Periksa(Skala(masukan));
        if (salah is not null)
        {
            return salah;
        }

        if (!skala.Berhasil)
        {
            return skala.Pelanggaran;
        }

        var baru = masukan.Ambang.Terapkan(
            lama,
            Guid.CreateVersion7(),
            masukan.BerlakuSejak,
            masukan.Dasar.Trim(),
            skala.Isi.Kunci
        );
        lama.BerlakuSampai = masukan.BerlakuSejak.AddDays(-1);
        db.Add(skala.Isi);
        db.Add(baru);
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Instalasi,
                Tindakan = nameof(TetapkanKebijakan),
                Objek = $"pemda:{masukan.PemdaId.ToString(CultureInfo.InvariantCulture)} kebijakan:{Tanggal(masukan)}",
                Baru = new
                {
                    masukan.BerlakuSejak,
                    baru.Dasar,
                    masukan.Ambang,
                    masukan.Pita,
                },
            },
            batal
        );
        return baru;
    }

    private static SkalaKinerja Skala(Masukan masukan) =>
        new()
        {
            PemdaId = masukan.PemdaId,
            Id = Guid.CreateVersion7(),
            Kunci = $"skala-{Tanggal(masukan)}",
            Nama = "Skala nilai peringkat kinerja",
            Dasar = masukan.Dasar.Trim(),
            BerlakuSejak = masukan.BerlakuSejak,
            Pita = [.. masukan.Pita],
        };

    private static string Tanggal(Masukan masukan) => masukan.BerlakuSejak.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
