using System.Globalization;
using System.Text;
using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pelaporan.Beku;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan.Beku;

/// <summary>
/// Freezes the report of a period as a record: its content, its files, their hashes, and the state of the audit chains. Composing takes
/// seconds and holds no lock; when somebody writes meanwhile, nothing is stored.
/// </summary>
public sealed class BekukanLaporan(
    AkuntabelDbContext db,
    PintuInstansi pintu,
    MuatBerkasTahun muat,
    MuatKelengkapan kelengkapan,
    PenulisBeku penulis,
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

        /// <summary>Where this installation is reached, without a slash at the end; printed with the code.</summary>
        public required string Alamat { get; init; }

        /// <summary>Why figures are missing; needed when some are.</summary>
        public string AlasanAngka { get; init; } = "";

        /// <summary>Why it is frozen with material notes; needed when there are some.</summary>
        public string AlasanCatatan { get; init; } = "";
    }

    /// <summary>The frozen version, and why it has no PDF if it has none.</summary>
    public async Task<Hasil<LaporanDibekukan>> JalankanAsync(Masukan masukan, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(masukan.Slug, Tindakan.BekukanLaporan, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        var rantai = RantaiJejak.Milik(buka.Isi.Instansi.PerangkatDaerahId);
        var kepala = await KepalaAsync(rantai, batal);
        var berkas = await muat.JalankanAsync(masukan.Slug, masukan.Periode, batal);
        if (!berkas.Berhasil)
        {
            return berkas.Pelanggaran;
        }

        var lengkap = await kelengkapan.JalankanAsync(berkas.Isi, batal);
        var bahan = await BahanBeku.SusunAsync(db, berkas.Isi, lengkap, null, batal);
        var (alasanAngka, alasanCatatan) = (masukan.AlasanAngka.Trim(), masukan.AlasanCatatan.Trim());
        if (bahan.Periksa(alasanAngka, alasanCatatan, batal) is { } larangan)
        {
            return larangan;
        }

        var akhir = await db
            .LaporanBeku.AsNoTracking()
            .Where(l => l.PerangkatDaerahId == buka.Isi.Instansi.PerangkatDaerahId && l.Periode == masukan.Periode)
            .OrderByDescending(l => l.NomorVersi)
            .FirstOrDefaultAsync(batal);
        if (akhir?.SidikModel == bahan.Sidik)
        {
            return new LaporanSudahBeku(akhir.NomorVersi);
        }

        var kini = jam.GetUtcNow().UtcDateTime;
        var beku = new LaporanBeku
        {
            PemdaId = buka.Isi.Instansi.PemdaId,
            PerangkatDaerahId = buka.Isi.Instansi.PerangkatDaerahId,
            Id = Guid.CreateVersion7(),
            Periode = masukan.Periode,
            NomorVersi = (akhir?.NomorVersi ?? 0) + 1,
            Kode = KodeBeku.Baru(),
            Waktu = kini.AddTicks(-(kini.Ticks % TimeSpan.TicksPerMillisecond)),
            Pelaku = pelaku.Nama,
            Sistematika = lengkap.TeksSistematika.Length > 0 ? lengkap.TeksSistematika : lengkap.Sistematika.Kunci,
            SidikModel = bahan.Sidik,
            KepalaRantai = string.Join('\n', kepala.Select(Cetak)),
            AlasanAngka = alasanAngka,
            AlasanCatatan = alasanCatatan,
        };
        var tertulis = await penulis.TulisAsync(bahan, beku, masukan.Slug, masukan.Alamat, batal);
        return tertulis.Berhasil
            ? await transaksi.JalankanAsync(b => SimpanAsync(beku, tertulis.Isi, rantai, kepala, b), batal)
            : tertulis.Pelanggaran;
    }

    private async Task<Hasil<LaporanDibekukan>> SimpanAsync(
        LaporanBeku beku,
        LaporanDibekukan tertulis,
        string rantai,
        IReadOnlyList<KepalaRantai> semula,
        CancellationToken batal
    )
    {
        await jejak.KunciAsync(rantai, batal);
        var kini = await KepalaAsync(rantai, batal);
        if (Milik(kini, rantai) != Milik(semula, rantai))
        {
            return new DataBerubahSaatDibekukan();
        }

        db.Add(beku);
        db.AddRange(tertulis.Bagian);
        await jejak.CatatAsync(
            new()
            {
                Rantai = rantai,
                Tindakan = nameof(BekukanLaporan),
                Objek = string.Create(CultureInfo.InvariantCulture, $"laporan {beku.Periode} versi {beku.NomorVersi}"),
                Baru = new
                {
                    beku.Kode,
                    beku.SidikModel,
                    Berkas = tertulis.Bagian.Select(b => $"{b.Nama} {b.Sha256}").ToList(),
                },
                Alasan = new StringBuilder(beku.AlasanAngka).Append(' ').Append(beku.AlasanCatatan).ToString().Trim(),
            },
            batal
        );
        return tertulis;
    }

    private async Task<IReadOnlyList<KepalaRantai>> KepalaAsync(string rantai, CancellationToken batal) =>
        await db
            .KepalaRantai.AsNoTracking()
            .Where(k => k.RantaiId == rantai || k.RantaiId == RantaiJejak.Instalasi)
            .OrderBy(k => k.RantaiId)
            .ToListAsync(batal);

    private static string? Milik(IReadOnlyList<KepalaRantai> kepala, string rantai) =>
        kepala.FirstOrDefault(k => k.RantaiId == rantai)?.Hash;

    private static string Cetak(KepalaRantai k) =>
        string.Create(CultureInfo.InvariantCulture, $"{k.RantaiId} {k.Nomor} {k.Hash}");
}
