namespace Akuntabel.Domain.Telaah;

/// <summary>The lists shipped beside this file: a header, then one record a line, its fields parted by semicolons.</summary>
internal static class BerkasBawaan
{
    /// <summary>The records of a list, read to the end.</summary>
    public static IReadOnlyList<string[]> Baca(string nama)
    {
        using var aliran =
            typeof(BerkasBawaan).Assembly.GetManifestResourceStream($"{typeof(BerkasBawaan).Namespace}.Bawaan.{nama}")
            ?? throw new InvalidOperationException($"The list {nama} is missing from the assembly.");
        using var pembaca = new StreamReader(aliran);
        var daftar = new List<string[]>();
        _ = pembaca.ReadLine();
        while (pembaca.ReadLine() is { Length: > 0 } baris)
        {
            daftar.Add(baris.Split(';'));
        }

        return daftar;
    }
}
