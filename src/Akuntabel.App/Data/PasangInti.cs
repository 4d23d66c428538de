using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.App.Data;

/// <summary>Registers what both databases share.</summary>
public static class PasangInti
{
    /// <summary>Scope, audit trail and the acts every room uses; the caller adds a database, TimeProvider and IPelaku.</summary>
    public static IServiceCollection AddAkuntabelInti(this IServiceCollection layanan, OpsiData opsi) =>
        layanan
            .AddSingleton(opsi)
            .AddScoped<LingkupAktif>()
            .AddScoped<ILingkupAktif>(s => s.GetRequiredService<LingkupAktif>())
            .AddScoped<DaftarInstansi>()
            .AddScoped<PilihInstansi>()
            .AddScoped<MuatBerkasTahun>();
}
