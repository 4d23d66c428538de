using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.App.Anggaran;

/// <summary>Registers the acts of realisasi anggaran.</summary>
internal static class PasangAnggaran
{
    public static IServiceCollection AddAnggaran(this IServiceCollection layanan) =>
        layanan
            .AddScoped<SimpanRealisasiAnggaran>()
            .AddScoped<PindahkanBulanAnggaran>()
            .AddScoped<ImporBukuAnggaran>()
            .AddScoped<SusunFisikKeuangan>()
            .AddScoped<BacaPenutupBulan>()
            .AddScoped<MenungguAnggaran>();
}
