namespace Akuntabel.App.Impor.Periksa;

/// <summary>Regulations and the dasar hukum list.</summary>
internal static class PeriksaPeraturan
{
    public static void Periksa(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.Peraturan;
        var di = Tempat.Akar.Di("peraturan");
        bahan.Ganda(daftar, p => p.Kunci, (i, p) => di.Baris(i, p.Kunci).Di("kunci"), p => $"Peraturan \"{p.Kunci}\"");
        for (var i = 0; i < daftar.Count; i++)
        {
            var (isi, baris) = (daftar[i], di.Baris(i, daftar[i].Kunci));
            if (isi.Tahun is < 1945 or > 2200)
            {
                bahan.Lapor(baris.Di("tahun"), $"Tahun {BahanPeriksa.Tahun(isi.Tahun)} di luar 1945–2200.");
            }

            if (isi.DicabutOleh == isi.Kunci)
            {
                bahan.Lapor(baris.Di("dicabutOleh"), "Peraturan tidak dapat mencabut dirinya sendiri.");
            }
            else if (isi.DicabutOleh is { } pencabut && !bahan.Peraturan.ContainsKey(pencabut))
            {
                bahan.Peringatkan(baris.Di("dicabutOleh"), $"Peraturan \"{pencabut}\" tidak ada di berkas ini.");
            }
        }

        var dasar = bahan.Berkas.DasarHukum;
        di = Tempat.Akar.Di("dasarHukum");
        for (var i = 0; i < dasar.Count; i++)
        {
            bahan.Rujukan(di.Baris(i), dasar[i], bahan.Peraturan, "Peraturan");
        }

        bahan.Ganda(dasar, d => d, (i, _) => di.Baris(i), d => $"Peraturan \"{d}\"");
    }
}
