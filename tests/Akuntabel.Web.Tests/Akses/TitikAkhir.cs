using System.Reflection;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Akses;

/// <summary>One endpoint of the running server: a page with its handlers, or a route of its own.</summary>
internal sealed record TitikAkhir(
    string Nama,
    RouteEndpoint Rute,
    TypeInfo? Model,
    IReadOnlyList<HandlerMethodDescriptor> Penangan
)
{
    /// <summary>The rights the page or the route asks for, one of which is enough; empty for none.</summary>
    public IReadOnlyList<Tindakan> Butuh =>
        (Model?.GetCustomAttribute<ButuhAttribute>() ?? Rute.Metadata.GetMetadata<ButuhAttribute>())?.SalahSatu ?? [];

    public bool DiTahun => Rute.RoutePattern.GetParameter("slug") is not null;

    public bool Bebas =>
        Model?.IsDefined(typeof(AllowAnonymousAttribute)) == true || Rute.Metadata.GetMetadata<IAllowAnonymous>() is not null;

    public bool CukupMasuk => Model?.IsDefined(typeof(CukupMasukAttribute)) == true;

    /// <summary>The address names an object; the example is one that does not exist.</summary>
    public bool ObjekTakAda =>
        Array.Exists(["urutan", "naskah", "pekerjaan", "id"], n => Rute.RoutePattern.GetParameter(n) is not null);

    /// <summary>Every endpoint, from the list the server routes by: a new one cannot be forgotten.</summary>
    public static async Task<List<TitikAkhir>> SemuaAsync(IServiceProvider layanan)
    {
        List<TitikAkhir> hasil = [];
        var pemuat = layanan.GetRequiredService<PageLoader>();
        foreach (var rute in layanan.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var halaman = rute.Metadata.GetMetadata<PageActionDescriptor>();
            var jadi = halaman is null ? null : await pemuat.LoadAsync(halaman, rute.Metadata);
            hasil.Add(
                new("/" + rute.RoutePattern.RawText!.TrimStart('/'), rute, jadi?.ModelTypeInfo, [.. jadi?.HandlerMethods ?? []])
            );
        }

        return hasil;
    }

    /// <summary>The rights one handler asks for besides those of its page; empty for none.</summary>
    public static IReadOnlyList<Tindakan> ButuhPenangan(HandlerMethodDescriptor penangan) =>
        penangan.MethodInfo.GetCustomAttribute<ButuhAttribute>()?.SalahSatu ?? [];

    /// <summary>What the matrix says of the holder of an office in <paramref name="sendiri"/>.</summary>
    public static bool Boleh(Peran peran, InstansiTerdaftar sendiri, IReadOnlyList<Tindakan> salahSatu, SasaranAkses atas) =>
        salahSatu.Count == 0
        || salahSatu.Any(t => PenentuAkses.Periksa([Tugas(peran, sendiri)], t, atas, new DateOnly(2026, 1, 1)).Berhasil);

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
