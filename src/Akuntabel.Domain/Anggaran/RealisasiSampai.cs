using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>What was spent from 1 January to a period's end, out of cumulative and single-period rows of one node or belanja line.</summary>
public static class RealisasiSampai
{
    public static readonly AturanHitung Aturan = new(
        "ANGGARAN-REALISASI-1",
        "Realisasi anggaran sampai akhir periode",
        "Isian kumulatif terakhir; bila tidak ada, jumlah isian per periode sejak awal tahun",
        "PermenPANRB 53/2014 Lampiran II (realisasi anggaran)",
        new DateOnly(2014, 12, 1)
    );

    /// <summary>The amount with its inputs; TidakAdaData when no row says anything.</summary>
    public static HasilHitung Jumlah(IEnumerable<RealisasiAnggaran> baris, Periode periode)
    {
        List<LangkahHitung> masukan =
        [
            .. Berlaku(baris.Where(b => b.Jumlah is not null), periode)
                .Select(b =>
                    LangkahUang.Dari($"Realisasi anggaran, {b.Periode.Sebutan}", b.Jumlah, "Laporan realisasi anggaran")
                ),
        ];
        return masukan is [var tunggal]
            ? new HasilHitung(tunggal)
            : Hitungan.Jalankan(
                Aturan,
                "Realisasi anggaran",
                masukan,
                nilai =>
                    nilai.Count == 0
                        ? Nilai.Tanpa(AlasanKosong.TidakAdaData)
                        : Hitungan.AtasAngka(n => Nilai.Dari(n.Sum()))(nilai),
                string.Join(" + ", masukan.Select(m => CetakNilai.Seperlunya(m.Hasil)))
            );
    }

    /// <summary>Physical progress as last typed, or null.</summary>
    public static decimal? Fisik(IEnumerable<RealisasiAnggaran> baris, Periode periode) =>
        SampaiAkhir(baris, periode).Where(b => b.Fisik is not null).MaxBy(b => b.Periode)?.Fisik;

    private static IEnumerable<RealisasiAnggaran> Berlaku(IEnumerable<RealisasiAnggaran> baris, Periode periode)
    {
        var sampai = SampaiAkhir(baris, periode).ToList();
        if (sampai.Where(b => b.Sifat == SifatRealisasi.Kumulatif).MaxBy(b => b.Periode) is { } kumulatif)
        {
            return [kumulatif];
        }

        return sampai.GroupBy(b => b.Periode.Jenis).Where(g => g.Key >= periode.Jenis).MinBy(g => g.Key)?.OrderBy(b => b.Periode)
            ?? Enumerable.Empty<RealisasiAnggaran>();
    }

    private static IEnumerable<RealisasiAnggaran> SampaiAkhir(IEnumerable<RealisasiAnggaran> baris, Periode periode) =>
        baris.Where(b => b.Periode.Tahun == periode.Tahun && b.Periode.TanggalAkhir <= periode.TanggalAkhir);
}
