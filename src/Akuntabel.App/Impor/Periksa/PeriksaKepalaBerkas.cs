using System.Text.RegularExpressions;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>The head of the file: format, agency, year.</summary>
internal static partial class PeriksaKepalaBerkas
{
    /// <summary>The format this program reads.</summary>
    public const string Skema = "akuntabel-impor/1";

    private static readonly string[] Terpakai =
    [
        "masuk",
        "keluar",
        "api",
        "aset",
        "unduh",
        "cek",
        "publik",
        "pengaturan",
        "bantuan",
        "galat",
        "healthz",
    ];

    [GeneratedRegex("^[a-z][a-z0-9-]{1,38}$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BentukSlug();

    public static void Periksa(BahanPeriksa bahan)
    {
        var berkas = bahan.Berkas;
        if (berkas.Skema != Skema)
        {
            bahan.Lapor(Tempat.Akar.Di("skema"), $"Skema \"{berkas.Skema}\" tidak dikenal; versi ini membaca \"{Skema}\".");
        }

        if (!BentukSlug().IsMatch(berkas.Slug))
        {
            bahan.Lapor(
                Tempat.Akar.Di("slug"),
                $"\"{berkas.Slug}\" bukan nama pendek: 2 sampai 39 huruf kecil, angka, atau tanda hubung, diawali huruf."
            );
        }
        else if (Terpakai.Contains(berkas.Slug))
        {
            bahan.Lapor(
                Tempat.Akar.Di("slug"),
                $"\"{berkas.Slug}\" dipakai oleh alamat Akuntabel sendiri; pilih nama pendek lain."
            );
        }

        if (berkas.Tahun is < 2000 or > 2100)
        {
            bahan.Lapor(Tempat.Akar.Di("tahun"), $"Tahun {BahanPeriksa.Tahun(berkas.Tahun)} di luar 2000–2100.");
        }
    }
}
