using System.Net;
using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Tests.Bahan;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests.Pengukuran;

/// <summary>Two people on one figure or text: the second sees both and chooses; nobody's work is lost by an empty field.</summary>
public sealed class BentrokTests(ServerPanduan server) : IClassFixture<ServerPanduan>
{
    private const string Lembar = "/banjarbaru/2019/pengukuran/tw-3/lembar";
    private const string Rincian = Lembar + "/koperasi-berkualitas";
    private const string Sel = "unsur:koperasi_aktif@2019-TW3";

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_second_chooses_between_both_values_and_an_empty_field_keeps_the_stored_one()
    {
        await server.Akun.OperatorAsync(s => BukaPeriode.BukaAsync(s, 3));
        var pertama = await server.MasukSebagaiAsync(Peran.OperatorBidang);
        using var simpan = await AkunUji.KirimAsync(pertama, Lembar, Isian("101", 0));
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        var kedua = await server.MasukSebagaiAsync(Peran.Perencana);

        using var bentrok = await AkunUji.KirimAsync(kedua, Lembar, Isian("99", 0));

        bentrok.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var halaman = await BacaAsync(bentrok);
        var kotak = halaman.QuerySelector("input[name$='PakaiTersimpan']")!;
        kotak.ParentElement!.TextContent.ShouldContain("Pakai yang tersimpan (101)");
        halaman.QuerySelector(".sel-galat[id*=koperasi_aktif]")!.TextContent.ShouldContain("Orang Uji pada");
        await NilaiAsync(101);

        var kosong = Isian("", 1);
        kosong["Isian[0].Awal"] = "101";
        kosong["Isian[0].Bentrok"] = "true";
        using var dikosongkan = await AkunUji.KirimAsync(kedua, Lembar, kosong);
        dikosongkan.StatusCode.ShouldBe(HttpStatusCode.Found);
        await NilaiAsync(101);

        using var laci = await AkunUji.KirimAsync(
            kedua,
            Rincian,
            new()
            {
                ["angka.Sel"] = Sel,
                ["angka.Teks"] = "77",
                ["angka.Versi"] = "0",
            },
            "Angka"
        );
        (await BacaAsync(laci)).QuerySelector("input[name='angka.PakaiTersimpan']").ShouldNotBeNull();
        using var mengalah = await AkunUji.KirimAsync(
            kedua,
            Rincian,
            new()
            {
                ["angka.Sel"] = Sel,
                ["angka.Teks"] = "",
                ["angka.Versi"] = "1",
                ["angka.Bentrok"] = "true",
            },
            "Angka"
        );
        mengalah.StatusCode.ShouldBe(HttpStatusCode.Found);
        await NilaiAsync(101);
        await SebabAsync(pertama);
        await TeksAsync(pertama, kedua);
    }

    /// <summary>The figure is filled, triwulan I and II are not: the sheet and Cara hitung say so.</summary>
    private static async Task SebabAsync(HttpClient klien)
    {
        var isian = Isian("5", 0);
        isian["Isian[0].Sel"] = "unsur:umkm_baru@2019-TW3";
        using var simpan = await AkunUji.KirimAsync(klien, Lembar, isian);
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        var lembar = await klien.GetStringAsync(new Uri(Lembar, UriKind.Relative), Batal);
        lembar.ShouldContain("Triwulan I, Triwulan II belum diisi");
        var rincian = await klien.GetStringAsync(new Uri(Lembar + "/wirausaha-baru", UriKind.Relative), Batal);
        rincian.ShouldContain("Belum dapat dihitung: Triwulan I, Triwulan II belum diisi");
    }

    private static async Task TeksAsync(HttpClient pertama, HttpClient kedua)
    {
        using var satu = await AkunUji.KirimAsync(pertama, Rincian, Teks("Pelatihan berjalan."), "Analisis");
        satu.StatusCode.ShouldBe(HttpStatusCode.Found);

        using var dua = await AkunUji.KirimAsync(kedua, Rincian, Teks("Pelatihan tertunda."), "Analisis");

        var tersimpan = (await BacaAsync(dua)).QuerySelector(".tersimpan")!.TextContent;
        tersimpan.ShouldContain("Pelatihan berjalan.");
        tersimpan.ShouldContain("Orang Uji pada");
    }

    private static Dictionary<string, string> Teks(string isi) => new() { ["teks[Analisis]"] = isi, ["awal[Analisis]"] = "" };

    private static Dictionary<string, string> Isian(string teks, int versi) =>
        new()
        {
            ["Isian[0].Sel"] = Sel,
            ["Isian[0].Teks"] = teks,
            ["Isian[0].Awal"] = "",
            ["Isian[0].Versi"] = versi.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };

    private static async Task<IHtmlDocument> BacaAsync(HttpResponseMessage jawaban) =>
        new HtmlParser().ParseDocument(await jawaban.Content.ReadAsStringAsync(Batal));

    private async Task NilaiAsync(decimal harapan)
    {
        await using var lingkup = server.Layanan.CreateAsyncScope();
        lingkup.ServiceProvider.GetRequiredService<LingkupAktif>().PilihSeluruhInstalasi();
        var db = lingkup.ServiceProvider.GetRequiredService<AkuntabelDbContext>();
        var tw3 = Periode.Triwulan(2019, 3);
        var unsur = db.UnsurData.Where(u => u.Kode == "koperasi_aktif").Select(u => u.Id);
        var baris = await db.NilaiUnsur.SingleAsync(
            n => unsur.Contains(n.UnsurDataId) && n.Periode == tw3 && n.Kategori1 == "" && n.Kategori2 == "",
            Batal
        );
        baris.Nilai.ShouldBe(Nilai.Dari(harapan));
    }
}
