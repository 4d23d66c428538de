using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.Domain.Pelaporan.Kalimat;

/// <summary>What was recorded beside the figures of a sasaran or indicator: one list per kind, each under its own line.</summary>
public static class KalimatFaktor
{
    private static readonly (JenisAnalisis Jenis, string Judul)[] Urutan =
    [
        (JenisAnalisis.Penyebab, "Penyebab keberhasilan atau kegagalan:"),
        (JenisAnalisis.FaktorPendukung, "Faktor pendukung:"),
        (JenisAnalisis.FaktorPenghambat, "Faktor penghambat:"),
        (JenisAnalisis.Solusi, "Alternatif solusi yang dilakukan:"),
        (JenisAnalisis.Upaya, "Upaya mengatasi hambatan:"),
    ];

    /// <summary>Markdown; empty where nothing was recorded.</summary>
    public static string Susun(BahanLaporan bahan, LingkupUlang lingkup)
    {
        var analisis = bahan
            .Berkas.AnalisisKinerja.Where(a => a.Periode == bahan.Berkas.Periode && Milik(lingkup, a))
            .OrderBy(a => a.Urutan)
            .ToList();
        return string.Join(
            "\n\n",
            Urutan
                .Select(j => (j.Judul, Teks: analisis.Where(a => a.Jenis == j.Jenis).Select(a => a.Teks).Distinct().ToList()))
                .Where(j => j.Teks.Count > 0)
                .Select(j => $"{j.Judul}\n\n" + string.Join("\n", j.Teks.Select(t => $"- {TeksMarkdown.Aman(t)}")))
        );
    }

    private static bool Milik(LingkupUlang lingkup, AnalisisKinerja a) =>
        lingkup switch
        {
            { Indikator: { } i } => a.IndikatorId == i.Indikator.Id,
            { Sasaran: { } s } => s.Indikator.Any(i => i.Indikator.Id == a.IndikatorId)
                || (a.IndikatorId is null && a.SasaranIdentitas is { } id && id == s.Identitas),
            _ => a.IndikatorId is null && a.SasaranIdentitas is null,
        };
}
