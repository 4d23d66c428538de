using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>
/// The realisasi that counts in a period: the formula over accumulated components, else the stored value, else the published history
/// (marked as such in its source).
/// </summary>
public static class RealisasiBerlaku
{
    public static readonly AturanHitung Aturan = new(
        "PENGUKURAN-REALISASI-1",
        "Realisasi yang berlaku",
        "Rumus atas unsur data; bila tidak dapat dihitung: isian tersimpan; bila tidak ada: angka yang pernah diterbitkan, dengan tanda",
        "Perpres 29/2014 pasal 15–17",
        new DateOnly(2014, 12, 1)
    );

    private static readonly LangkahHitung Belum = LangkahHitung.DariMasukan(
        "Realisasi",
        Nilai.Tanpa(AlasanKosong.BelumDiukur),
        ""
    );

    /// <summary>Cumulative to the period's end, as printed (rounded to the unit's decimals under stepwise rounding).</summary>
    public static HasilHitung Hitung(IndeksBerkas indeks, Indikator indikator, Periode periode)
    {
        var kebijakan = indeks.Berkas.Kebijakan;
        var langkah = DariRumus(indeks, indikator, periode);
        if (langkah is not { Hasil.Ada: true })
        {
            langkah = Tersimpan(indeks, indikator, periode) ?? Riwayat(indeks, indikator, periode) ?? langkah ?? Belum;
        }

        return new HasilHitung(kebijakan.BulatkanLangkah(langkah, indikator.Satuan.Desimal));
    }

    private static LangkahHitung? DariRumus(IndeksBerkas indeks, Indikator indikator, Periode periode)
    {
        if (indikator.Rumus is not { Length: > 0 } teks || Rumus.Baca(teks) is not { Berhasil: true, Isi: var rumus })
        {
            return null;
        }

        List<LangkahHitung> masukan = [.. rumus.Unsur.Select(a => Unsur(indeks, a, periode))];
        return masukan.Exists(m => m.Hasil.Ada) || masukan.Count == 0
            ? Hitungan
                .Jalankan(
                    Rumus.Aturan,
                    "Realisasi",
                    masukan,
                    nilai => rumus.Hitung([.. nilai]),
                    rumus.Uraian([.. masukan.Select(m => m.Hasil)]),
                    $"Rumus: {rumus}"
                )
                .Langkah
            : null;
    }

    private static LangkahHitung Unsur(IndeksBerkas indeks, AcuanUnsur acuan, Periode periode)
    {
        var saat = acuan.TahunLalu ? periode.GeserTahun(-1) : periode;
        return indeks.Unsur(acuan.Kode) is { } unsur
            ? Himpunan.Hitung(unsur, indeks.NilaiUnsur(unsur.Id), saat).Langkah
            : LangkahHitung.DariMasukan(acuan.ToString(), Nilai.Tanpa(AlasanKosong.TidakAdaData), "");
    }

    /// <summary>The row of the period, else of a shorter period with the same end: stored values are cumulative.</summary>
    private static LangkahHitung? Tersimpan(IndeksBerkas indeks, Indikator indikator, Periode periode) =>
        indeks
            .Realisasi(indikator.Id)
            .Where(r => r.Periode.TanggalAkhir == periode.TanggalAkhir && r.Periode.Jenis >= periode.Jenis)
            .MinBy(r => r.Periode.Jenis)
            is { } baris
            ? RealisasiBerisian.Hitung(indeks, indikator, baris)
                ?? LangkahHitung.DariMasukan("Realisasi", baris.Nilai, Sumber(baris, indikator))
            : null;

    private static LangkahHitung? Riwayat(IndeksBerkas indeks, Indikator indikator, Periode periode) =>
        periode.Jenis == JenisPeriode.Tahunan && indeks.Riwayat(indikator.Id, periode.Tahun) is { } riwayat
            ? LangkahHitung.DariMasukan("Realisasi", riwayat.Realisasi, $"Sebagaimana diterbitkan: {riwayat.Sumber}")
            : null;

    internal static string Sumber(Realisasi baris, Indikator indikator)
    {
        var sumber = baris.Sumber.Length > 0 ? baris.Sumber : indikator.SumberData;
        return sumber.Length > 0 ? $"{baris.Periode.Sebutan}: {sumber}" : baris.Periode.Sebutan;
    }
}
