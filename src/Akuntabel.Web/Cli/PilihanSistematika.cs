using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Cli;

/// <summary>The outline named on the command line: one that is shipped, or a file.</summary>
/// <param name="Nama">Name of a shipped outline, or null.</param>
/// <param name="Json">Text of an outline file, or null.</param>
internal sealed record PilihanSistematika(string? Nama, string? Json)
{
    /// <summary>Reads what was given; nothing given means the agency's own outline, else the standard one. Refused: a name that is neither shipped nor a readable file.</summary>
    public static async Task<Hasil<PilihanSistematika>> BacaAsync(string? pilihan, CancellationToken batal)
    {
        if (pilihan is null || SistematikaBawaan.Kunci.Contains(pilihan, StringComparer.Ordinal))
        {
            return new PilihanSistematika(pilihan, null);
        }

        try
        {
            return new PilihanSistematika(null, await File.ReadAllTextAsync(pilihan, batal));
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new SistematikaTidakSah([
                $"\"{pilihan}\" bukan nama sistematika yang tersedia ({string.Join(", ", SistematikaBawaan.Kunci)}) dan bukan berkas yang dapat dibaca.",
            ]);
        }
    }
}
