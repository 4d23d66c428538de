using System.Net;
using System.Reflection;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tests.Bahan;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests.Akses;

/// <summary>Every endpoint for every office, in the own agency, another of the pemda, and another pemda, against the matrix.</summary>
public sealed class MatriksTitikAkhirTests(ServerContoh server) : IClassFixture<ServerContoh>
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    private sealed record TitikAkhir(string Nama, RouteEndpoint Rute, TypeInfo? Model, Tindakan? Butuh);

    private async Task<List<TitikAkhir>> SemuaAsync()
    {
        List<TitikAkhir> hasil = [];
        var pemuat = server.Layanan.GetRequiredService<PageLoader>();
        foreach (var rute in server.Layanan.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var halaman = rute.Metadata.GetMetadata<PageActionDescriptor>();
            var model = halaman is null ? null : (await pemuat.LoadAsync(halaman, rute.Metadata)).ModelTypeInfo;
            var butuh = model?.GetCustomAttribute<ButuhAttribute>() ?? rute.Metadata.GetMetadata<ButuhAttribute>();
            hasil.Add(new("/" + rute.RoutePattern.RawText!.TrimStart('/'), rute, model, butuh?.Tindakan));
        }

        return hasil;
    }

    private static bool DiTahun(TitikAkhir t) => t.Rute.RoutePattern.GetParameter("slug") is not null;

    private static bool Bebas(TitikAkhir t) =>
        t.Model?.IsDefined(typeof(AllowAnonymousAttribute)) == true || t.Rute.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    [Fact]
    public async Task Every_endpoint_says_whom_it_serves()
    {
        var tanpa = (await SemuaAsync()).Where(t =>
            !Bebas(t)
            && t.Butuh is null
            && t.Model?.IsDefined(typeof(CukupMasukAttribute)) != true
            && t.Model?.IsSubclassOf(typeof(HalamanTahun)) != true
        );

        tanpa.Select(t => t.Nama).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_these_endpoints_answer_somebody_not_signed_in()
    {
        (await SemuaAsync())
            .Where(Bebas)
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

    /// <summary>Writes are refused just as reads are: the right is asked for before the handler runs.</summary>
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
        var (sendiri, luar) = (instansi.Single(i => i.Slug == "banjarbaru"), instansi.Single(i => i.Slug == "hss"));
        var klien = await server.MasukSebagaiAsync(peran);
        var galat = new List<string>();
        foreach (var t in (await SemuaAsync()).Where(t => t.Model is not null && !Bebas(t)))
        {
            foreach (var tempat in DiTahun(t) ? [sendiri, luar] : new[] { sendiri })
            {
                var alamat = DaftarHalaman.SatuAlamat(server.Layanan, t.Rute.RoutePattern, tempat.Slug);
                if (alamat is null)
                {
                    continue;
                }

                using var jawaban = await klien.GetAsync(new Uri(alamat, UriKind.Relative), Batal);
                var seharusnya = Seharusnya(t, peran, sendiri, tempat);
                var takAda =
                    seharusnya == HttpStatusCode.OK
                    && (t.Rute.RoutePattern.GetParameter("urutan") ?? t.Rute.RoutePattern.GetParameter("naskah")) is not null;
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

        using var terlarang = await klien.GetAsync(new Uri("/hss/2018/pengukuran", UriKind.Relative), Batal);
        using var takAda = await klien.GetAsync(new Uri("/xyz/2018/pengukuran", UriKind.Relative), Batal);

        terlarang.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await terlarang.Content.ReadAsStringAsync(Batal)).ShouldBe(await takAda.Content.ReadAsStringAsync(Batal));
        terlarang.Headers.ToString().ShouldBe(takAda.Headers.ToString());
        (await klien.GetStringAsync(new Uri("/", UriKind.Relative), Batal)).ShouldNotContain("/hss/");
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
        if (!DiTahun(t))
        {
            return t.Butuh is not { } umum || Boleh(umum, SasaranAkses.DiManaPun) ? HttpStatusCode.OK : HttpStatusCode.Forbidden;
        }

        var sasaran = SasaranAkses.DiSuatuUnit(tempat.PemdaId, tempat.PerangkatDaerahId);
        return !Boleh(Tindakan.LihatInstansi, sasaran) ? HttpStatusCode.NotFound
            : t.Butuh is not { } butuh || Boleh(butuh, sasaran) ? HttpStatusCode.OK
            : HttpStatusCode.Forbidden;

        bool Boleh(Tindakan tindakan, SasaranAkses atas) =>
            PenentuAkses.Periksa([Tugas(peran, sendiri)], tindakan, atas, new DateOnly(2026, 1, 1)).Berhasil;
    }

    private static Penugasan Tugas(Peran peran, InstansiTerdaftar instansi) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            PenggunaId = Guid.CreateVersion7(),
            Peran = peran,
            PemdaId = peran == Peran.AdminSistem ? null : instansi.PemdaId,
            PerangkatDaerahId = peran.DiPerangkatDaerah() ? instansi.PerangkatDaerahId : null,
            Status = StatusJabatan.Definitif,
            Sejak = new DateOnly(2000, 1, 1),
        };
}
