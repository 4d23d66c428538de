using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>
/// Progress of an indicator to the end of the plan (PermenPANRB 53/2014 Lampiran II: realisasi up to this year against the medium-term target),
/// by the indicator's own CaraKemajuan, with the base stated.
/// </summary>
public sealed record Kemajuan
{
    public required Indikator Indikator { get; init; }

    /// <summary>What counts as reached so far: sum, mean or latest realisasi.</summary>
    public required HasilHitung Realisasi { get; init; }

    /// <summary>The base it is held against: sum, mean or last of the plan's targets.</summary>
    public required HasilHitung Acuan { get; init; }

    /// <summary>Progress in percent, or the gap in points for <see cref="CaraKemajuan.Selisih"/>.</summary>
    public required HasilHitung Nilai { get; init; }

    /// <summary>The base in words: "Target akhir Renstra (2021)".</summary>
    public required string Dasar { get; init; }

    /// <summary>True when <see cref="Nilai"/> is a gap in points.</summary>
    public bool DalamPoin => Indikator.CaraKemajuan == CaraKemajuan.Selisih;

    /// <summary>One for each indicator of the measurement, in its order.</summary>
    public static IReadOnlyList<Kemajuan> Susun(BerkasTahun berkas)
    {
        var indeks = new IndeksBerkas(berkas);
        return [.. PengukuranKinerja.Susun(indeks).Indikator.Select(i => Susun(indeks, i.Indikator))];
    }

    /// <summary>The progress of one indicator up to the end of the file's period.</summary>
    public static Kemajuan Susun(IndeksBerkas indeks, Indikator indikator)
    {
        var target = TargetRencana.Deret(indeks, indikator);
        var akhir = indeks.Berkas.Periode;
        var awal = indeks.Berkas.Renstra?.TahunAwal ?? (target.Count > 0 ? target[0].Tahun : akhir.Tahun);
        List<LangkahHitung> realisasi =
        [
            .. Enumerable
                .Range(awal, Math.Max(0, akhir.Tahun - awal))
                .Select(t => RealisasiBerlaku.Hitung(indeks, indikator, Periode.Tahunan(t)).Langkah)
                .Append(RealisasiBerlaku.Hitung(indeks, indikator, akhir).Langkah),
        ];
        return PenghitungKemajuan.Hitung(
            indikator,
            [.. target.Select(t => indeks.Berkas.Kebijakan.BulatkanLangkah(t.Langkah, indikator.Satuan.Desimal))],
            realisasi,
            $"Renstra{TargetRencana.Rentang(target)}",
            indeks.Berkas.Kebijakan,
            indeks.Skala(indikator)
        );
    }
}
