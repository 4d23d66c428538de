using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>Means of capaian. What is not measured is left out and counted; caps apply here and nowhere else.</summary>
public static class RataRata
{
    public static readonly AturanHitung Aturan = new(
        "PENGUKURAN-RATA-1",
        "Rata-rata capaian",
        "Jumlah capaian yang terukur / banyaknya yang terukur",
        "Praktik laporan kinerja perangkat daerah; pilihan pada kebijakan pengukuran",
        new DateOnly(2014, 12, 1)
    );

    public static readonly AturanHitung AturanTertimbang = new(
        "PENGUKURAN-RATA-2",
        "Rata-rata tertimbang capaian",
        "Jumlah (capaian × bobot) / Jumlah bobot, atas indikator yang terukur dan berbobot",
        "Praktik laporan kinerja perangkat daerah; pilihan pada kebijakan pengukuran",
        new DateOnly(2014, 12, 1)
    );

    /// <summary>Simple mean of the measured ones; none measured gives BelumDiukur.</summary>
    public static HasilHitung Sederhana(string nama, IReadOnlyList<LangkahHitung> capaian, KebijakanPengukuran kebijakan)
    {
        var terukur = capaian.Where(c => c.Hasil.SebagaiAngka is not null).ToList();
        return Hitungan.Jalankan(
            Aturan,
            nama,
            capaian,
            nilai =>
                Hitungan.DalamJangkauan(() =>
                    Bulat(nilai.Select(n => n.SebagaiAngka).OfType<decimal>().Select(n => (n, 1m)), kebijakan)
                ),
            $"({string.Join(" + ", terukur.Select(c => CetakAngka.Seperlunya(Batasi(c.Hasil.SebagaiAngka!.Value, kebijakan))))}) / "
                + $"{CetakAngka.Seperlunya(terukur.Count)}; {Terukur(terukur.Count, capaian.Count)}",
            SebutanBatas(kebijakan)
        );
    }

    /// <summary>Mean by weight; a pair without capaian or weight is left out.</summary>
    public static HasilHitung Tertimbang(
        string nama,
        IReadOnlyList<(LangkahHitung Capaian, LangkahHitung Bobot)> pasangan,
        KebijakanPengukuran kebijakan
    )
    {
        var terukur = pasangan
            .Where(p => p.Capaian.Hasil.SebagaiAngka is not null && p.Bobot.Hasil.SebagaiAngka is not null)
            .ToList();
        return Hitungan.Jalankan(
            AturanTertimbang,
            nama,
            [.. pasangan.SelectMany(p => new[] { p.Capaian, p.Bobot })],
            nilai =>
                Hitungan.DalamJangkauan(() =>
                    Bulat(
                        nilai
                            .Chunk(2)
                            .Where(p => p[0].SebagaiAngka is not null && p[1].SebagaiAngka is not null)
                            .Select(p => (p[0].SebagaiAngka!.Value, p[1].SebagaiAngka!.Value)),
                        kebijakan
                    )
                ),
            string.Join(
                " + ",
                terukur.Select(p =>
                    $"{CetakAngka.Seperlunya(Batasi(p.Capaian.Hasil.SebagaiAngka!.Value, kebijakan))} × {CetakNilai.Seperlunya(p.Bobot.Hasil)}"
                )
            ) + $", dibagi jumlah bobot; {Terukur(terukur.Count, pasangan.Count)}",
            SebutanBatas(kebijakan)
        );
    }

    private static Nilai Bulat(IEnumerable<(decimal Capaian, decimal Bobot)> daftar, KebijakanPengukuran kebijakan)
    {
        var semua = daftar.ToList();
        var bobot = semua.Sum(s => s.Bobot);
        return (semua.Count, bobot) switch
        {
            (0, _) => Nilai.Tanpa(AlasanKosong.BelumDiukur),
            (_, 0) => Nilai.Tanpa(AlasanKosong.PenyebutNol),
            _ => Nilai.Dari(
                kebijakan.Bulatkan(semua.Sum(s => Batasi(s.Capaian, kebijakan) * s.Bobot) / bobot, kebijakan.DesimalPersen)
            ),
        };
    }

    private static decimal Batasi(decimal capaian, KebijakanPengukuran kebijakan)
    {
        var bawah = kebijakan.NegatifDihitungNol ? Math.Max(0, capaian) : capaian;
        return kebijakan.BatasAgregasi switch
        {
            BatasAgregasi.Seratus => Math.Min(100, bawah),
            BatasAgregasi.SeratusDuaPuluh => Math.Min(120, bawah),
            _ => bawah,
        };
    }

    private static string Terukur(int terukur, int semua) =>
        $"{CetakAngka.Seperlunya(terukur)} dari {CetakAngka.Seperlunya(semua)} terukur";

    private static string SebutanBatas(KebijakanPengukuran kebijakan) =>
        kebijakan.SebutanPembulatan(kebijakan.DesimalPersen)
        + kebijakan.BatasAgregasi switch
        {
            BatasAgregasi.Seratus => "; tiap capaian paling tinggi 100",
            BatasAgregasi.SeratusDuaPuluh => "; tiap capaian paling tinggi 120",
            _ => "",
        }
        + (kebijakan.NegatifDihitungNol ? "; capaian di bawah nol dihitung 0" : "");
}
