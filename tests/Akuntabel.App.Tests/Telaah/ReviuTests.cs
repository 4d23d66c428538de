using System.Text;
using Akuntabel.App.Jejak;
using Akuntabel.App.Telaah;
using Akuntabel.App.Tests.Pengukuran;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Akses;
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

        await using (var sesi = dunia.Uji.Sesi())
        {
            var berkas = await sesi.Ambil<SusunCatatanReviu>()
                .JalankanAsync(
                    new()
                    {
                        Slug = DuniaUkur.Slug,
                        NaskahId = naskah.Id,
                        Instansi = "Dinas Contoh",
                        Pemerintah = "Kota Contoh",
                        Xlsx = false,
                    },
                    Batal
                );
            var cetak = PembacaNaskah.Baca("reviu", berkas.Isi.Isi).Isi;
            cetak
                .Tabel.First()
                .Baris[1]
                .Sel.ShouldBe([
                    "1",
                    "Realisasi Anggaran Tahun 2030, tabel ke-1 baris 3",
                    "Pameran Produk",
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
