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

/// <summary>The head of the agency signs the request to change a figure of a closed period; the pemda still has to grant it.</summary>
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

        /// <summary>The indicator by kunci.</summary>
        public required string Indikator { get; init; }

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
        var indikator = await db.Indikator.AsNoTracking().FirstOrDefaultAsync(i => i.Kunci == masukan.Indikator, batal);
        if (indikator is null)
        {
            return new AngkaTidakDikenal();
        }

        var periode = await db.PeriodePengukuran.AsNoTracking().FirstOrDefaultAsync(p => p.Periode == masukan.Periode, batal);
        if (periode is not { Keadaan: KeadaanPeriode.Ditutup })
        {
            return new PengecualianTidakPerlu(masukan.Periode);
        }

        var permintaan = new IzinBukaKunci
        {
            PemdaId = instansi.PemdaId,
            PerangkatDaerahId = instansi.PerangkatDaerahId,
            Id = Guid.CreateVersion7(),
            IndikatorId = indikator.Id,
            Periode = masukan.Periode,
            Alasan = masukan.Alasan.Trim(),
            PenandatanganId = pelaku.PenggunaId ?? Guid.Empty,
            DitandatanganiPada = WaktuJejak.Kini(jam),
        };
        db.Add(permintaan);
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Milik(instansi.PerangkatDaerahId),
                Tindakan = nameof(MintaBukaKunci),
                Objek = NamaSel.Tulis(JenisIsian.Indikator, indikator.Kunci, masukan.Periode),
                Baru = permintaan,
                Alasan = permintaan.Alasan,
            },
            batal
        );
        return permintaan;
    }
}
