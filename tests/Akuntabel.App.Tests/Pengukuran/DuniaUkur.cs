using Akuntabel.App.Impor;
using Akuntabel.App.Impor.Baca;
using Akuntabel.App.Pengukuran;
using Akuntabel.App.Tests.Impor;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pengukuran;

/// <summary>Banjarbaru 2019 with triwulan I open and one made-up account per office.</summary>
internal sealed class DuniaUkur : IAsyncDisposable
{
    public const string Slug = "banjarbaru";
    public const string Aktif = "unsur:koperasi_aktif@2019-TW1";
    public const string Berkualitas = "unsur:koperasi_berkualitas@2019-TW1";
    public const string Cukup = "unsur:koperasi_cukup_berkualitas@2019-TW1";
    public const string Indikator = "koperasi-berkualitas";

    private readonly Dictionary<string, Guid> _akun = [];

    private DuniaUkur(BasisDataUji uji) => Uji = uji;

    public BasisDataUji Uji { get; }

    public static Periode Tw1 { get; } = Periode.Triwulan(2019, 1);

    public static CancellationToken Batal => TestContext.Current.CancellationToken;

    public static async Task<DuniaUkur> BuatAsync(JenisUji jenis = JenisUji.Sqlite)
    {
        var dunia = new DuniaUkur(await BasisDataUji.BuatAsync(jenis));
        await using (var sesi = dunia.Uji.Sesi())
        {
            var berkas = ContohImpor.SemuaBerkas().Single(b => b.Contains(Slug, StringComparison.Ordinal));
            using var isi = new MemoryStream(await File.ReadAllBytesAsync(berkas, Batal));
            var terbaca = await PembacaBerkasImpor.BacaAsync(isi, Batal);
            _ = (await sesi.Ambil<ImporBerkas>().JalankanAsync(new() { Berkas = terbaca }, Batal)).Isi;
        }

        await dunia.TugaskanAsync();
        await dunia.AturAsync(KeadaanPeriode.Dibuka);
        return dunia;
    }

    /// <summary>The account <paramref name="nama"/> acts from now on; null for the machine's operator.</summary>
    public DuniaUkur Sebagai(string? nama)
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

    public async Task<Hasil<int>> AturAsync(KeadaanPeriode keadaan, Periode? periode = null)
    {
        Sebagai(null);
        await using var sesi = Uji.Sesi();
        var masukan = new AturPeriode.Masukan
        {
            PemdaId = 1,
            Periode = periode ?? Tw1,
            Keadaan = keadaan,
        };
        return await sesi.Ambil<AturPeriode>().JalankanAsync(masukan, Batal);
    }

    public Task<Hasil<int>> SimpanAsync(params IsianAngka[] isian) => SimpanAsync(Tw1, isian);

    public async Task<Hasil<int>> SimpanAsync(Periode periode, params IsianAngka[] isian)
    {
        await using var sesi = Uji.Sesi();
        var masukan = new SimpanAngka.Masukan
        {
            Slug = Slug,
            Periode = periode,
            Isian = isian,
        };
        return await sesi.Ambil<SimpanAngka>().JalankanAsync(masukan, Batal);
    }

    public static IsianAngka Isi(string sel, string teks, int versi = 0) =>
        new()
        {
            Sel = sel,
            Teks = teks,
            Versi = versi,
        };

    /// <summary>Fills the three components of the first indicator: (31 of 132 cooperatives, 23,48 %).</summary>
    public async Task IsiLengkapAsync()
    {
        (await Sebagai("operator").SimpanAsync(Isi(Aktif, "132"), Isi(Berkualitas, "5"), Isi(Cukup, "26"))).Isi.ShouldBe(3);
    }

    public async Task<Hasil<int>> LangkahAsync(
        LangkahAlur langkah,
        string alasan = "",
        int? versi = null,
        Periode? periode = null
    )
    {
        await using var sesi = Uji.Sesi();
        var masukan = new PindahkanKinerja.Masukan
        {
            Slug = Slug,
            Periode = periode ?? Tw1,
            Langkah = langkah,
            Indikator = new Dictionary<string, int> { [Indikator] = versi ?? (await BarisAsync(periode))?.Versi ?? 0 },
            Alasan = alasan,
        };
        return await sesi.Ambil<PindahkanKinerja>().JalankanAsync(masukan, Batal);
    }

    public async Task<Realisasi?> BarisAsync(Periode? periode = null)
    {
        var dicari = periode ?? Tw1;
        await using var sesi = Uji.SesiInstalasi();
        var id = await sesi.Db.Indikator.Where(i => i.Kunci == Indikator).Select(i => i.Id).SingleAsync(Batal);
        return await sesi.Db.Realisasi.FirstOrDefaultAsync(r => r.IndikatorId == id && r.Periode == dicari, Batal);
    }

    private async Task TugaskanAsync()
    {
        await using var sesi = Uji.SesiInstalasi();
        var pd = await sesi.Db.PerangkatDaerah.SingleAsync(Batal);
        var unit = (await sesi.Db.Unit.ToListAsync(Batal)).ToDictionary(u => u.Kunci, u => u.Id);
        Akun("operator", Peran.OperatorBidang, "bidang-kelembagaan");
        Akun("operator-lain", Peran.OperatorBidang, "bidang-hubungan-industrial");
        Akun("kabid", Peran.KepalaBidang, "bidang-kelembagaan");
        Akun("perencana", Peran.Perencana, null);
        Akun("kadis", Peran.KepalaDinas, null);
        Akun("admin", Peran.AdminPemda, null);
        Akun("inspektorat", Peran.Inspektorat, null);
        await sesi.Db.SaveChangesAsync(Batal);

        void Akun(string nama, Peran peran, string? bidang)
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
                    PerangkatDaerahId = peran is Peran.AdminPemda or Peran.Inspektorat ? null : pd.Id,
                    UnitId = bidang is null ? null : unit.First(u => u.Key.StartsWith(bidang, StringComparison.Ordinal)).Value,
                    Status = StatusJabatan.Definitif,
                    Sejak = new DateOnly(2019, 1, 1),
                }
            );
        }
    }

    public ValueTask DisposeAsync() => Uji.DisposeAsync();
}
