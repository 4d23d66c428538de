using Akuntabel.App.Jejak;
using Akuntabel.App.Pencarian;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.App.Akses;

/// <summary>Registers the acts on accounts and assignments; the caller adds <see cref="IPengacakSandi"/>.</summary>
public static class PasangAkses
{
    public static IServiceCollection AddAkses(this IServiceCollection layanan) =>
        layanan
            .AddScoped<BuatAkun>()
            .AddScoped<UbahAkun>()
            .AddScoped<GantiSandi>()
            .AddScoped<SimpanPengguna>()
            .AddScoped<CatatGagalMasuk>()
            .AddScoped<CatatMasuk>()
            .AddScoped<BeriPenugasan>()
            .AddScoped<AkhiriPenugasan>()
            .AddScoped<DaftarAkun>()
            .AddScoped<BacaJejak>()
            .AddScoped<CariData>();
}
