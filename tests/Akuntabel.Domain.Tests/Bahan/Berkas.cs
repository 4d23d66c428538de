using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Tests.Bahan;

/// <summary>Builds rows of a made-up agency, with only what a test cares about spelled out.</summary>
internal sealed class Berkas
{
    public static readonly Guid Dinas = Guid.Parse("00000000-0000-7000-8000-000000000001");

    public Periode Periode { get; init; } = Periode.Tahunan(2019);

    public List<Indikator> Indikator { get; } = [];

    public List<Target> Target { get; } = [];

    public List<Realisasi> Realisasi { get; } = [];

    public List<RiwayatCapaian> Riwayat { get; } = [];

    public List<UnsurData> Unsur { get; } = [];

    public List<NilaiUnsur> NilaiUnsur { get; } = [];

    public List<PerjanjianKinerja> Perjanjian { get; } = [];

    public List<BarisPerjanjian> Baris { get; } = [];

    public List<DokumenAnggaran> Dokumen { get; } = [];

    public List<SimpulAnggaran> Simpul { get; } = [];

    public List<RincianBelanja> Belanja { get; } = [];

    public List<RealisasiAnggaran> RealisasiAnggaran { get; } = [];

    public List<Dukungan> Dukungan { get; } = [];

    public List<NilaiPembanding> Pembanding { get; } = [];

    public List<BobotIndikator> Bobot { get; } = [];

    public KebijakanPengukuran Kebijakan { get; init; } = Kebijakan_();

    public Renstra? Renstra { get; set; }

    public List<SimpulRenstra> SimpulRenstra { get; } = [];

    public static KebijakanPengukuran Kebijakan_(Action<KebijakanPengukuran>? ubah = null)
    {
        var kebijakan = new KebijakanPengukuran
        {
            PemdaId = 1,
            Id = Guid.CreateVersion7(),
            BerlakuSejak = new DateOnly(2015, 1, 1),
            Dasar = "contoh",
            Pembulatan = Pembulatan.Berjenjang,
            DesimalPersen = 2,
            RumusMinimalkan = RumusMinimalkan.Panjang,
            TargetNol = PerlakuanTargetNol.TanpaNilai,
            BatasAgregasi = BatasAgregasi.TanpaBatas,
            NegatifDihitungNol = false,
            Agregasi = CaraAgregasi.RataRataIndikator,
            SkalaKinerjaKunci = "umum",
        };
        ubah?.Invoke(kebijakan);
        return kebijakan;
    }

    /// <summary>Bands of Permendagri 86/2017 joined so that they leave no gap.</summary>
    public static SkalaKinerja Skala() =>
        new()
        {
            PemdaId = 1,
            Id = Guid.CreateVersion7(),
            Kunci = "umum",
            Nama = "Skala nilai peringkat kinerja",
            Dasar = "Permendagri 86/2017",
            BerlakuSejak = new DateOnly(2018, 1, 1),
            Pita =
            [
                Pita("ST", "Sangat Tinggi", 91, null),
                Pita("T", "Tinggi", 76, 91),
                Pita("S", "Sedang", 66, 76),
                Pita("R", "Rendah", 51, 66),
                Pita("SR", "Sangat Rendah", null, 51),
            ],
        };

    public static PitaSkala Pita(string kode, string nama, decimal? bawah, decimal? atas) =>
        new()
        {
            Kode = kode,
            Nama = nama,
            Makna = "",
            Bawah = bawah,
            BawahTermasuk = bawah is not null,
            Atas = atas,
        };

    public static SkalaPredikat Akip() =>
        new()
        {
            Id = Guid.CreateVersion7(),
            Kode = "AKIP",
            Nama = "Predikat AKIP",
            Dasar = "PermenPANRB 88/2021",
            Tingkat =
            [
                .. new (string Kode, decimal? Bawah)[]
                {
                    ("AA", 90),
                    ("A", 80),
                    ("BB", 70),
                    ("B", 60),
                    ("CC", 50),
                    ("C", 30),
                    ("D", -1),
                }.Select(
                    (t, i) =>
                        new TingkatPredikat
                        {
                            Kode = t.Kode,
                            Nama = t.Kode,
                            Ordinal = 7 - i,
                            Bawah = t.Bawah,
                        }
                ),
            ],
        };

    public BerkasTahun Jadi() =>
        new()
        {
            Periode = Periode,
            Pemda = new Pemda
            {
                Id = 1,
                Nama = "Kota Contoh",
                Jenis = JenisPemda.Kota,
                Provinsi = "",
                SebutanKepalaDaerah = "Wali Kota",
                ZonaWaktu = "Asia/Jakarta",
            },
            PerangkatDaerah = new PerangkatDaerah
            {
                PemdaId = 1,
                Id = Dinas,
                Slug = "contoh",
                Nama = "Dinas Contoh",
                NamaSingkat = "Dinas Contoh",
                Singkatan = "",
                SebutanInstansi = "Dinas",
                SebutanDokumen = "LKjIP",
                JabatanKepala = "Kepala Dinas",
                DasarPembentukan = "",
                TempatTandaTangan = "",
            },
            Kebijakan = Kebijakan,
            Skala = Skala(),
            SkalaPredikat = [Akip()],
            Renstra = Renstra,
            SimpulRenstra = SimpulRenstra,
            Indikator = Indikator,
            Target = Target,
            Realisasi = Realisasi,
            RiwayatCapaian = Riwayat,
            UnsurData = Unsur,
            NilaiUnsur = NilaiUnsur,
            Perjanjian = Perjanjian,
            BarisPerjanjian = Baris,
            DokumenAnggaran = Dokumen,
            SimpulAnggaran = Simpul,
            RincianBelanja = Belanja,
            RealisasiAnggaran = RealisasiAnggaran,
            Dukungan = Dukungan,
            NilaiPembanding = Pembanding,
            Bobot = Bobot,
        };
}
