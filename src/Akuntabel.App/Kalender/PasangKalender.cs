using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.App.Kalender;

/// <summary>Registers the acts of the calendar of duties.</summary>
internal static class PasangKalender
{
    public static IServiceCollection AddKalender(this IServiceCollection layanan) =>
        layanan.AddScoped<MuatKalender>().AddScoped<AturKewajiban>().AddScoped<CatatPemenuhan>();
}
