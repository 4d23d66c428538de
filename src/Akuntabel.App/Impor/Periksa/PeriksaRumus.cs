using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Formulas read without error and name components of the file.</summary>
internal static class PeriksaRumus
{
    public static void Periksa(BahanPeriksa bahan)
    {
        var unsur = bahan.Berkas.Unsur.Select(u => u.Kode).ToHashSet(StringComparer.Ordinal);
        var daftar = bahan.Berkas.Indikator;
        for (var n = 0; n < daftar.Count; n++)
        {
            if (daftar[n].Rumus is not { } teks)
            {
                continue;
            }

            var di = Tempat.Akar.Di("indikator").Baris(n, daftar[n].Kunci).Di("rumus");
            var rumus = Rumus.Baca(teks);
            if (!rumus.Berhasil)
            {
                bahan.Lapor(di, rumus.Pelanggaran.Pesan);
                continue;
            }

            foreach (var kode in rumus.Isi.Unsur.Select(u => u.Kode).Distinct().Where(k => !unsur.Contains(k)))
            {
                bahan.Lapor(
                    di,
                    $"Rumus menyebut unsur \"{kode}\" yang tidak ada di berkas ini.{Baca.KataTerdekat.Saran(kode, unsur)}"
                );
            }
        }
    }
}
