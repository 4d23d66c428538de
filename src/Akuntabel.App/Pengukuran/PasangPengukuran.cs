using Akuntabel.App.Data;
using Akuntabel.App.DataKinerja;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.App.Pengukuran;

/// <summary>Registers the acts of measurement and evidence.</summary>
internal static class PasangPengukuran
{
    public static IServiceCollection AddPengukuran(this IServiceCollection layanan) =>
        layanan
            .AddSingleton(OpsiBerkas.DariLingkungan(Environment.GetEnvironmentVariable))
            .AddSingleton<GudangBerkas>()
            .AddScoped<SimpanBerkasBukti>()
            .AddScoped<UnggahBukti>()
            .AddScoped<LepasBukti>()
            .AddScoped<BukaBukti>()
            .AddScoped<PeriksaGudang>()
            .AddScoped<NamaPelaku>()
            .AddScoped<JejakIsian>()
            .AddScoped<RiwayatAngka>()
            .AddScoped<PenulisAngka>()
            .AddScoped(s => new SimpanAngka(
                s.GetRequiredService<AkuntabelDbContext>(),
                s.GetRequiredService<PilihInstansi>(),
                s.GetRequiredService<Transaksi>(),
                s.GetRequiredService<IPencatatJejak>(),
                s.GetRequiredService<PenulisAngka>()
            ))
            .AddScoped<BacaLembar>()
            .AddScoped<BacaPeriode>()
            .AddScoped<BacaPeriodePemda>()
            .AddScoped<MenungguSaya>()
            .AddScoped<PindahkanKinerja>()
            .AddScoped<SimpanAnalisis>()
            .AddScoped<AturPeriode>()
            .AddScoped<BacaKebijakan>()
            .AddScoped<TetapkanKebijakan>()
            .AddScoped<MintaBukaKunci>()
            .AddScoped<BeriBukaKunci>();
}
