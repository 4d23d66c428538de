using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>
/// The realisasi of an indicator given by hand whose periods are typed one by one: 20 in triwulan I and 30 in triwulan II give 50,
/// by the rule of <see cref="Himpunan"/>.
/// </summary>
internal static class RealisasiBerisian
{
    /// <summary>The accumulated step; null when the row is no period's own amount and stands as it is.</summary>
    public static LangkahHitung? Hitung(IndeksBerkas indeks, Indikator indikator, Realisasi baris)
    {
        if (baris.Isian is null || indikator.CaraHimpun is not { } cara || !Terhimpun(cara))
        {
            return null;
        }

        var menurut = indeks.Realisasi(indikator.Id).ToDictionary(r => r.Periode);
        var deret = baris.Periode.SejakAwalTahun().Select(p => (Periode: p, Baris: menurut.GetValueOrDefault(p))).ToList();
        if (cara == CaraHimpun.Jumlah)
        {
            // A cumulative figure taken over as it stood holds the periods before it.
            var pokok = deret.FindLastIndex(d => d.Baris is { Isian: null, Nilai.Ada: true });
            deret.RemoveRange(0, Math.Max(pokok, 0));
        }

        List<LangkahHitung> isian = [.. deret.Select(d => Masukan(indikator, d.Periode, d.Baris))];
        return Hitungan
            .Jalankan(
                Himpunan.Aturan,
                "Realisasi",
                isian,
                n => Hitungan.DalamJangkauan(() => Himpunan.Gabung(cara, n)),
                string.Join("; ", isian.Select(i => CetakNilai.Seperlunya(i.Hasil)))
            )
            .Langkah;
    }

    /// <summary>Whether a hand-given figure of this kind is typed for the period alone and then accumulated.</summary>
    public static bool Terhimpun(CaraHimpun? cara) => cara is CaraHimpun.Jumlah or CaraHimpun.RataRata;

    private static LangkahHitung Masukan(Indikator indikator, Periode periode, Realisasi? baris) =>
        LangkahHitung.DariMasukan(
            $"Realisasi, {periode.Sebutan}",
            baris is null ? Nilai.Tanpa(AlasanKosong.BelumDiukur)
                : baris.Isian is { } isian ? Nilai.Dari(isian)
                : baris.Nilai,
            baris is null ? "" : RealisasiBerlaku.Sumber(baris, indikator)
        );
}
