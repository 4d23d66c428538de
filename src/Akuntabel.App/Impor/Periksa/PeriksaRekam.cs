using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Record lists: headings once, rows as wide as the headings.</summary>
internal static class PeriksaRekam
{
    public static void Periksa(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.Rekam;
        var di = Tempat.Akar.Di("rekam");
        bahan.Ganda(daftar, r => (r.Kelompok, r.Periode), (i, r) => di.Baris(i, r.Kelompok), r => $"Daftar \"{r.Kelompok}\"");
        for (var i = 0; i < daftar.Count; i++)
        {
            var (isi, baris) = (daftar[i], di.Baris(i, daftar[i].Kelompok));
            bahan.Periode(baris.Di("periode"), isi.Periode, 1945, bahan.Berkas.Tahun);
            bahan.Ganda(isi.Kolom, k => k, (n, _) => baris.Di("kolom").Baris(n), k => $"Kolom \"{k}\"");
            if (isi.Kolom.Count == 0)
            {
                bahan.Lapor(baris.Di("kolom"), "Daftar harus punya paling sedikit satu kolom.");
            }

            for (var n = 0; n < isi.Baris.Count; n++)
            {
                if (isi.Baris[n].Count != isi.Kolom.Count)
                {
                    var (ada, harus) = (CetakAngka.Seperlunya(isi.Baris[n].Count), CetakAngka.Seperlunya(isi.Kolom.Count));
                    bahan.Lapor(baris.Di("baris").Baris(n), $"Baris ini punya {ada} isian, padahal kolomnya {harus}.");
                }
            }
        }
    }
}
