using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Realisasi against the last target of the RPJMD and the national one.</summary>
public static class TabelRpjmdNasional
{
    public static JenisTabel Jenis { get; } =
        new(
            "rpjmd-nasional",
            "Realisasi dibandingkan dengan target akhir RPJMD dan target nasional",
            "Target RPJMD dan target nasional belum dicatat.",
            Susun
        );

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var baris = b
            .Indikator.Where(u => Target(b, u, SumberTarget.Rpjmd) is not null || Target(b, u, SumberTarget.Rpjmn) is not null)
            .ToList();
        var kolom = new List<Kolom<UkuranIndikator>>
        {
            Kolom.Teks<UkuranIndikator>("Indikator kinerja", u => u.Indikator.Sebutan(), 30),
            Kolom.Angka<UkuranIndikator>(
                FormattableString.Invariant($"Realisasi {b.Periode.Tahun}"),
                u => TabelCapaian.SelIndikator(u, u.Realisasi)
            ),
            Kolom.Angka<UkuranIndikator>(Judul(b, baris, SumberTarget.Rpjmd), u => SelTarget(b, u, SumberTarget.Rpjmd), 13),
            Kolom.Angka<UkuranIndikator>("Selisih dengan RPJMD", u => Selisih(b, u, SumberTarget.Rpjmd), 12),
            Kolom.Angka<UkuranIndikator>(Judul(b, baris, SumberTarget.Rpjmn), u => SelTarget(b, u, SumberTarget.Rpjmn), 13),
            Kolom.Angka<UkuranIndikator>("Selisih dengan RPJMN", u => Selisih(b, u, SumberTarget.Rpjmn), 12),
        };
        return JenisTabel.Satu(
            new PenyusunTabel<UkuranIndikator>(kolom)
                .Isi(baris)
                .Jadi(b.Kunci("rpjmd-nasional"), b.Judul($"Perbandingan dengan Target RPJMD dan Nasional, {b.Periode.Sebutan}"))
        );
    }

    /// <summary>The last year's target of that plan, newest version, or null.</summary>
    internal static Target? Target(BahanTabel b, UkuranIndikator u, SumberTarget sumber) =>
        b
            .Bahan.Indeks.Target(u.Indikator.Id)
            .Where(t => t.Sumber == sumber && t.Periode.Jenis == JenisPeriode.Tahunan)
            .MaxBy(t => (t.Periode.Tahun, t.NomorVersi));

    internal static Sel SelTarget(BahanTabel b, UkuranIndikator u, SumberTarget sumber) =>
        TabelCapaian.SelIndikator(u, new HasilHitung(Langkah(b, u, sumber)));

    /// <summary>"Target RPJMD 2021", without a year when the rows differ.</summary>
    internal static string Judul(BahanTabel b, IReadOnlyList<UkuranIndikator> baris, SumberTarget sumber)
    {
        var nama = sumber == SumberTarget.Rpjmn ? "Target nasional (RPJMN)" : "Target RPJMD";
        var tahun = baris.Select(u => Target(b, u, sumber)?.Periode.Tahun).OfType<int>().Distinct().ToList();
        return tahun.Count == 1 ? FormattableString.Invariant($"{nama} {tahun[0]}") : nama;
    }

    private static Sel Selisih(BahanTabel b, UkuranIndikator u, SumberTarget sumber) =>
        TabelCapaian.SelIndikator(u, Serapan.Selisih(Langkah(b, u, sumber), u.Realisasi.Langkah));

    private static LangkahHitung Langkah(BahanTabel b, UkuranIndikator u, SumberTarget sumber) =>
        LangkahHitung.DariMasukan(
            "Target",
            Target(b, u, sumber)?.Nilai ?? Nilai.Tanpa(AlasanKosong.TidakDitargetkan),
            sumber == SumberTarget.Rpjmn ? "RPJMN" : "RPJMD"
        );
}
