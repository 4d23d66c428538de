using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// The analysis of one indicator, "a. Perbandingan target dan realisasi … b. Perbandingan dengan tahun sebelumnya", tells the realisasi of a
/// year with two figures.
/// </summary>
internal sealed partial class AturanRealisasiUraian : AturanTelaah
{
    private const int BagianMaks = 14;

    public override string Id => "TELAAH-NARASI-NILAI-30";

    public override string Bunyi => "realisasi satu tahun sama di setiap butir uraian indikatornya";

    public override string Dasar => "Satu pengukuran untuk satu indikator dan periode";

    public override string Contoh =>
        "\"a. … realisasi kinerja tahun 2021 sebesar 167; b. … realisasi kinerja tahun 2021 sebesar 158\"";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.78m;

    [GeneratedRegex(
        @"^\W*(a|1)\s*[.)]\s*(Per|Mem)banding(an|kan)\s+(antara\s+)?target\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AwalUraian();

    [GeneratedRegex(
        @"\brealisasi\s+(kinerja\s+)?(pada\s+)?tahun\s+(?<tahun>20\d\d)\s+(adalah\s+|yaitu\s+)?(sebesar|sebanyak|adalah|mencapai)\s+(?<nilai>\d[\d.,]*\d|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaRealisasi();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var paragraf = konteks.Naskah.Paragraf.ToList();
        var mulai = 0;
        for (var i = 0; i < paragraf.Count; i++)
        {
            // Where the first item was read as part of a table above it, what stands before the second belongs to it.
            var kedua = i - mulai > MundurMaks && ButirKedua().IsMatch(paragraf[i].Teks);
            if (AwalUraian().IsMatch(paragraf[i].Teks) || kedua)
            {
                mulai = kedua ? i - MundurMaks : i;
                PeriksaUraian(
                    hasil,
                    paragraf
                        .Skip(mulai)
                        .Take(BagianMaks)
                        .TakeWhile((p, n) => n == 0 || !AwalUraian().IsMatch(p.Teks) && !HalLain().IsMatch(p.Teks))
                );
                mulai += BagianMaks - MundurMaks;
            }
        }
    }

    /// <summary>The heading of another indicator ends the analysis.</summary>
    [GeneratedRegex(@"^\W*(\d{1,2}[.)]\s*)?(Indikator|Sasaran|Tujuan)\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex HalLain();

    private const int MundurMaks = 2;

    [GeneratedRegex(
        @"^\W*(b|2)\s*[.)]\s*(Per|Mem)banding(an|kan)\s+(antara\s+)?realisasi\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex ButirKedua();

    private void PeriksaUraian(PengumpulTelaah hasil, IEnumerable<ParagrafNaskah> uraian)
    {
        var sebutan = (
            from p in uraian
            from m in PolaRealisasi().Matches(p.Teks)
            let nilai = PembacaAngka.Sel(m.Groups["nilai"].Value.TrimEnd('.', ','))
            where nilai is { Rusak: false }
            select (Tahun: m.Groups["tahun"].Value, Nilai: nilai, Tempat: TempatDalamParagraf.Dari(p, m.Groups["nilai"].Index))
        ).ToList();
        foreach (var tahun in sebutan.GroupBy(s => s.Tahun, StringComparer.Ordinal))
        {
            var beda = tahun.DistinctBy(s => s.Nilai.Nilai).ToList();
            if (beda is not [var a, var b] || a.Nilai.Nilai * 2m < b.Nilai.Nilai || b.Nilai.Nilai * 2m < a.Nilai.Nilai)
            {
                continue;
            }

            hasil.Catat(
                Catatan(
                    JenisCatatan.RealisasiBedaAntarTabel,
                    Keparahan,
                    Yakin,
                    "Narasi",
                    [a.Tempat, b.Tempat],
                    $"realisasi tahun {tahun.Key}",
                    $"{a.Nilai.Tercetak}; {b.Nilai.Tercetak}",
                    "satu nilai",
                    $"Realisasi tahun {tahun.Key} disebut {a.Nilai.Tercetak}, lalu {b.Nilai.Tercetak} dalam uraian indikator yang sama."
                )
            );
        }
    }
}
