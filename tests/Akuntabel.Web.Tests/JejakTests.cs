using System.Net;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Tests.Bahan;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>The page of the audit trail: people by their names, numbers as one writes them, a filter that answers.</summary>
public sealed class JejakTests(ServerContoh server) : IClassFixture<ServerContoh>
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [Fact]
    public async Task People_are_found_and_shown_by_name_and_an_unreadable_day_gets_a_sentence()
    {
        var bendahara = await server.MasukSebagaiAsync(Peran.Bendahara);
        using var simpan = await AkunUji.KirimAsync(
            bendahara,
            "/banjarbaru/2019/anggaran/bulan-04/lembar",
            new()
            {
                ["Isian.Index"] = "0",
                ["Isian[0].Objek"] = "simpul:jasa-kebersihan",
                ["Isian[0].Jumlah"] = "14.000.000",
            }
        );
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        var klien = await server.MasukSebagaiAsync(Peran.Inspektorat);

        var halaman = await klien.GetStringAsync(new Uri("/banjarbaru/2019/jejak?siapa=orang%20uji", UriKind.Relative), Batal);

        halaman.ShouldContain("oleh Orang Uji (bendahara.banjarbaru)");
        var salah = await klien.GetStringAsync(new Uri("/banjarbaru/2019/jejak?dari=kemarin", UriKind.Relative), Batal);
        salah.ShouldContain("Tanggal pada saringan tidak dapat dibaca");
    }
}
