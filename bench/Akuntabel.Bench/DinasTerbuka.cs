using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Impor;
using Akuntabel.App.Impor.Baca;
using Akuntabel.App.Jejak;
using Akuntabel.App.Pengukuran;
using Akuntabel.Data.Sqlite;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Bench;

/// <summary>Banjarbaru 2019 in a given folder with every triwulan open and one planner who may fill everything.</summary>
internal sealed class DinasTerbuka : IAsyncDisposable
{
    private const string Slug = "banjarbaru";
    private readonly ServiceProvider _layanan;
    private readonly Penulis _penulis = new();

    public DinasTerbuka(string folder)
    {
        var opsi = new OpsiData { Folder = folder, FolderKunci = Path.Combine(folder, "kunci") };
        _layanan = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IPelaku>(_penulis)
            .AddAkuntabelInti(opsi)
            .AddAkuntabelSqlite(opsi)
            .BuildServiceProvider();
    }

    /// <summary>The one who acts: the machine while preparing, then the planner's account, so that rights are looked up as for people.</summary>
    private sealed class Penulis : IPelaku
    {
        public string Nama => "perencana";

        public Guid? PenggunaId { get; set; }

        public bool PengelolaMesin => PenggunaId is null;
    }

    /// <summary>Fills an empty folder, or takes up one that is filled.</summary>
    public async Task SiapkanAsync()
    {
        await DenganAsync(async s =>
            _ = (await s.GetRequiredService<SiapkanBasisData>().JalankanAsync(new() { LewatPerintah = true }, default)).Isi
        );
        var ada = Guid.Empty;
        await DenganAsync(async s =>
            ada = await Seluruhnya(s).Pengguna.Where(p => p.NamaAkun == "perencana").Select(p => p.Id).FirstOrDefaultAsync()
        );
        if (ada == Guid.Empty)
        {
            await DenganAsync(async s =>
            {
                var berkas = await PembacaBerkasImpor.BacaAsync(Path.Combine(AppContext.BaseDirectory, "banjarbaru-2019.json"));
                _ = (await s.GetRequiredService<ImporBerkas>().JalankanAsync(new() { Berkas = berkas }, default)).Isi;
            });
            await DenganAsync(async s => ada = await TugaskanAsync(Seluruhnya(s)));
            for (var tw = 1; tw <= 4; tw++)
            {
                var periode = Periode.Triwulan(2019, tw);
                await DenganAsync(async s =>
                    _ = (await s.GetRequiredService<AturPeriode>().JalankanAsync(Buka(periode), default)).Isi
                );
            }
        }

        _penulis.PenggunaId = ada;
    }

    /// <summary>Names of cells that can be typed, four triwulan of every component that is not yearly.</summary>
    public async Task<IReadOnlyList<string>> SelAsync()
    {
        List<string> hasil = [];
        await DenganAsync(async s =>
        {
            var kode = await Seluruhnya(s)
                .UnsurData.Where(u => u.CaraHimpun != CaraHimpun.Tahunan)
                .OrderBy(u => u.Urutan)
                .Select(u => u.Kode)
                .ToListAsync();
            hasil =
            [
                .. kode.SelectMany(k =>
                    Enumerable.Range(1, 4).Select(tw => NamaSel.Tulis(JenisIsian.Unsur, k, Periode.Triwulan(2019, tw)))
                ),
            ];
        });
        return hasil;
    }

    /// <summary>Saves a number; the sentence when it was refused, or null.</summary>
    public async Task<string?> SimpanAsync(string sel, int angka, int versi)
    {
        _ = NamaSel.TryBaca(sel, out _, out _, out var periode);
        string? galat = null;
        await DenganAsync(async s =>
        {
            var masukan = new SimpanAngka.Masukan
            {
                Slug = Slug,
                Periode = periode,
                Isian =
                [
                    new()
                    {
                        Sel = sel,
                        Teks = angka.ToString(System.Globalization.CultureInfo.InvariantCulture),
                        Versi = versi,
                        Alasan = "uji beban",
                    },
                ],
            };
            galat = (await s.GetRequiredService<SimpanAngka>().JalankanAsync(masukan, default)).Pelanggaran switch
            {
                null => null,
                LembarDitolak { MenurutSel: var salah } => salah.Values.First().Pesan,
                var lain => lain.Pesan,
            };
        });
        return galat;
    }

    /// <summary>Stored number and version of a cell; (0, 0) when there is none.</summary>
    public async Task<(int Angka, int Versi)> BacaAsync(string sel)
    {
        _ = NamaSel.TryBaca(sel, out _, out var kode, out var periode);
        NilaiUnsur? baris = null;
        await DenganAsync(async s =>
        {
            var db = Seluruhnya(s);
            var id = await db.UnsurData.Where(u => u.Kode == kode).Select(u => u.Id).SingleAsync();
            baris = await db
                .NilaiUnsur.AsNoTracking()
                .FirstOrDefaultAsync(n => n.UnsurDataId == id && n.Periode == periode && n.Kategori1 == "" && n.Kategori2 == "");
        });
        return ((int)(baris?.Nilai.SebagaiAngka ?? 0), baris?.Versi ?? 0);
    }

    /// <summary>Whether every audit chain verifies, and how many saves it holds.</summary>
    public async Task<(bool Utuh, int Simpanan)> PeriksaAsync()
    {
        var hasil = (Utuh: false, Simpanan: 0);
        await DenganAsync(async s =>
        {
            var db = Seluruhnya(s);
            var utuh = (await s.GetRequiredService<VerifikasiJejak>().JalankanAsync(default)).Utuh;
            hasil = (utuh, await db.EntriJejak.CountAsync(e => e.Tindakan == nameof(SimpanAngka)));
        });
        return hasil;
    }

    public async ValueTask DisposeAsync()
    {
        await _layanan.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    private static AkuntabelDbContext Seluruhnya(IServiceProvider s)
    {
        s.GetRequiredService<LingkupAktif>().PilihSeluruhInstalasi();
        return s.GetRequiredService<AkuntabelDbContext>();
    }

    private static AturPeriode.Masukan Buka(Periode periode) =>
        new()
        {
            PemdaId = 1,
            Periode = periode,
            Keadaan = KeadaanPeriode.Dibuka,
        };

    private static async Task<Guid> TugaskanAsync(AkuntabelDbContext db)
    {
        var pd = await db.PerangkatDaerah.SingleAsync();
        var id = Guid.CreateVersion7();
        db.Add(
            new Pengguna
            {
                Id = id,
                NamaAkun = "perencana",
                NamaLengkap = "Orang Rekaan",
                SandiHash = "-",
                CapKeamanan = "-",
                HarusGantiSandi = false,
            }
        );
        db.Add(
            new Penugasan
            {
                Id = Guid.CreateVersion7(),
                PenggunaId = id,
                Peran = Peran.Perencana,
                PemdaId = pd.PemdaId,
                PerangkatDaerahId = pd.Id,
                Status = StatusJabatan.Definitif,
                Sejak = new DateOnly(2019, 1, 1),
            }
        );
        await db.SaveChangesAsync();
        return id;
    }

    private async Task DenganAsync(Func<IServiceProvider, Task> kerja)
    {
        await using var lingkup = _layanan.CreateAsyncScope();
        await kerja(lingkup.ServiceProvider);
    }
}
