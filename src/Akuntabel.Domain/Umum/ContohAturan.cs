using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.Domain.Umum;

/// <summary>The worked examples of <see cref="DaftarAturan"/>, computed by the engine under the usual policy.</summary>
internal static class ContohAturan
{
    private static readonly KebijakanPengukuran Lazim = Kebijakan(RumusMinimalkan.Panjang);

    public static HasilHitung Himpun() =>
        Hitungan.Jalankan(
            Himpunan.Aturan,
            "Penempatan",
            [Angka("Triwulan I", 20), Angka("Triwulan II", 30)],
            n => Himpunan.Gabung(CaraHimpun.Jumlah, n),
            "Dijumlahkan: 20; 30"
        );

    public static HasilHitung Rincian() =>
        TabelSilang.Jumlahkan("Jumlah", [new HasilHitung(Angka("Aktif", 132)), new HasilHitung(Angka("Tidak aktif", 48))]);

    public static HasilHitung Rumus(string teks)
    {
        var rumus = Pengukuran.Rumus.Baca(teks).Isi;
        var hasil = Hitungan.Jalankan(Pengukuran.Rumus.Aturan, "Realisasi", [], _ => rumus.Hitung([]), rumus.Uraian([]));
        return new HasilHitung(Lazim.BulatkanLangkah(hasil.Langkah, 2) with { Uraian = rumus.Uraian([]) });
    }

    public static HasilHitung Bulat(decimal angka) => new(Lazim.BulatkanLangkah(Angka("Angka", angka), 2));

    public static HasilHitung Capaian(Polaritas polaritas, decimal target, decimal realisasi) =>
        Pengukuran.Capaian.Hitung(polaritas, Angka("Target", target), Angka("Realisasi", realisasi), Lazim);

    public static HasilHitung CapaianPendek(decimal target, decimal realisasi) =>
        Pengukuran.Capaian.Hitung(
            Polaritas.Minimalkan,
            Angka("Target", target),
            Angka("Realisasi", realisasi),
            Kebijakan(RumusMinimalkan.Pendek)
        );

    public static HasilHitung Predikat()
    {
        var skala = new SkalaPredikat
        {
            Id = Guid.Empty,
            Kode = "AKIP",
            Nama = "Predikat AKIP",
            Dasar = "",
            Tingkat =
            [
                new()
                {
                    Kode = "BB",
                    Nama = "Sangat Baik",
                    Ordinal = 5,
                },
                new()
                {
                    Kode = "B",
                    Nama = "Baik",
                    Ordinal = 4,
                },
            ],
        };
        return CapaianPredikat.Hitung(Huruf("Target", "BB"), Huruf("Realisasi", "B"), skala, Lazim);
    }

    public static HasilHitung RataRata(params decimal[] capaian) =>
        Pengukuran.RataRata.Sederhana("Rata-rata", [.. capaian.Select(c => Angka("Capaian", c))], Lazim);

    public static HasilHitung Tertimbang() =>
        Pengukuran.RataRata.Tertimbang(
            "Rata-rata",
            [(Angka("Capaian", 100), Angka("Bobot", 3)), (Angka("Capaian", 80), Angka("Bobot", 1))],
            Lazim
        );

    public static HasilHitung Kemajuan(CaraKemajuan cara)
    {
        var indikator = new Indikator
        {
            PemdaId = 0,
            PerangkatDaerahId = Guid.Empty,
            Id = Guid.Empty,
            Kunci = "contoh",
            Pemilik = PemilikIndikator.Lepas,
            Urutan = 1,
            Satuan = Satuan.Persen,
            Jenis = JenisIndikator.Hasil,
            Polaritas = Polaritas.Maksimalkan,
            CaraKemajuan = cara,
            Formulasi = "",
            Alasan = "",
            SumberData = "",
            PenanggungJawab = "",
        };
        return PenghitungKemajuan
            .Hitung(
                indikator,
                [.. new decimal[] { 5, 5, 5, 5, 5 }.Select(t => Angka("Target", t))],
                [.. new decimal[] { 5, 5, 5, 5 }.Select(r => Angka("Realisasi", r))],
                "Renstra",
                Lazim,
                null
            )
            .Nilai;
    }

    public static HasilHitung Serapan() =>
        Anggaran.Serapan.Hitung(Angka("Pagu", 344_000_141), Angka("Realisasi", 267_416_700), Lazim);

    public static HasilHitung Sisa() => Anggaran.Serapan.Sisa(Angka("Pagu", 344_000_141), Angka("Realisasi", 267_416_700));

    public static HasilHitung Waktu() => LajuSerapan.Waktu(Periode.Bulan(2019, 5), Lazim);

    public static HasilHitung Laju() =>
        LajuSerapan.Keuangan(new HasilHitung(Angka("Serapan", 30.5m)), new HasilHitung(Angka("Waktu yang sudah lewat", 41.67m)));

    public static HasilHitung LajuFisik() =>
        LajuSerapan.Fisik(new HasilHitung(Angka("Fisik", 20)), new HasilHitung(Angka("Serapan", 45.25m)));

    public static HasilHitung Selisih() =>
        Anggaran.Serapan.Selisih(Angka("Sebelum", 5_083_646_238), Angka("Sesudah", 4_424_198_783));

    public static HasilHitung Perubahan() =>
        Anggaran.Serapan.PerubahanPersen(Angka("Sebelum", 5_083_646_238), Angka("Sesudah", 4_424_198_783), Lazim);

    private static LangkahHitung Angka(string nama, decimal angka) =>
        LangkahHitung.DariMasukan(nama, Nilai.Dari(angka), "Contoh");

    private static LangkahHitung Huruf(string nama, string kode) =>
        LangkahHitung.DariMasukan(nama, new Nilai.Huruf("AKIP", kode), "Contoh");

    private static KebijakanPengukuran Kebijakan(RumusMinimalkan rumus) =>
        new()
        {
            PemdaId = 0,
            Id = Guid.Empty,
            BerlakuSejak = new DateOnly(2014, 12, 1),
            Dasar = "",
            Pembulatan = Pembulatan.Berjenjang,
            DesimalPersen = 2,
            RumusMinimalkan = rumus,
            TargetNol = PerlakuanTargetNol.TanpaNilai,
            BatasAgregasi = BatasAgregasi.TanpaBatas,
            NegatifDihitungNol = false,
            Agregasi = CaraAgregasi.RataRataIndikator,
            SkalaKinerjaKunci = "",
        };
}
