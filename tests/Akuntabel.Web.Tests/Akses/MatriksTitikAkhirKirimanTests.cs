using System.Net;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Tests.Bahan;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests.Akses;

/// <summary>Every way to write, for every office, in the own agency, another of the pemda, and another pemda, against the matrix.</summary>
public sealed class MatriksTitikAkhirKirimanTests(ServerSepemda server) : IClassFixture<ServerSepemda>
{
    /// <summary>Handlers that order a report; who may is not tried here, to spare the queue (see LaporanTests).</summary>
    private static readonly string[] PenyusunLaporan = ["Susun", "Bekukan"];

    /// <summary>Pages whose handlers serve whoever is signed in, or is about to.</summary>
    private static readonly string[] UntukSemua =
    [
        "/masuk",
        "/keluar",
        "/pengaturan/sandi",
        "/pengaturan/verifikasi",
        "/galat/{kode:int}",
    ];

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    private async Task<List<(TitikAkhir Titik, HandlerMethodDescriptor Penangan)>> KirimanAsync() =>
        [
            .. (await TitikAkhir.SemuaAsync(server.Layanan))
                .SelectMany(t => t.Penangan.Select(p => (t, p)))
                .Where(x => !Membaca(x.p)),
        ];

    /// <summary>What only reads; "page" is how the routing counts the filter method of a page model.</summary>
    private static bool Membaca(HandlerMethodDescriptor penangan) => penangan.HttpMethod is "Get" or "Page";

    [Fact]
    public async Task Every_handler_that_writes_names_the_right_it_asks_for()
    {
        var kiriman = await KirimanAsync();
        kiriman.Count.ShouldBeGreaterThan(30);

        kiriman
            .Where(x => x.Titik.Butuh.All(t => t == Tindakan.LihatInstansi) && TitikAkhir.ButuhPenangan(x.Penangan).Count == 0)
            .Select(x => x.Titik.Nama)
            .Distinct()
            .ShouldBe(UntukSemua, ignoreOrder: true);
    }

    [Fact]
    public async Task What_is_no_page_is_only_read()
    {
        (await TitikAkhir.SemuaAsync(server.Layanan))
            .Where(t =>
                t.Model is null
                && t.Rute.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.All(m => m is "GET" or "HEAD") != true
            )
            .Select(t => t.Nama)
            .ShouldBe(["/healthz"]);
    }

    /// <summary>An empty form with a true token: who may not is refused before the handler runs, who may is heard.</summary>
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
    public async Task Handlers_answer_an_office_as_the_matrix_says(Peran peran)
    {
        var (sendiri, sepemda, luar) = await TempatAsync();
        var klien = await server.MasukSebagaiAsync(peran);
        var token = await TokenAsync(klien);
        var galat = new List<string>();
        foreach (var (titik, penangan) in (await KirimanAsync()).Where(x => !UntukSemua.Contains(x.Titik.Nama)))
        {
            foreach (var tempat in titik.DiTahun ? [sendiri, sepemda, luar] : new[] { sendiri })
            {
                if (Alamat(titik, penangan, tempat.Slug) is not { } alamat)
                {
                    continue;
                }

                var seharusnya = Seharusnya(titik, penangan, peran, sendiri, tempat);
                if (seharusnya == HttpStatusCode.OK && PenyusunLaporan.Contains(penangan.Name))
                {
                    continue;
                }

                using var jawaban = await KirimAsync(klien, alamat, token);
                if (!Cocok(jawaban.StatusCode, seharusnya, titik))
                {
                    galat.Add($"{peran} POST {alamat}: {jawaban.StatusCode}, menurut matriks {seharusnya}");
                }
            }
        }

        galat.ShouldBeEmpty();
    }

    [Fact]
    public async Task No_handler_accepts_a_form_without_token_or_from_somebody_not_signed_in()
    {
        using var tamu = server.Tamu();
        var galat = new List<string>();
        foreach (var (titik, penangan) in (await KirimanAsync()).Where(x => !x.Titik.Bebas))
        {
            if (Alamat(titik, penangan, "banjarbaru") is not { } alamat)
            {
                continue;
            }

            using var tanpaToken = await KirimAsync(server.Klien, alamat, null);
            using var tanpaMasuk = await KirimAsync(tamu, alamat, null);
            if (tanpaToken.StatusCode != HttpStatusCode.BadRequest)
            {
                galat.Add($"{alamat} tanpa token: {tanpaToken.StatusCode}");
            }

            // Not a redirect: the browser keeps what was typed and offers to sign in and send again.
            if (tanpaMasuk.StatusCode != HttpStatusCode.Unauthorized)
            {
                galat.Add($"{alamat} tanpa masuk: {tanpaMasuk.StatusCode}");
            }
        }

        galat.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_sent_to_an_agency_one_may_not_see_is_answered_exactly_as_to_one_that_does_not_exist()
    {
        var klien = await server.MasukSebagaiAsync(Peran.KepalaDinas);
        var token = await TokenAsync(klien);
        foreach (var (titik, penangan) in (await KirimanAsync()).Where(x => x.Titik.DiTahun))
        {
            if (Alamat(titik, penangan, "banjarbaru") is not { } sendiri)
            {
                continue;
            }

            using var terlarang = await KirimAsync(klien, Ganti(sendiri, ServerSepemda.Kedua), token);
            using var takAda = await KirimAsync(klien, Ganti(sendiri, "dinas-khayalan"), token);
            terlarang.StatusCode.ShouldBe(HttpStatusCode.NotFound, sendiri);
            (await terlarang.Content.ReadAsStringAsync(Batal)).ShouldBe(await takAda.Content.ReadAsStringAsync(Batal), sendiri);
        }

        static string Ganti(string alamat, string slug) => "/" + slug + alamat["/banjarbaru".Length..];
    }

    [Theory]
    [InlineData("/banjarbaru/2019/pengukuran")]
    [InlineData("/banjarbaru/2019/perjanjian?handler=HandlerExecution")]
    [InlineData("/banjarbaru/2019/laporan/tahunan?handler=TidakAda")]
    [InlineData("/pengaturan/hak")]
    public async Task A_form_no_handler_takes_is_refused_and_is_no_fault(string alamat)
    {
        var klien = await server.MasukSebagaiAsync(Peran.Perencana);

        using var jawaban = await KirimAsync(klien, alamat, await TokenAsync(klien));

        jawaban.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    private async Task<(InstansiTerdaftar Sendiri, InstansiTerdaftar Sepemda, InstansiTerdaftar Luar)> TempatAsync()
    {
        await using var lingkup = server.Layanan.CreateAsyncScope();
        var semua = await lingkup.ServiceProvider.GetRequiredService<DaftarInstansi>().SemuaAsync(Batal);
        return (Cari("banjarbaru"), Cari(ServerSepemda.Kedua), Cari("hss"));

        InstansiTerdaftar Cari(string slug) => semua.Single(i => i.Slug == slug);
    }

    private string? Alamat(TitikAkhir titik, HandlerMethodDescriptor penangan, string slug)
    {
        // An account that does not exist, so that no form changes one of those the test signs in with.
        var akun = titik.Rute.RoutePattern.GetParameter("akunId") is not null;
        var alamat = akun
            ? titik.Nama.Replace("{akunId:guid}", Guid.Empty.ToString("D"), StringComparison.Ordinal)
            : DaftarHalaman.SatuAlamat(server.Layanan, titik.Rute.RoutePattern, slug);
        return alamat is null || string.IsNullOrEmpty(penangan.Name) ? alamat : $"{alamat}?handler={penangan.Name}";
    }

    private static HttpStatusCode Seharusnya(
        TitikAkhir titik,
        HandlerMethodDescriptor penangan,
        Peran peran,
        InstansiTerdaftar sendiri,
        InstansiTerdaftar tempat
    )
    {
        var atas = titik.DiTahun ? SasaranAkses.DiSuatuUnit(tempat.PemdaId, tempat.PerangkatDaerahId) : SasaranAkses.DiManaPun;
        return titik.DiTahun && !TitikAkhir.Boleh(peran, sendiri, [Tindakan.LihatInstansi], atas) ? HttpStatusCode.NotFound
            : !TitikAkhir.Boleh(peran, sendiri, titik.Butuh, atas) ? HttpStatusCode.Forbidden
            : !TitikAkhir.Boleh(peran, sendiri, TitikAkhir.ButuhPenangan(penangan), atas) ? HttpStatusCode.Forbidden
            : HttpStatusCode.OK;
    }

    /// <summary>Who may is heard: done, or refused for what the form holds, never for who sends it.</summary>
    private static bool Cocok(HttpStatusCode jawaban, HttpStatusCode seharusnya, TitikAkhir titik) =>
        seharusnya != HttpStatusCode.OK
            ? jawaban == seharusnya
            : jawaban
                is HttpStatusCode.OK
                    or HttpStatusCode.Found
                    or HttpStatusCode.BadRequest
                    or HttpStatusCode.Conflict
                    or HttpStatusCode.UnprocessableEntity
                || (jawaban == HttpStatusCode.NotFound && (titik.ObjekTakAda || !titik.DiTahun));

    private static async Task<string> TokenAsync(HttpClient klien)
    {
        var halaman = await klien.GetStringAsync(new Uri("/pengaturan/sandi", UriKind.Relative), Batal);
        return new HtmlParser()
            .ParseDocument(halaman)
            .QuerySelector("input[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
    }

    private static async Task<HttpResponseMessage> KirimAsync(HttpClient klien, string alamat, string? token)
    {
        using var isi = new FormUrlEncodedContent(
            token is null ? [] : [KeyValuePair.Create("__RequestVerificationToken", token)]
        );
        return await klien.PostAsync(new Uri(alamat, UriKind.Relative), isi, Batal);
    }
}
