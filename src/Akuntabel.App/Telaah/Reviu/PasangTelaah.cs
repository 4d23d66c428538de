using Akuntabel.App.Antrean;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.App.Telaah;

/// <summary>Registers the acts of the room Telaah.</summary>
public static class PasangTelaah
{
    public static IServiceCollection AddTelaah(this IServiceCollection layanan) =>
        layanan
            .AddScoped<UjiData>()
            .AddScoped<BandingkanBerkas>()
            .AddSingleton<GudangNaskah>()
            .AddScoped<UnggahNaskah>()
            .AddScoped<TelaahNaskah>()
            .AddKeyedScoped<IPelaksanaPekerjaan, PelaksanaTelaah>(PermintaanTelaah.Jenis)
            .AddScoped<DaftarNaskah>()
            .AddScoped<BacaNaskah>()
            .AddScoped<PutuskanCatatan>()
            .AddScoped<SusunCatatanReviu>()
            .AddScoped<HapusNaskah>();
}
