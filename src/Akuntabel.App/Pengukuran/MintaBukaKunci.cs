using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pengukuran;

/// <summary>
/// The head of the agency signs the request to change a figure, or a month of the budget, of a closed period; the pemda still has to
/// grant it.
/// </summary>
public sealed class MintaBukaKunci(
    AkuntabelDbContext db,
    PintuInstansi pintu,
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

        public required Periode Periode { get; init; }

        /// <summary>The indicator by kunci; null for the realisasi anggaran of the month.</summary>
        public required string? Indikator { get; init; }

        public required string Alasan { get; init; }
    }

    /// <summary>The request.</summary>
    public async Task<Hasil<IzinBukaKunci>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(masukan.Slug, Tindakan.TandatanganiPengecualian, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        return string.IsNullOrWhiteSpace(masukan.Alasan) ? new AlasanAlurKosong()
            : masukan.Alasan.Length > PenulisAngka.PanjangTeks ? new TeksTerlaluPanjang("Alasan", PenulisAngka.PanjangTeks)
            : await transaksi.JalankanAsync(b => SimpanAsync(buka.Isi.Instansi, masukan, b), batal);
    }

    private async Task<Hasil<IzinBukaKunci>> SimpanAsync(InstansiTerdaftar instansi, Masukan masukan, CancellationToken batal)
    {
        await jejak.KunciAsync(RantaiJejak.Milik(instansi.PerangkatDaerahId), batal);
        var indikator = masukan.Indikator is { } kunci
            ? await db.Indikator.AsNoTracking().FirstOrDefaultAsync(i => i.Kunci == kunci, batal)
            : null;
        if (masukan.Indikator is null ? masukan.Periode.Jenis != JenisPeriode.Bulan : indikator is null)
        {
            return new AngkaTidakDikenal();
        }

        var penutup = masukan.Indikator is null ? masukan.Periode.TriwulanTerakhir : masukan.Periode;
        var periode = await db.PeriodePengukuran.AsNoTracking().FirstOrDefaultAsync(p => p.Periode == penutup, batal);
        if (periode is not { Keadaan: KeadaanPeriode.Ditutup })
        {
            return new PengecualianTidakPerlu(penutup);
        }

        var (id, kini) = (indikator?.Id, WaktuJejak.Kini(jam));
        var masih = await db
            .IzinBukaKunci.AsNoTracking()
            .FirstOrDefaultAsync(
                i => i.IndikatorId == id && i.Periode == masukan.Periode && (i.BerlakuSampai == null || i.BerlakuSampai >= kini),
                batal
            );
        if (masih is not null)
        {
            return new PengecualianMasihAda(masih.BerlakuSampai);
        }

        var permintaan = new IzinBukaKunci
        {
            PemdaId = instansi.PemdaId,
            PerangkatDaerahId = instansi.PerangkatDaerahId,
            Id = Guid.CreateVersion7(),
            IndikatorId = indikator?.Id,
            Periode = masukan.Periode,
            Alasan = masukan.Alasan.Trim(),
            PenandatanganId = pelaku.PenggunaId ?? Guid.Empty,
            DitandatanganiPada = kini,
        };
        db.Add(permintaan);
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Milik(instansi.PerangkatDaerahId),
                Tindakan = nameof(MintaBukaKunci),
                Objek = ObjekBukaKunci.Tulis(indikator?.Kunci, masukan.Periode),
                Baru = permintaan,
                Alasan = permintaan.Alasan,
            },
            batal
        );
        return permintaan;
    }
}
