namespace Akuntabel.App.Impor.Periksa;

/// <summary>Walks up the budget tree of a file.</summary>
internal static class LeluhurAnggaran
{
    /// <summary>Kunci of the nodes above, nearest first; a circle ends the walk.</summary>
    public static IEnumerable<string> Dari(BahanPeriksa bahan, string kunci)
    {
        var dilewati = new HashSet<string>(StringComparer.Ordinal) { kunci };
        for (
            var atas = bahan.SimpulAnggaran.GetValueOrDefault(kunci)?.Induk;
            atas is not null && dilewati.Add(atas);
            atas = bahan.SimpulAnggaran.GetValueOrDefault(atas)?.Induk
        )
        {
            yield return atas;
        }
    }
}
