using Akuntabel.App.Pelaporan;

namespace Akuntabel.App.Data;

/// <summary>Where the data lives.</summary>
public sealed record OpsiData
{
    /// <summary>Folder of the SQLite file, the audit anchors and documents (<c>AKUNTABEL_DATA</c>), an absolute path.</summary>
    public required string Folder { get; init; }

    /// <summary>PostgreSQL connection string (<c>AKUNTABEL_DB</c>), or null for SQLite in <see cref="Folder"/>.</summary>
    public string? KoneksiPostgres { get; init; }

    /// <summary>Folder of the keys (<c>AKUNTABEL_KUNCI</c>), outside <see cref="Folder"/> so that a copy of the data holds none.</summary>
    public string FolderKunci
    {
        get => field ?? Folder.TrimEnd('/') + "-kunci";
        init;
    }

    /// <summary>How PDFs are made.</summary>
    public OpsiPdf Pdf
    {
        get => field ?? new OpsiPdf { Folder = Path.Combine(Folder, OpsiPdf.NamaFolder) };
        init;
    }

    /// <summary>The SQLite file.</summary>
    public string BerkasSqlite => Path.Combine(Folder, "akuntabel.db");

    /// <summary>Reads the variables; the folder defaults to <c>.akuntabel</c> in the current one.</summary>
    public static OpsiData DariLingkungan(Func<string, string?> variabel)
    {
        var folder = variabel("AKUNTABEL_DATA");
        var koneksi = variabel("AKUNTABEL_DB");
        var kunci = variabel("AKUNTABEL_KUNCI");
        var mutlak = Path.GetFullPath(string.IsNullOrWhiteSpace(folder) ? ".akuntabel" : folder);
        return new()
        {
            Folder = mutlak,
            FolderKunci = string.IsNullOrWhiteSpace(kunci) ? mutlak.TrimEnd('/') + "-kunci" : Path.GetFullPath(kunci),
            KoneksiPostgres = string.IsNullOrWhiteSpace(koneksi) ? null : koneksi,
            Pdf = OpsiPdf.DariLingkungan(mutlak, variabel),
        };
    }
}
