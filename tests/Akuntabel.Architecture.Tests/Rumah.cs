using System.Reflection;
using System.Runtime.CompilerServices;

namespace Akuntabel.Architecture.Tests;

/// <summary>Where the house stands on disk, and its assemblies.</summary>
internal static class Rumah
{
    public static string Akar { get; } = CariAkar();

    public static Assembly Domain { get; } = Assembly.Load("Akuntabel.Domain");

    public static Assembly Documents { get; } = Assembly.Load("Akuntabel.Documents");

    public static Assembly App { get; } = Assembly.Load("Akuntabel.App");

    public static Assembly Web { get; } = Assembly.Load("akuntabel");

    public static Assembly Sqlite { get; } = Assembly.Load("Akuntabel.Data.Sqlite");

    public static Assembly Postgres { get; } = Assembly.Load("Akuntabel.Data.Postgres");

    /// <summary>Source files under a folder of the house, without built or generated ones.</summary>
    public static IEnumerable<string> Sumber(string folder, params string[] akhiran) =>
        Directory
            .EnumerateFiles(Path.Combine(Akar, folder), "*", SearchOption.AllDirectories)
            .Where(f => akhiran.Any(a => f.EndsWith(a, StringComparison.Ordinal)))
            .Where(f => !f.Split('/').Any(b => b is "bin" or "obj" or "node_modules" or "Migrations" or "aset"));

    public static string Relatif(string berkas) => Path.GetRelativePath(Akar, berkas);

    private static string CariAkar([CallerFilePath] string sini = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(sini)!);
        while (!File.Exists(Path.Combine(folder.FullName, "Akuntabel.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Akuntabel.slnx was not found above the tests.");
        }

        return folder.FullName;
    }
}
