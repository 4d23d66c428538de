using Akuntabel.App.Pelaporan;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.App.Antrean;

/// <summary>Registers the queue and the kinds of work there are.</summary>
internal static class PasangAntrean
{
    public static IServiceCollection AddAntrean(this IServiceCollection layanan, string folderData) =>
        layanan
            .AddSingleton(OpsiAntrean.DariLingkungan(folderData, Environment.GetEnvironmentVariable))
            .AddSingleton<IsyaratAntrean>()
            .AddSingleton<GudangHasil>()
            .AddSingleton<PelariPekerjaan>()
            .AddScoped<PengambilPekerjaan>()
            .AddScoped<AntrekanPekerjaan>()
            .AddScoped<LihatPekerjaan>()
            .AddScoped<BatalkanPekerjaan>()
            .AddScoped<BersihkanPekerjaan>()
            .AddScoped<PelakuPekerjaan>()
            .AddScoped<MintaLaporan>()
            .AddKeyedScoped<IPelaksanaPekerjaan, PelaksanaLaporan>(PelaksanaLaporan.Jenis)
            .AddKeyedScoped<IPelaksanaPekerjaan, PelaksanaBeku>(PelaksanaBeku.Jenis);
}
