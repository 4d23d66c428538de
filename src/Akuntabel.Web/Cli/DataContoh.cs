using System.Globalization;

namespace Akuntabel.Web.Cli;

/// <summary>An example file, named by agency and year: <c>banjarbaru-2019.json</c>.</summary>
internal sealed record DataContoh(string Lokasi, string Slug, int Tahun)
{
    /// <summary>The files shipped beside the program.</summary>
    public static IReadOnlyList<DataContoh> Berkas()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "data", "contoh");
        return Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(Urai).OfType<DataContoh>()]
            : [];
    }

    private static DataContoh? Urai(string lokasi)
    {
        var nama = Path.GetFileNameWithoutExtension(lokasi);
        var batas = nama.LastIndexOf('-');
        return batas > 0 && int.TryParse(nama[(batas + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var tahun)
            ? new DataContoh(lokasi, nama[..batas], tahun)
            : null;
    }
}
