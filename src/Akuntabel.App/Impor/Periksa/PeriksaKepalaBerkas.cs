using Akuntabel.Domain.Organisasi;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>The head of the file: format, agency, year.</summary>
internal static class PeriksaKepalaBerkas
{
    /// <summary>The format this program reads.</summary>
    public const string Skema = "akuntabel-impor/1";

    public static void Periksa(BahanPeriksa bahan)
    {
        var berkas = bahan.Berkas;
        if (berkas.Skema != Skema)
        {
            bahan.Lapor(Tempat.Akar.Di("skema"), $"Skema \"{berkas.Skema}\" tidak dikenal; versi ini membaca \"{Skema}\".");
        }

        if (Slug.Buat(berkas.Slug) is { Berhasil: false } slug)
        {
            bahan.Lapor(Tempat.Akar.Di("slug"), slug.Pelanggaran.Pesan);
        }

        if (berkas.Tahun is < 2000 or > 2100)
        {
            bahan.Lapor(Tempat.Akar.Di("tahun"), $"Tahun {BahanPeriksa.Tahun(berkas.Tahun)} di luar 2000–2100.");
        }
    }
}
