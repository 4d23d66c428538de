using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>An indicator against the nation, the province, other regions and standards (PermenPANRB 53/2014 Lampiran II).</summary>
public sealed record PerbandinganLain
{
    public required UkuranIndikator Ukuran { get; init; }

    /// <summary>In the recorded order; those of the period's year.</summary>
    public required IReadOnlyList<BarisPembanding> Baris { get; init; }

    /// <summary>The indicators of the measurement that have a comparator, in its order.</summary>
    public static IReadOnlyList<PerbandinganLain> Susun(BerkasTahun berkas)
    {
        var indeks = new IndeksBerkas(berkas);
        return [.. PengukuranKinerja.Susun(indeks).Indikator.Select(i => Susun(indeks, i)).Where(p => p.Baris.Count > 0)];
    }

    /// <summary>The comparison of one measured indicator.</summary>
    public static PerbandinganLain Susun(IndeksBerkas indeks, UkuranIndikator ukuran) =>
        new()
        {
            Ukuran = ukuran,
            Baris =
            [
                .. indeks
                    .Berkas.NilaiPembanding.Where(n =>
                        n.IndikatorId == ukuran.Indikator.Id && n.Periode.Tahun == indeks.Berkas.Periode.Tahun
                    )
                    .OrderBy(n => n.Urutan)
                    .Select(n => Banding(n, ukuran, indeks.Skala(ukuran.Indikator))),
            ],
        };

    private static BarisPembanding Banding(NilaiPembanding pembanding, UkuranIndikator ukuran, SkalaPredikat? skala)
    {
        var nilai = LangkahHitung.DariMasukan(pembanding.Nama, pembanding.Nilai, pembanding.Sumber);
        return new BarisPembanding
        {
            Pembanding = pembanding,
            Nilai = new HasilHitung(nilai),
            Selisih = Serapan.Selisih(nilai, ukuran.Realisasi.Langkah),
            Posisi = Posisi(ukuran.Indikator.Polaritas, ukuran.Realisasi.Nilai, pembanding.Nilai, skala),
        };
    }

    private static PosisiBanding Posisi(Polaritas polaritas, Nilai sendiri, Nilai lain, SkalaPredikat? skala)
    {
        if (skala is not null && (sendiri is Nilai.Huruf || lain is Nilai.Huruf))
        {
            return Bandingkan(skala.Tentukan(sendiri)?.Ordinal, skala.Tentukan(lain)?.Ordinal);
        }

        return polaritas.Arah switch
        {
            ArahPolaritas.Maksimalkan => Bandingkan(sendiri.SebagaiAngka, lain.SebagaiAngka),
            ArahPolaritas.Minimalkan => Bandingkan(lain.SebagaiAngka, sendiri.SebagaiAngka),
            _ => Bandingkan(-Jarak(polaritas, sendiri.SebagaiAngka), -Jarak(polaritas, lain.SebagaiAngka)),
        };
    }

    private static PosisiBanding Bandingkan(decimal? sendiri, decimal? lain) =>
        (sendiri, lain) switch
        {
            ({ } s, { } l) when s > l => PosisiBanding.LebihBaik,
            ({ } s, { } l) when s < l => PosisiBanding.KurangBaik,
            ({ }, { }) => PosisiBanding.Sama,
            _ => PosisiBanding.TidakDapatDibandingkan,
        };

    /// <summary>Distance to the interval, 0 inside.</summary>
    private static decimal? Jarak(Polaritas polaritas, decimal? angka) =>
        angka is not { } a ? null
        : a < polaritas.BatasBawah ? polaritas.BatasBawah - a
        : a > polaritas.BatasAtas ? a - polaritas.BatasAtas
        : 0;
}
