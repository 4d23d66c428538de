using Akuntabel.App.Antrean;
using Akuntabel.App.Telaah;
using Akuntabel.App.Tests.Pengukuran;
using Akuntabel.Domain.Antrean;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Telaah;

/// <summary>An uploaded document on its way to its notes: waiting, failed, refused, removed before it was read.</summary>
public sealed class NaskahMenungguTests
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Naskah_menunggu_telaahnya_dan_catatan_yang_ada_tidak_ditulis_dua_kali()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        var id = (await dunia.Sebagai("perencana").HanyaUnggahAsync(BahanReviu.Laporan)).Isi.Id;

        var menunggu = (await dunia.BacaAsync(id)).Isi;
        menunggu.Bacaan.ShouldBeNull();
        menunggu.Catatan.ShouldBeEmpty();
        menunggu.Pekerjaan!.Keadaan.ShouldBe(KeadaanPekerjaan.Menunggu);
        (await dunia.DaftarAsync()).ShouldHaveSingleItem().Terbaca.ShouldBeFalse();
        (await dunia.SusunAsync(id)).Pelanggaran.ShouldBeOfType<NaskahBelumDitelaah>();

        await dunia.KerjakanAsync();
        await dunia.PutuskanAsync(id, KeputusanCatatan.Diterima);
        File.Delete(Directory.EnumerateFiles(Path.Combine(dunia.Uji.Opsi.Folder, "telaah"), "*.bacaan").Single());
        await using (var sesi = dunia.Uji.Sesi())
        {
            (await sesi.Ambil<TelaahNaskah>().JalankanAsync(DuniaUkur.Slug, id, Batal)).Berhasil.ShouldBeTrue();
        }

        await dunia.KerjakanAsync();
        var lagi = (await dunia.BacaAsync(id)).Isi;
        lagi.Catatan.ShouldHaveSingleItem().Keputusan.ShouldBe(KeputusanCatatan.Diterima);
        (await dunia.DaftarAsync())
            .ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(
                b => b.Terbaca.ShouldBeTrue(),
                b => b.Catatan.ShouldBe(1),
                b => b.Naskah.JumlahCocok.ShouldBe(lagi.Bacaan!.Cocok.Count)
            );
    }

    [Fact]
    public async Task Naskah_yang_rusak_di_dalam_tetap_terlihat_dengan_sebabnya()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        var id = (await dunia.Sebagai("perencana").UnggahAsync("%PDF-1.7\n1 0 obj\n<</Type/Catalog")).Isi.Id;

        var hasil = (await dunia.BacaAsync(id)).Isi;

        hasil.Bacaan.ShouldBeNull();
        hasil.Pekerjaan!.Keadaan.ShouldBe(KeadaanPekerjaan.Gagal);
        hasil.Pekerjaan.Galat.ShouldContain("rusak atau terpotong");
        (await dunia.DaftarAsync()).ShouldHaveSingleItem().Keadaan.ShouldBe(KeadaanPekerjaan.Gagal);
    }

    [Fact]
    public async Task Naskah_yang_dihapus_sebelum_ditelaah_tidak_meninggalkan_apa_pun()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        var id = (await dunia.Sebagai("perencana").HanyaUnggahAsync(BahanReviu.Laporan)).Isi.Id;
        await using (var sesi = dunia.Uji.Sesi())
        {
            (await sesi.Ambil<HapusNaskah>().JalankanAsync(DuniaUkur.Slug, id, Batal)).Berhasil.ShouldBeTrue();
        }

        await dunia.KerjakanAsync();

        Directory.EnumerateFiles(Path.Combine(dunia.Uji.Opsi.Folder, "telaah")).ShouldBeEmpty();
        await using var lihat = dunia.Uji.SesiInstalasi();
        (await lihat.Db.CatatanReviu.CountAsync(Batal)).ShouldBe(0);
    }

    [Theory]
    [InlineData("", "Pilih berkas")]
    [InlineData("{\\rtf1 laporan}", "RTF")]
    public async Task Yang_tidak_terbaca_tidak_disimpan(string isi, string kalimat)
    {
        await using var dunia = await DuniaUkur.BuatAsync();

        (await dunia.Sebagai("perencana").UnggahAsync(isi)).Pelanggaran!.Pesan.ShouldContain(kalimat);

        await using var sesi = dunia.Uji.SesiInstalasi();
        (await sesi.Db.NaskahTelaah.CountAsync(Batal)).ShouldBe(0);
    }
}
