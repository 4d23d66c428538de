namespace Akuntabel.App.Tests.Impor;

/// <summary>The import files of data/contoh.</summary>
internal static class ContohImpor
{
    /// <summary>The root of the repository: the nearest folder above the test with the solution in it.</summary>
    public static string Akar { get; } = CariAkar(AppContext.BaseDirectory);

    public static string Folder { get; } = Path.Combine(Akar, "data", "contoh");

    public static IEnumerable<string> SemuaBerkas() => Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal);

    private static string CariAkar(string folder) =>
        File.Exists(Path.Combine(folder, "Akuntabel.slnx")) ? folder : CariAkar(Path.GetDirectoryName(folder.TrimEnd('/'))!);
}
