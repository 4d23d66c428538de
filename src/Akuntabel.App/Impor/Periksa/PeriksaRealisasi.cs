namespace Akuntabel.App.Impor.Periksa;

/// <summary>Realisasi given by hand: this year's, one for each indicator and period.</summary>
internal static class PeriksaRealisasi
{
    public static void Periksa(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.Realisasi;
        var di = Tempat.Akar.Di("realisasi");
        for (var i = 0; i < daftar.Count; i++)
        {
            var (isi, baris) = (daftar[i], di.Baris(i, daftar[i].Indikator));
            bahan.Rujukan(baris.Di("indikator"), isi.Indikator, bahan.Indikator, "Indikator");
            bahan.Periode(baris.Di("periode"), isi.Periode, bahan.Berkas.Tahun, bahan.Berkas.Tahun);
            PeriksaNilai.Indikator(bahan, baris, isi.Indikator, isi.Nilai, isi.Alasan);
        }

        bahan.Ganda(
            daftar,
            r => (r.Indikator, r.Periode),
            (i, r) => di.Baris(i, r.Indikator),
            r => $"Realisasi periode {r.Periode}"
        );
    }
}
