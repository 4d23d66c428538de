using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Akses;

/// <summary>
/// Gives an account an office for a dated term. Refused: no right, an unknown or the own account, an office only Admin Sistem
/// gives, a scope that does not fit the office or does not exist, a term that ends before it begins.
/// </summary>
public sealed class BeriPenugasan(
    AkuntabelDbContext db,
    LingkupAktif lingkup,
    PenjagaAkses penjaga,
    IPelaku pelaku,
    Transaksi transaksi,
    IPencatatJejak jejak
)
{
    /// <summary>What is asked.</summary>
    public sealed record Masukan
    {
        public required Guid PenggunaId { get; init; }

        public required Peran Peran { get; init; }

        public int? PemdaId { get; init; }

        public Guid? PerangkatDaerahId { get; init; }

        public Guid? UnitId { get; init; }

        public StatusJabatan Status { get; init; }

        public required DateOnly Sejak { get; init; }

        public DateOnly? Sampai { get; init; }
    }

    public async Task<Hasil<Penugasan>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        if (masukan.PenggunaId == pelaku.PenggunaId)
        {
            return new AkunSendiri();
        }

        var akun = await db.Pengguna.AsNoTracking().FirstOrDefaultAsync(p => p.Id == masukan.PenggunaId, batal);
        var sasaran = BuatAkun.SasaranAkun(akun?.PemdaId);
        if (akun is null || !await penjaga.BolehAsync(Tindakan.KelolaPenugasan, sasaran, batal))
        {
            return new AkunTidakDikenal();
        }

        if (
            masukan.Peran is Peran.AdminSistem or Peran.AdminPemda
            && !await penjaga.BolehAsync(Tindakan.KelolaPenugasan, SasaranAkses.Instalasi, batal)
        )
        {
            return new PeranHanyaDariAdminSistem(masukan.Peran);
        }

        var penugasan = SyaratPenugasan.Periksa(Susun(masukan));
        return !penugasan.Berhasil ? penugasan
            : await LingkupAdaAsync(akun, masukan, batal)
                ? await transaksi.JalankanAsync(b => SimpanAsync(akun, penugasan.Isi, b), batal)
            : new LingkupPenugasanTidakAda();
    }

    private static Penugasan Susun(Masukan m) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            PenggunaId = m.PenggunaId,
            Peran = m.Peran,
            PemdaId = m.PemdaId,
            PerangkatDaerahId = m.PerangkatDaerahId,
            UnitId = m.UnitId,
            Status = m.Status,
            Sejak = m.Sejak,
            Sampai = m.Sampai,
        };

    private async Task<bool> LingkupAdaAsync(Pengguna akun, Masukan m, CancellationToken batal)
    {
        if (lingkup.BelumDipilih && m.PemdaId is { } pemda)
        {
            lingkup.Pilih(pemda, null);
        }

        return (akun.PemdaId is null || m.PemdaId is null || m.PemdaId == akun.PemdaId)
            && (m.PemdaId is null || await db.Pemda.AnyAsync(p => p.Id == m.PemdaId, batal))
            && (
                m.PerangkatDaerahId is null
                || await db.PerangkatDaerah.AnyAsync(p => p.PemdaId == m.PemdaId && p.Id == m.PerangkatDaerahId, batal)
            )
            && (
                m.UnitId is null
                || await db.Unit.AnyAsync(u => u.PerangkatDaerahId == m.PerangkatDaerahId && u.Id == m.UnitId, batal)
            );
    }

    private async Task<Hasil<Penugasan>> SimpanAsync(Pengguna akun, Penugasan penugasan, CancellationToken batal)
    {
        db.Penugasan.Add(penugasan);
        await jejak.CatatAsync(
            new()
            {
                Rantai = RantaiJejak.Instalasi,
                Tindakan = nameof(BeriPenugasan),
                Objek = $"akun {akun.NamaAkun}",
                Baru = KeadaanPenugasan.Dari(akun.NamaAkun, penugasan),
            },
            batal
        );
        return penugasan;
    }
}
