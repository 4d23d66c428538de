namespace Akuntabel.Domain.Tests.Bahan;

/// <summary>Files of the repository the tests run from.</summary>
internal static class Repositori
{
    private static readonly Lazy<string> Akar = new(() =>
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Akuntabel.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    });

    public static string Jalur(params string[] bagian) => Path.Combine([Akar.Value, .. bagian]);
}
