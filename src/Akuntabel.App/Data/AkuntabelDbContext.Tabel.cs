using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Antrean;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Kalender;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Beku;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Data;

/// <content>The tables.</content>
public sealed partial class AkuntabelDbContext
{
    public DbSet<AnalisisKinerja> AnalisisKinerja => Set<AnalisisKinerja>();

    public DbSet<BagianBeku> BagianBeku => Set<BagianBeku>();

    public DbSet<BarisAnggaranPerjanjian> BarisAnggaranPerjanjian => Set<BarisAnggaranPerjanjian>();

    public DbSet<BarisIku> BarisIku => Set<BarisIku>();

    public DbSet<BarisPerjanjian> BarisPerjanjian => Set<BarisPerjanjian>();

    public DbSet<BarisRencanaAksi> BarisRencanaAksi => Set<BarisRencanaAksi>();

    public DbSet<BarisRenja> BarisRenja => Set<BarisRenja>();

    public DbSet<BobotIndikator> BobotIndikator => Set<BobotIndikator>();

    public DbSet<Bukti> Bukti => Set<Bukti>();

    public DbSet<BulanAnggaran> BulanAnggaran => Set<BulanAnggaran>();

    public DbSet<CatatanReviu> CatatanReviu => Set<CatatanReviu>();

    public DbSet<DasarHukumLaporan> DasarHukumLaporan => Set<DasarHukumLaporan>();

    public DbSet<DokumenAnggaran> DokumenAnggaran => Set<DokumenAnggaran>();

    public DbSet<Dukungan> Dukungan => Set<Dukungan>();

    public DbSet<EntriJejak> EntriJejak => Set<EntriJejak>();

    public DbSet<GaramPribadi> GaramPribadi => Set<GaramPribadi>();

    public DbSet<HasilPekerjaan> HasilPekerjaan => Set<HasilPekerjaan>();

    public DbSet<Indikator> Indikator => Set<Indikator>();

    public DbSet<IzinBukaKunci> IzinBukaKunci => Set<IzinBukaKunci>();

    public DbSet<KebijakanPengukuran> KebijakanPengukuran => Set<KebijakanPengukuran>();

    public DbSet<KewajibanKalender> KewajibanKalender => Set<KewajibanKalender>();

    public DbSet<KepalaDaerah> KepalaDaerah => Set<KepalaDaerah>();

    public DbSet<KepalaRantai> KepalaRantai => Set<KepalaRantai>();

    public DbSet<Lambang> Lambang => Set<Lambang>();

    public DbSet<LampiranLaporan> LampiranLaporan => Set<LampiranLaporan>();

    public DbSet<LaporanBeku> LaporanBeku => Set<LaporanBeku>();

    public DbSet<MasaJabatan> MasaJabatan => Set<MasaJabatan>();

    public DbSet<Narasi> Narasi => Set<Narasi>();

    public DbSet<NaskahTelaah> NaskahTelaah => Set<NaskahTelaah>();

    public DbSet<NilaiPembanding> NilaiPembanding => Set<NilaiPembanding>();

    public DbSet<NilaiUnsur> NilaiUnsur => Set<NilaiUnsur>();

    public DbSet<Nomenklatur> Nomenklatur => Set<Nomenklatur>();

    public DbSet<Pekerjaan> Pekerjaan => Set<Pekerjaan>();

    public DbSet<PemenuhanKewajiban> PemenuhanKewajiban => Set<PemenuhanKewajiban>();

    public DbSet<Pemda> Pemda => Set<Pemda>();

    public DbSet<PenetapanIku> PenetapanIku => Set<PenetapanIku>();

    public DbSet<Pengguna> Pengguna => Set<Pengguna>();

    public DbSet<Penugasan> Penugasan => Set<Penugasan>();

    public DbSet<PerangkatDaerah> PerangkatDaerah => Set<PerangkatDaerah>();

    public DbSet<Peraturan> Peraturan => Set<Peraturan>();

    public DbSet<PeriodePengukuran> PeriodePengukuran => Set<PeriodePengukuran>();

    public DbSet<PerjanjianKinerja> PerjanjianKinerja => Set<PerjanjianKinerja>();

    public DbSet<PetaNomenklatur> PetaNomenklatur => Set<PetaNomenklatur>();

    public DbSet<Realisasi> Realisasi => Set<Realisasi>();

    public DbSet<RealisasiAnggaran> RealisasiAnggaran => Set<RealisasiAnggaran>();

    public DbSet<RekamUnsur> RekamUnsur => Set<RekamUnsur>();

    public DbSet<Renja> Renja => Set<Renja>();

    public DbSet<Renstra> Renstra => Set<Renstra>();

    public DbSet<RincianBelanja> RincianBelanja => Set<RincianBelanja>();

    public DbSet<RiwayatCapaian> RiwayatCapaian => Set<RiwayatCapaian>();

    public DbSet<Rpjmd> Rpjmd => Set<Rpjmd>();

    public DbSet<SegelTabel> SegelTabel => Set<SegelTabel>();
    public DbSet<SimpulAnggaran> SimpulAnggaran => Set<SimpulAnggaran>();

    public DbSet<SimpulRenstra> SimpulRenstra => Set<SimpulRenstra>();

    public DbSet<SimpulRpjmd> SimpulRpjmd => Set<SimpulRpjmd>();

    public DbSet<SistematikaTersimpan> SistematikaTersimpan => Set<SistematikaTersimpan>();

    public DbSet<SkalaKinerja> SkalaKinerja => Set<SkalaKinerja>();

    public DbSet<SkalaPredikat> SkalaPredikat => Set<SkalaPredikat>();

    public DbSet<Target> Target => Set<Target>();

    public DbSet<TautanBukti> TautanBukti => Set<TautanBukti>();

    public DbSet<TugasFungsi> TugasFungsi => Set<TugasFungsi>();

    public DbSet<Unit> Unit => Set<Unit>();

    public DbSet<UnsurData> UnsurData => Set<UnsurData>();

    public DbSet<UraianPelaksanaan> UraianPelaksanaan => Set<UraianPelaksanaan>();
}
