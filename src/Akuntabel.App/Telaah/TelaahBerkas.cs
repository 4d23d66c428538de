using System.Text;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Telaah;

/// <summary>Checks one text file somebody else wrote. Needs no database; nothing is stored.</summary>
public static class TelaahBerkas
{
    private const long UkuranMaks = 32L * 1024 * 1024;

    private static readonly string[] AkhiranTeks = [".txt", ".text", ".md", ".markdown"];

    /// <summary>Reads and checks the file; fails when it is missing, a folder, too large or of a form that cannot be read.</summary>
    public static async Task<Hasil<HasilTelaah>> JalankanAsync(string lokasi, CancellationToken batal)
    {
        if (Directory.Exists(lokasi))
        {
            return new BerkasTelaahTidakTerbaca($"{lokasi} adalah folder, bukan berkas.");
        }

        var berkas = new FileInfo(lokasi);
        if (!berkas.Exists)
        {
            return new BerkasTelaahTidakTerbaca($"Berkas {lokasi} tidak ditemukan.");
        }

        if (berkas.Length > UkuranMaks)
        {
            return new BerkasTelaahTidakTerbaca($"Berkas {lokasi} lebih besar dari 32 MB.");
        }

        if (!AkhiranTeks.Contains(berkas.Extension, StringComparer.OrdinalIgnoreCase))
        {
            return new BerkasTelaahTidakTerbaca(
                $"Bentuk berkas {berkas.Extension} belum dapat ditelaah. Simpan laporan sebagai teks (.txt atau .md), lalu ulangi."
            );
        }

        try
        {
            var baris = await File.ReadAllLinesAsync(lokasi, Encoding.UTF8, batal);
            return Penelaah.Telaah(PembacaTeks.Baca(berkas.Name, baris));
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            return new BerkasTelaahTidakTerbaca($"Berkas {lokasi} tidak dapat dibuka.");
        }
    }
}
