using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>
/// An indicator over the years (PermenPANRB 53/2014 Lampiran II: this year against earlier years). A year before the system is shown as
/// published; a later one is computed from its target and realisasi.
/// </summary>
public sealed record PerbandinganTahun
{
    public required Indikator Indikator { get; init; }

    /// <summary>Oldest first, the period's year last; years of which nothing is known are left out.</summary>
    public required IReadOnlyList<CapaianTahun> Tahun { get; init; }

    /// <summary>Realisasi of the last year minus the year before it.</summary>
    public required HasilHitung SelisihRealisasi { get; init; }

    /// <summary>Capaian of the last year minus the year before it, in points.</summary>
    public required HasilHitung SelisihCapaian { get; init; }

    /// <summary>One comparison for each indicator of the measurement, in its order.</summary>
    public static IReadOnlyList<PerbandinganTahun> Susun(BerkasTahun berkas)
    {
        var indeks = new IndeksBerkas(berkas);
        return [.. PengukuranKinerja.Susun(indeks).Indikator.Select(i => Susun(indeks, i))];
    }

    /// <summary>The comparison of one measured indicator.</summary>
    public static PerbandinganTahun Susun(IndeksBerkas indeks, UkuranIndikator ukuran)
    {
        var kini = indeks.Berkas.Periode.Tahun;
        var indikator = ukuran.Indikator;
        var tahun = indeks
            .TahunRiwayat(indikator.Id)
            .Concat(indeks.Realisasi(indikator.Id).Select(r => r.Periode.Tahun))
            .Append(kini - 1)
            .Where(t => t < kini)
            .Distinct()
            .Order()
            .Select(t => DalamTahun(indeks, indikator, t))
            .Where(t => t.Diterbitkan || t.Realisasi.Nilai.Ada);
        List<CapaianTahun> deret =
        [
            .. tahun,
            new()
            {
                Tahun = kini,
                Target = ukuran.Target,
                Realisasi = ukuran.Realisasi,
                Capaian = ukuran.Capaian,
                Diterbitkan = false,
            },
        ];
        var lalu = deret.Find(d => d.Tahun == kini - 1);
        return new PerbandinganTahun
        {
            Indikator = indikator,
            Tahun = deret,
            SelisihRealisasi = Selisih(lalu?.Realisasi, ukuran.Realisasi),
            SelisihCapaian = Selisih(lalu?.Capaian, ukuran.Capaian),
        };
    }

    /// <summary>The yearly figures of an earlier year: published history as it stands, else computed.</summary>
    public static CapaianTahun DalamTahun(IndeksBerkas indeks, Indikator indikator, int tahun)
    {
        if (indeks.Riwayat(indikator.Id, tahun) is { } riwayat)
        {
            return new CapaianTahun
            {
                Tahun = tahun,
                Target = Terbit("Target", riwayat.Target, riwayat),
                Realisasi = Terbit("Realisasi", riwayat.Realisasi, riwayat),
                Capaian = Terbit("Capaian", riwayat.Capaian, riwayat),
                Diterbitkan = true,
            };
        }

        var kebijakan = indeks.Berkas.Kebijakan;
        var periode = Periode.Tahunan(tahun);
        var target = TargetTahun(indeks, indikator, periode);
        var realisasi = RealisasiBerlaku.Hitung(indeks, indikator, periode);
        return new CapaianTahun
        {
            Tahun = tahun,
            Target = target,
            Realisasi = realisasi,
            Capaian = Capaian.Hitung(indikator.Polaritas, target.Langkah, realisasi.Langkah, kebijakan, indeks.Skala(indikator)),
            Diterbitkan = false,
        };
    }

    /// <summary>Agreements of earlier years are not in the file; their newest target version counts.</summary>
    private static HasilHitung TargetTahun(IndeksBerkas indeks, Indikator indikator, Periode periode)
    {
        var perjanjian = indeks
            .Target(indikator.Id)
            .Where(t => t.Sumber == SumberTarget.PerjanjianKinerja && t.Periode == periode)
            .MaxBy(t => t.NomorVersi);
        var langkah = perjanjian is null
            ? TargetBerlaku.Tahunan(indeks.Target(indikator.Id), indeks.Berkas.Perjanjian, periode).Hasil.Langkah
            : TargetBerlaku
                .MenurutPerjanjian(perjanjian, TargetBerlaku.Sebutan(perjanjian), indeks.Target(indikator.Id))
                .Hasil.Langkah;
        return new HasilHitung(indeks.Berkas.Kebijakan.BulatkanLangkah(langkah, indikator.Satuan.Desimal));
    }

    private static HasilHitung Terbit(string nama, Nilai nilai, RiwayatCapaian riwayat) =>
        new(LangkahHitung.DariMasukan(nama, nilai, $"Sebagaimana diterbitkan: {riwayat.Sumber}"));

    private static HasilHitung Selisih(HasilHitung? lalu, HasilHitung kini) =>
        Serapan.Selisih(
            lalu?.Langkah ?? LangkahHitung.DariMasukan("Tahun sebelumnya", Nilai.Tanpa(AlasanKosong.TidakAdaData), ""),
            kini.Langkah
        );
}
