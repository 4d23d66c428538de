using Akuntabel.App.Impor;
using Akuntabel.App.Impor.Baca;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Telaah;
using Akuntabel.App.Tests.Impor;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Telaah;

/// <summary>Our own data under the rules for finished reports.</summary>
public sealed class UjiDataTests
{
    private static async Task<BasisDataUji> BerisiAsync()
    {
        var uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);
        foreach (var berkas in ContohImpor.SemuaBerkas())
        {
            await using var sesi = uji.Sesi();
            var terbaca = PembacaBerkasImpor.Baca(await File.ReadAllBytesAsync(berkas));
            (
                await sesi.Ambil<ImporBerkas>().JalankanAsync(new() { Berkas = terbaca }, CancellationToken.None)
            ).Berhasil.ShouldBeTrue();
        }

        return uji;
    }

    [Theory]
    [InlineData("banjarbaru", "2019", 2)]
    [InlineData("sibolga", "2024", 4)]
    [InlineData("hss", "2018-TW2", 15)]
    public async Task Data_contoh_tidak_mempunyai_catatan_dan_perbedaannya_dijelaskan(string slug, string periode, int dijelaskan)
    {
        await using var uji = await BerisiAsync();
        await using var sesi = uji.Sesi();

        var hasil = await sesi.Ambil<UjiData>()
            .JalankanAsync(new() { Slug = slug, Periode = Periode.Parse(periode) }, CancellationToken.None);

        hasil.Berhasil.ShouldBeTrue();
        hasil.Isi.Catatan.Select(c => c.Catatan.Penjelasan).ShouldBeEmpty();
        hasil.Isi.Dijelaskan.Count.ShouldBe(dijelaskan);
        hasil.Isi.Dijelaskan.ShouldAllBe(c => c.Alasan.Length > 0 && (c.IndikatorId != null || c.AnggaranIdentitas != null));
        hasil.Isi.Cocok.Count.ShouldBeGreaterThan(50);
    }

    [Fact]
    public async Task Target_berbeda_tanpa_alasan_menjadi_catatan_material()
    {
        var berkas = await MuatAsync("sibolga", "2024");
        foreach (var target in berkas.Target)
        {
            target.AlasanBeda = "";
        }

        var hasil = PengujiBerkas.Uji("sibolga-2024", berkas, dokumen: null, CancellationToken.None);

        hasil.Dijelaskan.ShouldBeEmpty();
        hasil.Material.Count.ShouldBe(4);
        hasil.Material.Select(c => c.Kunci).Distinct(StringComparer.Ordinal).Count().ShouldBe(4);
        var k3 = hasil.Material.Single(c => c.Catatan.Butir == "Persentase perusahaan yang menerapkan K3");
        k3.Catatan.Jenis.ShouldBe(JenisCatatan.TargetBedaAntarTabel);
        k3.Catatan.Penjelasan.ShouldBe(
            "Target Tahun 2024 menurut Renstra 60, menurut Perjanjian Kinerja 30; alasan perbedaannya belum dicatat."
        );
        k3.IndikatorId.ShouldBe(berkas.Indikator.Single(i => i.Nama == k3.Catatan.Butir).Id);
    }

    [Fact]
    public async Task Jumlah_perjanjian_yang_tidak_ada_dalam_versi_anggaran_mana_pun_menjadi_catatan()
    {
        var berkas = await MuatAsync("banjarbaru", "2019");
        var baris = berkas.BarisAnggaranPerjanjian.First(b => b.Jumlah == Rupiah.Dari(570_540_000m));
        baris.Jumlah = Rupiah.Dari(570_450_000m);

        var hasil = PengujiBerkas.Uji("banjarbaru-2019", berkas, dokumen: null, CancellationToken.None);

        var catatan = hasil.Material.ShouldHaveSingleItem();
        catatan.AnggaranIdentitas.ShouldBe(baris.SimpulAnggaranIdentitas);
        catatan.Catatan.Jenis.ShouldBe(JenisCatatan.PaguBedaAntarTabel);
        catatan.Catatan.Tercetak.ShouldBe("570.450.000");
        catatan.Catatan.Seharusnya.ShouldBe("570.540.000");
    }

    [Fact]
    public async Task Instansi_yang_tidak_dikenal_ditolak()
    {
        await using var uji = await BerisiAsync();
        await using var sesi = uji.Sesi();

        var hasil = await sesi.Ambil<UjiData>()
            .JalankanAsync(new() { Slug = "tidak-ada", Periode = Periode.Tahunan(2019) }, CancellationToken.None);

        hasil.Pelanggaran.ShouldBeOfType<InstansiTidakDikenal>();
    }

    private static async Task<BerkasTahun> MuatAsync(string slug, string periode)
    {
        await using var uji = await BerisiAsync();
        await using var sesi = uji.Sesi();
        return (await sesi.Ambil<MuatBerkasTahun>().JalankanAsync(slug, Periode.Parse(periode), CancellationToken.None)).Isi;
    }
}
