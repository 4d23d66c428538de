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
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task Naskah_diputus_dicetak_dan_dihapus(JenisUji jenis)
    {
        await using var dunia = await DuniaUkur.BuatAsync(jenis);
        dunia.Sebagai("inspektorat");
        var naskah = (await dunia.UnggahAsync()).Isi;

        naskah.NamaBerkas.ShouldBe("laporan dinas.html");
        naskah.Kantor.ShouldBe(nameof(Peran.Inspektorat));
        var catatan = (await dunia.BacaAsync(naskah.Id)).Isi.Catatan.Single();
        catatan.Jenis.ShouldBe(JenisCatatan.SisaSalah);
        catatan.Tempat.ShouldBe("tabel ke-1 baris 3");

        (await dunia.PutuskanAsync(naskah.Id, KeputusanCatatan.Diabaikan)).Pelanggaran.ShouldBeOfType<AlasanAbaikanPerlu>();
        (await dunia.PutuskanAsync(naskah.Id, KeputusanCatatan.Diabaikan, "sudah dibetulkan")).Berhasil.ShouldBeTrue();
        (await dunia.PutuskanAsync(naskah.Id, KeputusanCatatan.Diterima)).Berhasil.ShouldBeFalse("decided on an older version");
        (await dunia.PutuskanAsync(naskah.Id, KeputusanCatatan.Diterima, versi: 2)).Berhasil.ShouldBeTrue();

        {
            var berkas = await dunia.SusunAsync(naskah.Id);
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

        (await dunia.BacaAsync(naskah.Id)).Pelanggaran.ShouldBeOfType<NaskahTelaahTidakDikenal>();
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
        var inspektorat = (await dunia.Sebagai("inspektorat").UnggahAsync()).Isi.Id;
        var dinas = (await dunia.Sebagai("perencana").UnggahAsync()).Isi.Id;

        (await dunia.BacaAsync(inspektorat)).Pelanggaran.ShouldBeOfType<NaskahTelaahTidakDikenal>();
        (await dunia.BacaAsync(dinas)).Berhasil.ShouldBeTrue();
        (await dunia.Sebagai("inspektorat").BacaAsync(dinas)).Pelanggaran.ShouldBeOfType<NaskahTelaahTidakDikenal>();
        (await dunia.PutuskanAsync(dinas, KeputusanCatatan.Diterima)).Pelanggaran.ShouldBeOfType<NaskahTelaahTidakDikenal>();

        (await dunia.Sebagai("operator").BacaAsync(dinas)).Pelanggaran.ShouldBeOfType<AksesDitolak>();
        (await dunia.UnggahAsync()).Pelanggaran.ShouldBeOfType<AksesDitolak>();
    }
}
