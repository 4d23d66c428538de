using System.Text;
using Akuntabel.App.Antrean;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Telaah;
using Akuntabel.App.Tests.Impor;
using Akuntabel.App.Tests.Pengukuran;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Antrean;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Telaah;

/// <summary>Uploaded documents: private to an office, decided with reasons, removed for good, all of it in the trail.</summary>
public sealed class ReviuTests
{
    private const string Laporan =
        "<html><body><p>Realisasi Anggaran Tahun 2030<table>"
        + "<tr><th>No<th>Program / Kegiatan<th>Pagu Anggaran (Rp)<th>Realisasi Anggaran (Rp)<th>Sisa Anggaran (Rp)"
        + "<tr><td>1<td>Pelatihan Manajemen<td>100.000.000<td>80.000.000<td>20.000.000"
        + "<tr><td>2<td>Pameran Produk<td>50.000.000<td>45.000.000<td>6.000.000</table></body></html>";

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    private static async Task<Hasil<NaskahTelaah>> UnggahAsync(DuniaUkur dunia, string isi = Laporan)
    {
        var hasil = await HanyaUnggahAsync(dunia, isi);
        await KerjakanAsync(dunia);
        return hasil;
    }

    /// <summary>What the server does in the background.</summary>
    private static async Task KerjakanAsync(DuniaUkur dunia)
    {
        await using var sesi = dunia.Uji.Sesi();
        while (await sesi.Ambil<PelariPekerjaan>().KerjakanSatuAsync(Batal)) { }
    }

    private static async Task<Hasil<NaskahTelaah>> HanyaUnggahAsync(DuniaUkur dunia, string isi)
    {
        await using var sesi = dunia.Uji.Sesi();
        return await sesi.Ambil<UnggahNaskah>()
            .JalankanAsync(
                new()
                {
                    Slug = DuniaUkur.Slug,
                    Tahun = 2019,
                    NamaBerkas = "C:\\laporan\\laporan dinas.html",
                    Isi = new MemoryStream(Encoding.UTF8.GetBytes(isi)),
                },
                Batal
            );
    }

    private static async Task<Hasil<CatatanReviu>> PutuskanAsync(
        DuniaUkur dunia,
        Guid naskah,
        KeputusanCatatan keputusan,
        string alasan = "",
        int versi = 1
    )
    {
        await using var sesi = dunia.Uji.Sesi();
        return await sesi.Ambil<PutuskanCatatan>()
            .JalankanAsync(
                new()
                {
                    Slug = DuniaUkur.Slug,
                    NaskahId = naskah,
                    Urutan = 1,
                    Versi = versi,
                    Keputusan = keputusan,
                    Alasan = alasan,
                    Komentar = "dicek ke dinas",
                },
                Batal
            );
    }

    private static async Task<Hasil<BacaNaskah.Hasilnya>> BacaAsync(DuniaUkur dunia, Guid id)
    {
        await using var sesi = dunia.Uji.Sesi();
        return await sesi.Ambil<BacaNaskah>().JalankanAsync(DuniaUkur.Slug, id, Batal);
    }

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task Naskah_diputus_dicetak_dan_dihapus(JenisUji jenis)
    {
        await using var dunia = await DuniaUkur.BuatAsync(jenis);
        dunia.Sebagai("inspektorat");
        var naskah = (await UnggahAsync(dunia)).Isi;

        naskah.NamaBerkas.ShouldBe("laporan dinas.html");
        naskah.Kantor.ShouldBe(nameof(Peran.Inspektorat));
        var catatan = (await BacaAsync(dunia, naskah.Id)).Isi.Catatan.Single();
        catatan.Jenis.ShouldBe(JenisCatatan.SisaSalah);
        catatan.Tempat.ShouldBe("tabel ke-1 baris 3");

        (await PutuskanAsync(dunia, naskah.Id, KeputusanCatatan.Diabaikan)).Pelanggaran.ShouldBeOfType<AlasanAbaikanPerlu>();
        (await PutuskanAsync(dunia, naskah.Id, KeputusanCatatan.Diabaikan, "sudah dibetulkan")).Berhasil.ShouldBeTrue();
        (await PutuskanAsync(dunia, naskah.Id, KeputusanCatatan.Diterima)).Berhasil.ShouldBeFalse("decided on an older version");
        (await PutuskanAsync(dunia, naskah.Id, KeputusanCatatan.Diterima, versi: 2)).Berhasil.ShouldBeTrue();

        {
            var berkas = await SusunAsync(dunia, naskah.Id);
            var cetak = PembacaNaskah.Baca("reviu", berkas.Isi.Isi).Isi;
            cetak
                .Tabel.First()
                .Baris[1]
                .Sel.ShouldBe([
                    "1",
                    "Realisasi Anggaran Tahun 2030, tabel ke-1 baris 3",
                    "Pameran Produk material: sisa salah",
                    "6.000.000",
                    "5.000.000",
                    $"{catatan.Penjelasan} dicek ke dinas",
                ]);
        }

        await using (var sesi = dunia.Uji.Sesi())
        {
            (await sesi.Ambil<HapusNaskah>().JalankanAsync(DuniaUkur.Slug, naskah.Id, Batal)).Berhasil.ShouldBeTrue();
        }

        (await BacaAsync(dunia, naskah.Id)).Pelanggaran.ShouldBeOfType<NaskahTelaahTidakDikenal>();
        Directory.EnumerateFiles(Path.Combine(dunia.Uji.Opsi.Folder, "telaah")).ShouldBeEmpty();
        await using (var sesi = dunia.Uji.SesiInstalasi())
        {
            var tindakan = await sesi.Db.EntriJejak.Select(e => e.Tindakan).ToListAsync(Batal);
            tindakan.ShouldContain(nameof(UnggahNaskah));
            tindakan.ShouldContain(nameof(TelaahNaskah));
            tindakan.Count(t => t == nameof(PutuskanCatatan)).ShouldBe(2);
            tindakan.ShouldContain(nameof(HapusNaskah));
            (await sesi.Ambil<VerifikasiJejak>().JalankanAsync(Batal)).Utuh.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Kantor_lain_tidak_melihat_naskah()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        var inspektorat = (await UnggahAsync(dunia.Sebagai("inspektorat"))).Isi.Id;
        var dinas = (await UnggahAsync(dunia.Sebagai("perencana"))).Isi.Id;

        (await BacaAsync(dunia, inspektorat)).Pelanggaran.ShouldBeOfType<NaskahTelaahTidakDikenal>();
        (await BacaAsync(dunia, dinas)).Berhasil.ShouldBeTrue();
        (await BacaAsync(dunia.Sebagai("inspektorat"), dinas)).Pelanggaran.ShouldBeOfType<NaskahTelaahTidakDikenal>();
        (await PutuskanAsync(dunia, dinas, KeputusanCatatan.Diterima)).Pelanggaran.ShouldBeOfType<NaskahTelaahTidakDikenal>();

        (await BacaAsync(dunia.Sebagai("operator"), dinas)).Pelanggaran.ShouldBeOfType<AksesDitolak>();
        (await UnggahAsync(dunia)).Pelanggaran.ShouldBeOfType<AksesDitolak>();
    }

    [Fact]
    public async Task Naskah_menunggu_telaahnya_dan_catatan_yang_ada_tidak_ditulis_dua_kali()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        var id = (await HanyaUnggahAsync(dunia.Sebagai("perencana"), Laporan)).Isi.Id;

        var menunggu = (await BacaAsync(dunia, id)).Isi;
        menunggu.Bacaan.ShouldBeNull();
        menunggu.Catatan.ShouldBeEmpty();
        menunggu.Pekerjaan!.Keadaan.ShouldBe(KeadaanPekerjaan.Menunggu);
        (await DaftarAsync(dunia)).ShouldHaveSingleItem().Terbaca.ShouldBeFalse();
        (await SusunAsync(dunia, id)).Pelanggaran.ShouldBeOfType<NaskahBelumDitelaah>();

        await KerjakanAsync(dunia);
        await PutuskanAsync(dunia, id, KeputusanCatatan.Diterima);
        File.Delete(Directory.EnumerateFiles(Path.Combine(dunia.Uji.Opsi.Folder, "telaah"), "*.bacaan").Single());
        await using (var sesi = dunia.Uji.Sesi())
        {
            (await sesi.Ambil<TelaahNaskah>().JalankanAsync(DuniaUkur.Slug, id, Batal)).Berhasil.ShouldBeTrue();
        }

        await KerjakanAsync(dunia);
        var lagi = (await BacaAsync(dunia, id)).Isi;
        lagi.Catatan.ShouldHaveSingleItem().Keputusan.ShouldBe(KeputusanCatatan.Diterima);
        (await DaftarAsync(dunia))
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                b => b.Terbaca.ShouldBeTrue(),
                b => b.Catatan.ShouldBe(1),
                b => b.Naskah.JumlahCocok.ShouldBe(lagi.Bacaan!.Cocok.Count)
            );
    }

    [Fact]
    public async Task Bacaan_tersimpan_sama_dengan_yang_dibaca()
    {
        var folder = Directory.CreateTempSubdirectory("akuntabel-bacaan-");
        try
        {
            var gudang = new GudangNaskah(new OpsiData { Folder = folder.FullName });
            var laporan = Directory.GetFiles(Path.Combine(ContohImpor.Akar, "tests", "Akuntabel.TestData", "telaah"));
            List<byte[]> semua = [Encoding.UTF8.GetBytes(Laporan), .. laporan.Select(File.ReadAllBytes)];
            var longgar = 0;
            foreach (var isi in semua)
            {
                var dibaca = PembacaNaskah.Baca("laporan", isi).Isi;
                var cocok = Penelaah.Telaah(dibaca).Cocok;
                longgar += dibaca.Tabel.Count(t => !t.BerkolomPasti);

                await gudang.SimpanBacaanAsync(Guid.Empty, new BacaanNaskah(dibaca, cocok), Batal);
                var tersimpan = (await gudang.AmbilBacaanAsync(Guid.Empty, Batal)).ShouldNotBeNull();

                Teks(tersimpan.Isi).ShouldBe(Teks(dibaca));
                tersimpan.Isi.Bentuk.ShouldBe(dibaca.Bentuk);
                tersimpan.Cocok.ShouldBe(cocok);
            }

            longgar.ShouldBeGreaterThan(0);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Naskah_yang_rusak_di_dalam_tetap_terlihat_dengan_sebabnya()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        var id = (await UnggahAsync(dunia.Sebagai("perencana"), "%PDF-1.7\n1 0 obj\n<</Type/Catalog")).Isi.Id;

        var hasil = (await BacaAsync(dunia, id)).Isi;

        hasil.Bacaan.ShouldBeNull();
        hasil.Pekerjaan!.Keadaan.ShouldBe(KeadaanPekerjaan.Gagal);
        hasil.Pekerjaan.Galat.ShouldContain("rusak atau terpotong");
        (await DaftarAsync(dunia)).ShouldHaveSingleItem().Keadaan.ShouldBe(KeadaanPekerjaan.Gagal);
    }

    [Fact]
    public async Task Naskah_yang_dihapus_sebelum_ditelaah_tidak_meninggalkan_apa_pun()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        var id = (await HanyaUnggahAsync(dunia.Sebagai("perencana"), Laporan)).Isi.Id;
        await using (var sesi = dunia.Uji.Sesi())
        {
            (await sesi.Ambil<HapusNaskah>().JalankanAsync(DuniaUkur.Slug, id, Batal)).Berhasil.ShouldBeTrue();
        }

        await KerjakanAsync(dunia);

        Directory.EnumerateFiles(Path.Combine(dunia.Uji.Opsi.Folder, "telaah")).ShouldBeEmpty();
        await using var lihat = dunia.Uji.SesiInstalasi();
        (await lihat.Db.CatatanReviu.CountAsync(Batal)).ShouldBe(0);
    }

    private static IEnumerable<string> Teks(Naskah naskah) =>
        naskah.Bagian.SelectMany<BagianNaskah, string>(b =>
            b switch
            {
                TabelNaskah t =>
                [
                    $"{t.Tempat} {t.BerkolomPasti} {t.TeksKepala} {t.Judul}",
                    .. t.Baris.Select(r => $"{r.Tempat} {string.Join('|', r.Sel)}"),
                ],
                ParagrafNaskah p => [$"{p.Tempat} {p.TingkatJudul} {p.Teks}", .. p.Baris.Select(r => r.ToString())],
                _ => [],
            }
        );

    private static async Task<IReadOnlyList<DaftarNaskah.Butir>> DaftarAsync(DuniaUkur dunia)
    {
        await using var sesi = dunia.Uji.Sesi();
        return (await sesi.Ambil<DaftarNaskah>().JalankanAsync(DuniaUkur.Slug, 2019, Batal)).Isi;
    }

    private static async Task<Hasil<BerkasLaporan>> SusunAsync(DuniaUkur dunia, Guid id)
    {
        await using var sesi = dunia.Uji.Sesi();
        return await sesi.Ambil<SusunCatatanReviu>()
            .JalankanAsync(
                new()
                {
                    Slug = DuniaUkur.Slug,
                    NaskahId = id,
                    Instansi = "Dinas Contoh",
                    Pemerintah = "Kota Contoh",
                    Xlsx = false,
                },
                Batal
            );
    }

    [Theory]
    [InlineData("", "Pilih berkas")]
    [InlineData("{\\rtf1 laporan}", "RTF")]
    public async Task Yang_tidak_terbaca_tidak_disimpan(string isi, string kalimat)
    {
        await using var dunia = await DuniaUkur.BuatAsync();

        (await UnggahAsync(dunia.Sebagai("perencana"), isi)).Pelanggaran!.Pesan.ShouldContain(kalimat);

        await using var sesi = dunia.Uji.SesiInstalasi();
        (await sesi.Db.NaskahTelaah.CountAsync(Batal)).ShouldBe(0);
    }
}
