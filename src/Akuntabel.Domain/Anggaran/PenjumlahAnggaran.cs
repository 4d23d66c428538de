using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Forms a <see cref="JumlahAnggaran"/>: of a leaf from its rows, of anything above from its parts.</summary>
internal static class PenjumlahAnggaran
{
    public static readonly AturanHitung AturanJumlah = new(
        "ANGGARAN-JUMLAH-1",
        "Jumlah anggaran",
        "Jumlah dari bagian-bagiannya yang diketahui; angka hanya disimpan pada simpul terbawah",
        "PermenPANRB 53/2014 Lampiran II (realisasi anggaran)",
        new DateOnly(2014, 12, 1)
    );

    public static readonly AturanHitung AturanFisik = new(
        "ANGGARAN-FISIK-1",
        "Capaian fisik",
        "Jumlah (fisik × pagu) / Jumlah pagu, atas simpul terbawah yang terisi",
        "Praktik laporan realisasi fisik dan keuangan daerah",
        new DateOnly(2014, 12, 1)
    );

    /// <summary>A leaf or a line: what its own rows say, or what <paramref name="rincian"/> below it said.</summary>
    public static JumlahAnggaran Daun(
        LangkahHitung pagu,
        HasilHitung realisasi,
        decimal? fisik,
        KebijakanPengukuran kebijakan,
        KelengkapanRealisasi? rincian = null
    )
    {
        var langkah = LangkahHitung.DariMasukan(
            "Fisik",
            fisik is { } f ? Nilai.Dari(f) : Nilai.Tanpa(AlasanKosong.BelumDiukur),
            "Laporan realisasi fisik"
        );
        var terisi = fisik is not null && pagu.Hasil.Ada;
        return Jadi(pagu, realisasi.Langkah, KelengkapanRealisasi.Daun(pagu, realisasi.Langkah, rincian), kebijakan) with
        {
            Fisik = new HasilHitung(langkah),
            JumlahDaun = 1,
            DaunTanpaFisik = terisi ? 0 : 1,
            FisikTerisi = terisi ? [(langkah, pagu)] : [],
        };
    }

    /// <summary>
    /// A sum of parts that say something. <paramref name="realisasiSendiri"/> is what was reported at this node itself and goes before the sum.
    /// </summary>
    public static JumlahAnggaran Jumlahkan(
        string nama,
        IReadOnlyList<JumlahAnggaran> bagian,
        HasilHitung? realisasiSendiri,
        KebijakanPengukuran kebijakan
    )
    {
        List<(LangkahHitung Fisik, LangkahHitung Pagu)> terisi = [.. bagian.SelectMany(b => b.FisikTerisi)];
        var kosong = bagian.Sum(b => b.DaunTanpaFisik);
        var pagu = Jumlah($"Pagu: {nama}", [.. bagian.Select(b => b.LangkahPagu)]);
        var realisasi = realisasiSendiri is { Nilai.Ada: true } sendiri
            ? sendiri.Langkah
            : Jumlah($"Realisasi: {nama}", [.. bagian.Select(b => b.LangkahRealisasi)]);
        var lengkap = KelengkapanRealisasi.Gabung(bagian.Select(b => b.Kelengkapan), realisasiSendiri is { Nilai.Ada: true });
        return Jadi(pagu, realisasi, lengkap, kebijakan) with
        {
            Fisik = Fisik(terisi, kosong, kebijakan),
            JumlahDaun = bagian.Sum(b => b.JumlahDaun),
            DaunTanpaFisik = kosong,
            FisikTerisi = terisi,
        };
    }

    private static JumlahAnggaran Jadi(
        LangkahHitung pagu,
        LangkahHitung realisasi,
        KelengkapanRealisasi lengkap,
        KebijakanPengukuran kebijakan
    ) =>
        new()
        {
            Pagu = pagu.Hasil.SebagaiAngka is { } p ? Rupiah.Dari(p) : null,
            Realisasi = realisasi.Hasil.SebagaiAngka is { } r ? Rupiah.Dari(r) : null,
            LangkahPagu = pagu,
            LangkahRealisasi = realisasi,
            LangkahSisa = Lengkap(lengkap, Serapan.Sisa(pagu, realisasi)).Langkah,
            Serapan = Lengkap(lengkap, Serapan.Hitung(pagu, realisasi, kebijakan)),
            Kelengkapan = lengkap,
            Fisik = new HasilHitung(pagu),
            JumlahDaun = 0,
            DaunTanpaFisik = 0,
        };

    /// <summary>The result as it is, or, while realisasi of some leaves is missing, the same step without a figure and with the count.</summary>
    public static HasilHitung Lengkap(KelengkapanRealisasi lengkap, HasilHitung hasil) =>
        lengkap.Kurang == 0
            ? hasil
            : Hitungan.Jalankan(
                hasil.Langkah.Aturan!,
                hasil.Langkah.Nama,
                hasil.Langkah.Masukan,
                _ => Nilai.Tanpa(AlasanKosong.BelumDiukur),
                lengkap.Uraian
            );

    private static LangkahHitung Jumlah(string nama, List<LangkahHitung> bagian) =>
        Hitungan
            .Jalankan(
                AturanJumlah,
                nama,
                bagian,
                nilai =>
                    nilai.Any(n => n.SebagaiAngka is not null)
                        ? Hitungan.DalamJangkauan(() => Nilai.Dari(nilai.Sum(n => n.SebagaiAngka ?? 0)))
                        : Nilai.Tanpa(AlasanKosong.TidakAdaData),
                string.Join(" + ", bagian.Where(b => b.Hasil.Ada).Select(b => CetakNilai.Seperlunya(b.Hasil)))
            )
            .Langkah;

    private static HasilHitung Fisik(
        List<(LangkahHitung Fisik, LangkahHitung Pagu)> terisi,
        int kosong,
        KebijakanPengukuran kebijakan
    )
    {
        var bobot = terisi.Select(t => $"{CetakNilai.Seperlunya(t.Fisik.Hasil)} × {CetakNilai.Seperlunya(t.Pagu.Hasil)}");
        return Hitungan.Jalankan(
            AturanFisik,
            "Fisik",
            [.. terisi.SelectMany(t => new[] { t.Fisik, t.Pagu })],
            nilai => Hitungan.DalamJangkauan(() => RataFisik(nilai, kebijakan)),
            $"({string.Join(" + ", bobot)}) / jumlah pagu; {CetakAngka.Seperlunya(kosong)} simpul belum terisi",
            kebijakan.SebutanPembulatan(kebijakan.DesimalPersen)
        );
    }

    private static Nilai RataFisik(IReadOnlyList<Nilai> nilai, KebijakanPengukuran kebijakan)
    {
        var pasangan = nilai.Chunk(2).Select(p => (Fisik: p[0].SebagaiAngka ?? 0, Pagu: p[1].SebagaiAngka ?? 0)).ToList();
        var pagu = pasangan.Sum(p => p.Pagu);
        return (pasangan.Count, pagu) switch
        {
            (0, _) => Nilai.Tanpa(AlasanKosong.BelumDiukur),
            (_, 0) => Nilai.Tanpa(AlasanKosong.PenyebutNol),
            _ => Nilai.Dari(kebijakan.Bulatkan(pasangan.Sum(p => p.Fisik * p.Pagu) / pagu, kebijakan.DesimalPersen)),
        };
    }
}
