namespace Akuntabel.App.Impor.Periksa;

/// <summary>The document naming the IKU.</summary>
internal static class PeriksaIku
{
    public static void Periksa(BahanPeriksa bahan)
    {
        if (bahan.Berkas.Iku is not { } iku)
        {
            return;
        }

        var di = Tempat.Akar.Di("iku");
        PeriksaRencana.Kurun(bahan, di, iku.TahunAwal, iku.TahunAkhir, iku.Versi);
        if (bahan.Berkas.Tahun < iku.TahunAwal || bahan.Berkas.Tahun > iku.TahunAkhir)
        {
            bahan.Lapor(di, $"Kurun IKU tidak memuat tahun {BahanPeriksa.Tahun(bahan.Berkas.Tahun)} berkas ini.");
        }

        for (var i = 0; i < iku.Baris.Count; i++)
        {
            bahan.Rujukan(di.Di("baris").Baris(i).Di("indikator"), iku.Baris[i].Indikator, bahan.Indikator, "Indikator");
        }

        bahan.Ganda(
            iku.Baris,
            b => b.Indikator,
            (i, b) => di.Di("baris").Baris(i, b.Indikator),
            b => $"Indikator \"{b.Indikator}\""
        );
    }
}
