namespace Akuntabel.App.Impor.Periksa;

/// <summary>The yearly work plan.</summary>
internal static class PeriksaRenja
{
    public static void Periksa(BahanPeriksa bahan)
    {
        if (bahan.Berkas.Renja is not { } renja)
        {
            return;
        }

        var di = Tempat.Akar.Di("renja");
        PeriksaRencana.Versi(bahan, di, renja.Versi);
        for (var i = 0; i < renja.Baris.Count; i++)
        {
            var baris = di.Di("baris").Baris(i, renja.Baris[i].Indikator);
            bahan.Rujukan(baris.Di("indikator"), renja.Baris[i].Indikator, bahan.Indikator, "Indikator");
            bahan.Rujukan(baris.Di("simpulAnggaran"), renja.Baris[i].SimpulAnggaran, bahan.SimpulAnggaran, "Simpul anggaran");
        }
    }
}
