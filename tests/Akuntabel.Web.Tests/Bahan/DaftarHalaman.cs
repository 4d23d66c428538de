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

    /// <summary>Addresses of all pages that answer HTML; a value unknown here fails the test by a 404.</summary>
    public static IReadOnlyList<string> Semua(IServiceProvider layanan) => Susun(layanan, Contoh);

    /// <summary>Every page once, for checks that take long.</summary>
    public static IReadOnlyList<string> SekaliSaja(IServiceProvider layanan) => Susun(layanan, Contoh[..1]);

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
                .Where(r => r.GetParameter("urutan") is null)
                .SelectMany(r => contoh.Select(c => Alamat(r, c)))
                .OfType<string>()
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private static string? Alamat(
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
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "periode" } => c.Periode,
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "kode" } => "404",
                Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "kunci" } => bagian.Exists(b =>
                    b is "indikator" or "perbandingan"
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
}
