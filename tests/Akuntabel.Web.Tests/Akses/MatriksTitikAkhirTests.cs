using System.Net;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Tests.Bahan;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests.Akses;

/// <summary>Every endpoint for every office, in the own agency, another of the pemda, and another pemda, against the matrix.</summary>
public sealed class MatriksTitikAkhirTests(ServerSepemda server) : IClassFixture<ServerSepemda>
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    private Task<List<TitikAkhir>> SemuaAsync() => TitikAkhir.SemuaAsync(server.Layanan);

    [Fact]
    public async Task Every_endpoint_says_whom_it_serves()
    {
        var tanpa = (await SemuaAsync()).Where(t =>
            !t.Bebas && t.Butuh.Count == 0 && !t.CukupMasuk && t.Model?.IsSubclassOf(typeof(HalamanTahun)) != true
        );

        tanpa.Select(t => t.Nama).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_these_endpoints_answer_somebody_not_signed_in()
    {
        (await SemuaAsync())
            .Where(t => t.Bebas)
            .Select(t => t.Nama)
            .Distinct()
            .ShouldBe(["/masuk", "/galat/{kode:int}", "/cek/{kode?}", "/aset/{nama}", "/healthz"], ignoreOrder: true);
        using var tamu = server.Tamu();
        string[] umum = ["/galat", "/cek"];
        foreach (
            var alamat in DaftarHalaman
                .SekaliSaja(server.Layanan)
                .Where(a => !Array.Exists(umum, u => a.StartsWith(u, StringComparison.Ordinal)))
        )
        {
            using var jawaban = await tamu.GetAsync(new Uri(alamat, UriKind.Relative), Batal);
            jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, alamat);
            jawaban.Headers.Location!.ToString().ShouldStartWith("/masuk", customMessage: alamat);
        }
    }

    [Theory]
    [InlineData(Peran.OperatorBidang)]
    [InlineData(Peran.KepalaBidang)]
    [InlineData(Peran.Perencana)]
    [InlineData(Peran.Bendahara)]
    [InlineData(Peran.KepalaDinas)]
    [InlineData(Peran.AdminPemda)]
    [InlineData(Peran.Inspektorat)]
    [InlineData(Peran.KepalaDaerah)]
    [InlineData(Peran.AdminSistem)]
    public async Task Pages_answer_an_office_as_the_matrix_says(Peran peran)
    {
        await using var lingkup = server.Layanan.CreateAsyncScope();
        var instansi = await lingkup.ServiceProvider.GetRequiredService<DaftarInstansi>().SemuaAsync(Batal);
        var sendiri = instansi.Single(i => i.Slug == "banjarbaru");
        var sepemda = instansi.Single(i => i.Slug == ServerSepemda.Kedua);
        sepemda.PemdaId.ShouldBe(sendiri.PemdaId);
        InstansiTerdaftar[] semuaTempat = [sendiri, sepemda, instansi.Single(i => i.Slug == "hss")];
        var klien = await server.MasukSebagaiAsync(peran);
        var galat = new List<string>();
        foreach (var t in (await SemuaAsync()).Where(t => !t.Bebas))
        {
            foreach (var tempat in t.DiTahun ? semuaTempat : [sendiri])
            {
                var alamat = DaftarHalaman.SatuAlamat(server.Layanan, t.Rute.RoutePattern, tempat.Slug);
                if (alamat is null)
                {
                    continue;
                }

                using var jawaban = await klien.GetAsync(new Uri(alamat, UriKind.Relative), Batal);
                var seharusnya = Seharusnya(t, peran, sendiri, tempat);
                var takAda = seharusnya == HttpStatusCode.OK && t.ObjekTakAda;
                if (jawaban.StatusCode != (takAda ? HttpStatusCode.NotFound : seharusnya))
                {
                    galat.Add($"{peran} {alamat}: {jawaban.StatusCode}, menurut matriks {seharusnya}");
                }
            }
        }

        galat.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_agency_one_may_not_see_answers_exactly_as_one_that_does_not_exist()
    {
        var klien = await server.MasukSebagaiAsync(Peran.Perencana);
        using var sepemda = await klien.GetAsync(new Uri($"/{ServerSepemda.Kedua}/2019/pengukuran", UriKind.Relative), Batal);
        sepemda.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        using var terlarang = await klien.GetAsync(new Uri("/hss/2018/pengukuran", UriKind.Relative), Batal);
        using var takAda = await klien.GetAsync(new Uri("/xyz/2018/pengukuran", UriKind.Relative), Batal);

        terlarang.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await terlarang.Content.ReadAsStringAsync(Batal)).ShouldBe(await takAda.Content.ReadAsStringAsync(Batal));
        terlarang.Headers.ToString().ShouldBe(takAda.Headers.ToString());
        (await klien.GetStringAsync(new Uri("/", UriKind.Relative), Batal)).ShouldNotContain("/hss/");
        (await klien.GetStringAsync(new Uri("/cari?q=dinas", UriKind.Relative), Batal)).ShouldNotContain(ServerSepemda.Kedua);
    }

    [Fact]
    public async Task A_page_kept_for_one_account_is_never_given_to_another()
    {
        var melihat = await server.MasukSebagaiAsync(Peran.Perencana);
        var tidak = await server.MasukSebagaiAsync(Peran.Perencana, "hss");
        for (var i = 0; i < 2; i++)
        {
            (await melihat.GetStringAsync(new Uri("/banjarbaru/2019", UriKind.Relative), Batal)).ShouldContain("101,19%");
            using var jawaban = await tidak.GetAsync(new Uri("/banjarbaru/2019", UriKind.Relative), Batal);
            jawaban.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    private static HttpStatusCode Seharusnya(TitikAkhir t, Peran peran, InstansiTerdaftar sendiri, InstansiTerdaftar tempat)
    {
        var sasaran = t.DiTahun ? SasaranAkses.DiSuatuUnit(tempat.PemdaId, tempat.PerangkatDaerahId) : SasaranAkses.DiManaPun;
        return t.DiTahun && !TitikAkhir.Boleh(peran, sendiri, [Tindakan.LihatInstansi], sasaran) ? HttpStatusCode.NotFound
            : TitikAkhir.Boleh(peran, sendiri, t.Butuh, sasaran) ? HttpStatusCode.OK
            : HttpStatusCode.Forbidden;
    }
}
