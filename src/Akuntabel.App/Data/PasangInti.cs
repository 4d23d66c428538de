using Akuntabel.App.Akses;
using Akuntabel.App.Anggaran;
using Akuntabel.App.Antrean;
using Akuntabel.App.Impor;
using Akuntabel.App.Jejak;
using Akuntabel.App.Kalender;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Pelaporan.Beku;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.App.Pengukuran;
using Akuntabel.App.Perencanaan;
using Akuntabel.App.Perjanjian;
using Akuntabel.App.Telaah;
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
            .AddSingleton<JangkarJejak>()
            .AddScoped<GudangGaram>()
            .AddScoped<PencatatJejak>()
            .AddScoped<IPencatatJejak>(s => s.GetRequiredService<PencatatJejak>())
            .AddScoped(s => new Transaksi(
                s.GetRequiredService<AkuntabelDbContext>(),
                s.GetRequiredService<PencatatJejak>(),
                s.GetRequiredService<GudangGaram>(),
                s.GetRequiredService<JangkarJejak>(),
                s.GetRequiredService<IPenyediaBasisData>()
            ))
            .AddScoped<BacaPenugasan>()
            .AddScoped<IPenugasanPelaku>(s => s.GetRequiredService<BacaPenugasan>())
            .AddScoped<PenjagaAkses>()
            .AddAkses()
            .AddScoped<PemeriksaSegel>()
            .AddScoped<VerifikasiJejak>()
            .AddScoped<PasangJangkar>()
            .AddScoped<PeriksaVersiBasisData>()
            .AddScoped<SiapkanBasisData>()
            .AddScoped<DaftarInstansi>()
            .AddScoped<PilihInstansi>()
            .AddScoped<PintuInstansi>()
            .AddScoped<PintuPemda>()
            .AddPengukuran()
            .AddAnggaran()
            .AddKalender()
            .AddScoped<MuatBerkasTahun>()
            .AddSingleton(opsi.Pdf)
            .AddSingleton<IPengubahPdf, PengubahLibreOffice>()
            .AddSingleton<PenyusunPdf>()
            .AddScoped<SusunLaporan>()
            .AddScoped<SusunSuratPerjanjian>()
            .AddTelaah()
            .AddScoped<ImporBerkas>()
            .AddSingleton<GudangBeku>()
            .AddScoped<PenulisBeku>()
            .AddScoped<BacaVersiRenstra>()
            .AddScoped<SiapkanBeku>()
            .AddScoped<MintaBeku>()
            .AddScoped<BekukanLaporan>()
            .AddScoped<LihatLaporanBeku>()
            .AddScoped<CekLaporan>()
            .AddScoped<SimpanSistematika>()
            .AddScoped<UrungkanSistematika>()
            .AddScoped<SistematikaTahunLalu>()
            .AddScoped<NarasiSebelumnya>()
            .AddScoped<SimpanNarasi>()
            .AddScoped<MuatKelengkapan>()
            .AddScoped<UnggahLampiran>()
            .AddScoped<LepasLampiran>()
            .AddScoped<UnggahLambang>()
            .AddSingleton<PenyambungPdf>()
            .AddAntrean(opsi.Folder);
}
