using System.Globalization;
using System.Text;
using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
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
    SiapkanBeku siapkan,
    PenulisBeku penulis,
    Transaksi transaksi,
    IPencatatJejak jejak,
    IPelaku pelaku,
    TimeProvider jam
)
{
    private const int PersenIsi = 5;

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

        /// <summary>Hears of progress: percent and what is being done; null when nobody listens.</summary>
        public Action<int, string>? Lapor { get; init; }
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
        masukan.Lapor?.Invoke(PersenIsi, "Menyusun dan memeriksa isi laporan");
        var siap = await siapkan.JalankanAsync(masukan, batal);
        if (!siap.Berhasil)
        {
            return siap.Pelanggaran;
        }

        var (bahan, lengkap, alasan, nomor) = siap.Isi;
        var kini = jam.GetUtcNow().UtcDateTime;
        var beku = new LaporanBeku
        {
            PemdaId = buka.Isi.Instansi.PemdaId,
            PerangkatDaerahId = buka.Isi.Instansi.PerangkatDaerahId,
            Id = Guid.CreateVersion7(),
            Periode = masukan.Periode,
            NomorVersi = nomor,
            Kode = KodeBeku.Baru(),
            Waktu = kini.AddTicks(-(kini.Ticks % TimeSpan.TicksPerMillisecond)),
            Pelaku = pelaku.Nama,
            Sistematika = lengkap.TeksSistematika.Length > 0 ? lengkap.TeksSistematika : lengkap.Sistematika.Kunci,
            SidikModel = bahan.Sidik,
            KepalaRantai = string.Join('\n', kepala.Select(Cetak)),
            AlasanAngka = alasan.Angka,
            AlasanCatatan = alasan.Catatan,
        };
        var tertulis = await penulis.TulisAsync(bahan, beku, masukan, batal);
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
