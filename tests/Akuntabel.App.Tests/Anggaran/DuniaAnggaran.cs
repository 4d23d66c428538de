using Akuntabel.App.Anggaran;
using Akuntabel.App.Impor;
using Akuntabel.App.Impor.Baca;
using Akuntabel.App.Tests.Impor;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Akuntabel.App.Tests.Anggaran;

/// <summary>Banjarbaru 2019 with one made-up account per office, on the budget sheet of March.</summary>
internal sealed class DuniaAnggaran : IAsyncDisposable
{
    public const string Slug = "banjarbaru";

    /// <summary>Pagu Rp 33.600.000.</summary>
    public const string Kebersihan = "simpul:jasa-kebersihan";

    /// <summary>Pagu Rp 48.000.000.</summary>
    public const string AlatTulis = "simpul:alat-tulis-kantor";

    private readonly Dictionary<string, Guid> _akun = [];

    private DuniaAnggaran(BasisDataUji uji) => Uji = uji;

    public BasisDataUji Uji { get; }

    public static Periode Maret { get; } = Periode.Bulan(2019, 3);

    public static CancellationToken Batal => TestContext.Current.CancellationToken;

    public static async Task<DuniaAnggaran> BuatAsync(JenisUji jenis = JenisUji.Sqlite)
    {
        var dunia = new DuniaAnggaran(await BasisDataUji.BuatAsync(jenis));
        await using (var sesi = dunia.Uji.Sesi())
        {
            var berkas = ContohImpor.SemuaBerkas().Single(b => b.Contains(Slug, StringComparison.Ordinal));
            using var isi = new MemoryStream(await File.ReadAllBytesAsync(berkas, Batal));
            var terbaca = await PembacaBerkasImpor.BacaAsync(isi, Batal);
            _ = (await sesi.Ambil<ImporBerkas>().JalankanAsync(new() { Berkas = terbaca }, Batal)).Isi;
        }

        await dunia.TugaskanAsync();
        return dunia.Sebagai("bendahara");
    }

    /// <summary>The account <paramref name="nama"/> acts from now on; null for the machine's operator.</summary>
    public DuniaAnggaran Sebagai(string? nama)
    {
        if (nama is null)
        {
            Uji.Pelaku.JadiPengelolaMesin();
        }
        else
        {
            Uji.Pelaku.Jadi(_akun[nama], nama);
        }

        return this;
    }

    public static IsianAnggaran Isi(string objek, string jumlah, int versi = 0) =>
        new()
        {
            Objek = objek,
            Jumlah = jumlah,
            Versi = versi,
        };

    public async Task<Hasil<int>> SimpanAsync(params IsianAnggaran[] isian)
    {
        await using var sesi = Uji.Sesi();
        return await sesi.Ambil<SimpanRealisasiAnggaran>()
            .JalankanAsync(
                new()
                {
                    Slug = Slug,
                    Periode = Maret,
                    Isian = isian,
                },
                Batal
            );
    }

    public async Task<Hasil<StatusKinerja>> LangkahAsync(LangkahAlur langkah, string alasan = "", int? versi = null)
    {
        var bulan = await BulanAsync();
        await using var sesi = Uji.Sesi();
        return await sesi.Ambil<PindahkanBulanAnggaran>()
            .JalankanAsync(
                new()
                {
                    Slug = Slug,
                    Periode = Maret,
                    Langkah = langkah,
                    Versi = versi ?? bulan?.Versi ?? 0,
                    Alasan = alasan,
                },
                Batal
            );
    }

    public async Task<BulanAnggaran?> BulanAsync()
    {
        await using var sesi = Uji.SesiInstalasi();
        return await sesi.Db.BulanAnggaran.FirstOrDefaultAsync(b => b.Periode == Maret, Batal);
    }

    public async Task<RealisasiAnggaran?> BarisAsync(string objek)
    {
        await using var sesi = Uji.SesiInstalasi();
        var kunci = objek.Split(':')[1];
        var id = await sesi.Db.SimpulAnggaran.Where(s => s.Kunci == kunci).Select(s => s.Identitas).FirstAsync(Batal);
        return await sesi.Db.RealisasiAnggaran.FirstOrDefaultAsync(r => r.ObjekIdentitas == id && r.Periode == Maret, Batal);
    }

    private async Task TugaskanAsync()
    {
        await using var sesi = Uji.SesiInstalasi();
        var pd = await sesi.Db.PerangkatDaerah.SingleAsync(Batal);
        Akun("bendahara", Peran.Bendahara);
        Akun("bendahara-dua", Peran.Bendahara);
        Akun("operator", Peran.OperatorBidang);
        Akun("perencana", Peran.Perencana);
        Akun("kadis", Peran.KepalaDinas);
        Akun("admin", Peran.AdminPemda);
        Akun("inspektorat", Peran.Inspektorat);
        await sesi.Db.SaveChangesAsync(Batal);

        void Akun(string nama, Peran peran)
        {
            var id = _akun[nama] = Guid.CreateVersion7();
            sesi.Db.Add(
                new Pengguna
                {
                    Id = id,
                    NamaAkun = nama,
                    NamaLengkap = $"Rekaan {nama}",
                    SandiHash = "-",
                    CapKeamanan = "-",
                    HarusGantiSandi = false,
                }
            );
            sesi.Db.Add(
                new Penugasan
                {
                    Id = Guid.CreateVersion7(),
                    PenggunaId = id,
                    Peran = peran,
                    PemdaId = pd.PemdaId,
                    PerangkatDaerahId = peran.DiPerangkatDaerah() ? pd.Id : null,
                    Status = StatusJabatan.Definitif,
                    Sejak = new DateOnly(2019, 1, 1),
                }
            );
        }
    }

    public ValueTask DisposeAsync() => Uji.DisposeAsync();
}
