using System.Collections.Concurrent;
using System.Globalization;
using Akuntabel.App.Impor;
using Akuntabel.App.Impor.Baca;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Tests.Impor;
using Akuntabel.Documents.Laporan;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Telaah;

/// <summary>Our own reports under our own rules: nothing to find as they are, and a wrong digit found where it stands.</summary>
public sealed class LaporanSendiriTests(LaporanSendiriTests.LaporanContoh contoh, ITestOutputHelper keluaran)
    : IClassFixture<LaporanSendiriTests.LaporanContoh>
{
    private const int Benih = 20260101;

    /// <summary>600 here; AKUNTABEL_PERCOBAAN=2000 gives the figure of docs/kinerja.md.</summary>
    private static readonly int Percobaan = int.Parse(
        Environment.GetEnvironmentVariable("AKUNTABEL_PERCOBAAN") ?? "600",
        CultureInfo.InvariantCulture
    );

    private const decimal DitemukanMin = 0.95m;

    internal static readonly JenisCatatan[] Hitungan =
    [
        JenisCatatan.CapaianSalah,
        JenisCatatan.RataRataSalah,
        JenisCatatan.PecahanTidakCocok,
        JenisCatatan.Pembulatan,
        JenisCatatan.JumlahSalah,
        JenisCatatan.JumlahBedaAntarTabel,
        JenisCatatan.SisaSalah,
        JenisCatatan.PersenSerapanSalah,
        JenisCatatan.RasioBukanPersen,
        JenisCatatan.PersenPerubahanSalah,
        JenisCatatan.SelisihSalah,
    ];

    /// <summary>The three examples imported and composed once.</summary>
    public sealed class LaporanContoh : IAsyncLifetime
    {
        public Dictionary<string, DokumenLaporan> Laporan { get; } = [];

        /// <summary>The same in the agency's own outline.</summary>
        public Dictionary<string, DokumenLaporan> Sendiri { get; } = [];

        public async ValueTask InitializeAsync()
        {
            await using var uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);
            foreach (var berkas in ContohImpor.SemuaBerkas())
            {
                await using var sesi = uji.Sesi();
                var terbaca = PembacaBerkasImpor.Baca(await File.ReadAllBytesAsync(berkas));
                (
                    await sesi.Ambil<ImporBerkas>().JalankanAsync(new() { Berkas = terbaca }, CancellationToken.None)
                ).Berhasil.ShouldBeTrue();
            }

            foreach (var (slug, periode) in Contoh)
            {
                await using var sesi = uji.Sesi();
                var kapan = Periode.Parse(periode);
                var berkas = await sesi.Ambil<MuatBerkasTahun>().JalankanAsync(slug, kapan, CancellationToken.None);
                Laporan[slug] = PenyusunDokumen.Susun(
                    new BahanLaporan(berkas.Isi),
                    SistematikaBawaan.Standar(kapan),
                    KeadaanLaporan.Draf(berkas.Isi)
                );
                Sendiri[slug] = PenyusunDokumen.Susun(
                    new BahanLaporan(berkas.Isi),
                    SistematikaBawaan.Milik(berkas.Isi.PerangkatDaerah, kapan),
                    KeadaanLaporan.Draf(berkas.Isi)
                );
            }
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private static (string Slug, string Periode)[] Contoh => [("banjarbaru", "2019"), ("sibolga", "2024"), ("hss", "2018-TW2")];

    [Theory]
    [InlineData("banjarbaru")]
    [InlineData("sibolga")]
    [InlineData("hss")]
    public void Laporan_sendiri_tidak_mempunyai_catatan_hitungan(string slug)
    {
        var hasil = Penelaah.Telaah(NaskahDariLaporan.Susun(slug, contoh.Laporan[slug]));

        hasil
            .Catatan.Where(c => Hitungan.Contains(c.Jenis))
            .Select(c => $"{c.Jenis} {c.Tabel} {c.Butir}: {c.Penjelasan}")
            .ShouldBeEmpty();
        hasil.Cocok.Count.ShouldBeGreaterThan(10);
    }

    [Theory]
    [InlineData("banjarbaru")]
    [InlineData("sibolga")]
    [InlineData("hss")]
    public void Laporan_menurut_sistematika_instansi_juga_tidak(string slug) =>
        Penelaah
            .Telaah(NaskahDariLaporan.Susun(slug, contoh.Sendiri[slug]))
            .Catatan.Where(c => Hitungan.Contains(c.Jenis))
            .Select(c => $"{c.Jenis} {c.Tabel} {c.Butir}: {c.Penjelasan}")
            .ShouldBeEmpty();

    [Fact]
    public void Pagu_yang_berbeda_dicatat_sekali_per_sebab() => PaguBeda("banjarbaru").Count.ShouldBe(2);

    [Fact]
    public void Pagu_sebelum_perubahan_tidak_bertentangan_dengan_pagu_sesudahnya() => PaguBeda("sibolga").ShouldBeEmpty();

    private List<string> PaguBeda(string slug) =>
        [
            .. Penelaah
                .Telaah(NaskahDariLaporan.Susun(slug, contoh.Laporan[slug]))
                .Catatan.Where(c => c.Jenis == JenisCatatan.PaguBedaAntarTabel)
                .Select(c => $"{c.Tabel} {c.Butir}: {c.Penjelasan}"),
        ];

    [Fact]
    public void Satu_angka_hitungan_yang_diubah_ditemukan_di_barisnya()
    {
        var acak = new Random(Benih);
        var semua = contoh.Laporan.SelectMany(l => Sasaran(l.Key, l.Value)).ToList();
        semua.Count.ShouldBeGreaterThan(100);
        var semula = semua
            .Select(s => s.Naskah)
            .Distinct()
            .ToDictionary(n => n.Nama, n => Penelaah.Telaah(n).Catatan.Select(Kunci).ToHashSet(StringComparer.Ordinal));
        var ubahan = Enumerable
            .Range(0, Percobaan)
            .Select(_ => semua[acak.Next(semua.Count)])
            .Select(s => (Sasaran: s, Ubah: Ubah(s, acak)))
            .ToList();
        var lolos = new ConcurrentBag<string>();
        Parallel.ForEach(
            ubahan,
            u =>
            {
                // A note that stood there before the change does not count.
                var baris = u.Ubah.Baris;
                var ada = Penelaah
                    .Telaah(u.Ubah.Naskah)
                    .Catatan.Any(c =>
                        c.Tempat.Any(t => t.BarisAwal <= baris && baris <= t.BarisAkhir)
                        && !semula[u.Sasaran.Naskah.Nama].Contains(Kunci(c))
                    );
                if (!ada)
                {
                    lolos.Add(
                        $"{u.Sasaran.Naskah.Nama} {u.Sasaran.Tabel.Judul}: {u.Sasaran.Tabel.Baris[u.Sasaran.Baris].Sel[u.Sasaran.Kolom]}"
                    );
                }
            }
        );

        var ditemukan = Percobaan - lolos.Count;
        keluaran.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{ditemukan} of {Percobaan} changes found in {semua.Count} computed figures"
            )
        );
        foreach (var satu in lolos.GroupBy(l => l).OrderByDescending(g => g.Count()))
        {
            keluaran.WriteLine(string.Create(CultureInfo.InvariantCulture, $"missed {satu.Count()} times: {satu.Key}"));
        }

        ditemukan.ShouldBeGreaterThanOrEqualTo(
            (int)(Percobaan * DitemukanMin),
            string.Join('\n', lolos.Order(StringComparer.Ordinal))
        );
    }

    private static string Kunci(CatatanTelaah c) =>
        string.Join('|', c.IdAturan, c.Jenis, c.Tabel, c.Butir, c.Tercetak, c.Seharusnya);

    private sealed record SelHitungan(Naskah Naskah, TabelNaskah Tabel, int Baris, int Kolom);

    /// <summary>The cells of a report that hold a computed number.</summary>
    private static IEnumerable<SelHitungan> Sasaran(string nama, DokumenLaporan laporan)
    {
        var naskah = NaskahDariLaporan.Susun(nama, laporan);
        return laporan
            .DaftarTabel.Zip(naskah.Tabel)
            .SelectMany(x =>
            {
                var kepala = x.Second.Baris.Count - x.First.Isi.Baris.Count;
                return x.First.Isi.Baris.SelectMany(
                    (b, i) =>
                        b
                            .Sel.Select((s, k) => (s, k))
                            .Where(y => y.s is Sel.Angka { Hitungan.Langkah.Masukan.Count: > 0 })
                            .Select(y => new SelHitungan(naskah, x.Second, i + kepala, y.k))
                );
            });
    }

    /// <summary>The document with one digit of the cell changed to another.</summary>
    private static (Naskah Naskah, int Baris) Ubah(SelHitungan sasaran, Random acak)
    {
        var baris = sasaran.Tabel.Baris[sasaran.Baris];
        var huruf = baris.Sel[sasaran.Kolom].ToCharArray();
        var tempat = Enumerable.Range(0, huruf.Length).Where(i => char.IsAsciiDigit(huruf[i])).ToList();
        var posisi = tempat[acak.Next(tempat.Count)];
        huruf[posisi] = (char)('0' + ((huruf[posisi] - '0' + acak.Next(1, 10)) % 10));
        var sel = baris.Sel.ToList();
        sel[sasaran.Kolom] = new string(huruf);
        var isi = sasaran.Tabel.Baris.ToList();
        isi[sasaran.Baris] = baris with { Sel = sel };
        var tabel = sasaran.Tabel with { Baris = isi };
        return (
            sasaran.Naskah with
            {
                Bagian = [.. sasaran.Naskah.Bagian.Select(b => ReferenceEquals(b, sasaran.Tabel) ? tabel : b)],
            },
            baris.Tempat.BarisAwal
        );
    }
}
