using Akuntabel.App.Data;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Bahan;

/// <summary>Every page of the product with values put into its route, from the endpoint list: a new page cannot be forgotten.</summary>
internal static class DaftarHalaman
{
    private static readonly (string Slug, string Tahun, string Periode, string Indikator)[] Contoh =
    [
        ("banjarbaru", "2019", "tahunan", "koperasi-berkualitas"),
        ("hss", "2018", "tw-2", ""),
        ("sibolga", "2024", "tahunan", ""),
    ];

    /// <summary>Addresses of all pages that answer HTML to somebody signed in; a value unknown here fails the test by a 404.</summary>
    public static IReadOnlyList<string> Semua(IServiceProvider layanan) => Susun(layanan, Contoh);

    /// <summary>Every page once, for checks that take long.</summary>
    public static IReadOnlyList<string> SekaliSaja(IServiceProvider layanan) => Susun(layanan, Contoh[..1]);

    /// <summary>
    /// Address of one route for one example agency, or for a copy of it with a longer slug; null when it has no such object. Jobs and
    /// their files are unknown ones.
    /// </summary>
    public static string? SatuAlamat(
        IServiceProvider layanan,
        Microsoft.AspNetCore.Routing.Patterns.RoutePattern rute,
        string slug
    ) => Alamat(layanan, rute, Contoh.Single(c => slug.StartsWith(c.Slug, StringComparison.Ordinal)) with { Slug = slug });

    private static IReadOnlyList<string> Susun(
        IServiceProvider layanan,
        (string Slug, string Tahun, string Periode, string Indikator)[] contoh
    ) =>
        [
            .. layanan
                .GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
                .Select(e => e.RoutePattern)
                .Where(r => r.GetParameter("urutan") is null && r.GetParameter("format") is null)
                .Where(r => r.GetParameter("naskah") is null && r.RawText != "masuk")
                .SelectMany(r => contoh.Select(c => Alamat(layanan, r, c)))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static string? Alamat(
        IServiceProvider layanan,
        Microsoft.AspNetCore.Routing.Patterns.RoutePattern rute,
        (string Slug, string Tahun, string Periode, string Indikator) c
    )
    {
        var bagian = new List<string>();
        foreach (var segmen in rute.PathSegments)
        {
            var teks = segmen.Parts[0] switch
            {
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart l => l.Content,
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "slug" } => c.Slug,
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "tahun" } => c.Tahun,
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "periode" } p => p.ParameterPolicies.Any(
                    x => x.Content == "bulan"
                )
                    ? "bulan-03"
                    : c.Periode,
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "format" } => "xlsx",
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "kode" } => "404",
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "pekerjaan" } => Guid.Empty.ToString("D"),
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "urutan" } => "0",
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "naskah" or "id" } => Guid.Empty.ToString(
                    "D"
                ),
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "bentuk" } => "docx",
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "akunId" } => AkunPertama(layanan),
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "kunci" } => bagian.Exists(b =>
                    b is "indikator" or "perbandingan" or "lembar"
                )
                    ? c.Indikator
                    : "jumlah-program",
                var lain => throw new InvalidOperationException($"A new route value needs an example: {lain}."),
            };
            if (teks.Length == 0)
            {
                return null;
            }

            bagian.Add(teks);
        }

        return "/" + string.Join('/', bagian);
    }

    /// <summary>An account of the agency's pemda: those of the system itself its admin may not see.</summary>
    private static string AkunPertama(IServiceProvider layanan)
    {
        using var lingkup = layanan.CreateScope();
        return lingkup
            .ServiceProvider.GetRequiredService<AkuntabelDbContext>()
            .Pengguna.OrderByDescending(p => p.NamaAkun.EndsWith(".banjarbaru") && p.PemdaId != null)
            .ThenBy(p => p.Id)
            .Select(p => p.Id)
            .First()
            .ToString("D");
    }
}
