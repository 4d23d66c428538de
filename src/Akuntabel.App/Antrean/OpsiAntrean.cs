using System.Globalization;

namespace Akuntabel.App.Antrean;

/// <summary>How background work is done.</summary>
public sealed record OpsiAntrean
{
    private const int PekerjaBawaan = 2;
    private const int PekerjaTerbanyak = 16;
    private const int HariBawaan = 7;
    private const int HariTerlama = 3650;

    /// <summary>Jobs done at the same time by one server (<c>AKUNTABEL_PEKERJA</c>, 1 to 16).</summary>
    public int Pekerja { get; init; } = PekerjaBawaan;

    /// <summary>Days a finished job and its files are kept (<c>AKUNTABEL_HASIL_HARI</c>, 1 to 3650).</summary>
    public int HariSimpan { get; init; } = HariBawaan;

    /// <summary>How long a worker that says nothing is taken to be alive.</summary>
    public TimeSpan Sewa { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How often a worker says that it is alive, how far it is, and asks whether it should stop.</summary>
    public TimeSpan Denyut { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Folder of the files jobs have made.</summary>
    public required string Folder { get; init; }

    /// <summary>Reads the settings; what is no number in its range counts as the usual one.</summary>
    public static OpsiAntrean DariLingkungan(string folderData, Func<string, string?> variabel) =>
        new()
        {
            Pekerja = Bilangan(variabel("AKUNTABEL_PEKERJA"), PekerjaTerbanyak, PekerjaBawaan),
            HariSimpan = Bilangan(variabel("AKUNTABEL_HASIL_HARI"), HariTerlama, HariBawaan),
            Folder = Path.Combine(folderData, "hasil"),
        };

    private static int Bilangan(string? teks, int terbesar, int bawaan) =>
        int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var angka) && angka >= 1 && angka <= terbesar
            ? angka
            : bawaan;
}
