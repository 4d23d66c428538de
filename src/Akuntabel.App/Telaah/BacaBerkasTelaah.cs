using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Telaah;

/// <summary>Reads a file from disk into a document to be checked. The form is told by its content.</summary>
public static class BacaBerkasTelaah
{
    /// <summary>Fails when the file is missing, a folder, too large, damaged or of a form that cannot be read.</summary>
    public static async Task<Hasil<Naskah>> JalankanAsync(string lokasi, CancellationToken batal)
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

        if (berkas.Length > PembacaNaskah.UkuranMaksMib * 1024L * 1024L)
        {
            return new BerkasTelaahTidakTerbaca($"Berkas {lokasi} lebih besar dari {PembacaNaskah.UkuranMaksMib} MB.");
        }

        try
        {
            return PembacaNaskah.Baca(berkas.Name, await File.ReadAllBytesAsync(lokasi, batal));
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            return new BerkasTelaahTidakTerbaca($"Berkas {lokasi} tidak dapat dibuka.");
        }
    }
}
