namespace Akuntabel.Domain.Telaah;

/// <summary>Things of tables, where those of one table stand together.</summary>
internal static class PerTabel
{
    /// <summary>The most alike of each table, table by table, found only as they are asked for.</summary>
    public static IEnumerable<(T Isi, decimal Mirip)> Termirip<T>(
        this IEnumerable<(T Isi, decimal Mirip)> isi,
        Func<T, TabelTerbaca> tabel
    )
    {
        (T Isi, decimal Mirip)? pilihan = null;
        foreach (var ini in isi)
        {
            if (pilihan is { } p && !ReferenceEquals(tabel(p.Isi), tabel(ini.Isi)))
            {
                yield return p;
                pilihan = ini;
            }
            else if (pilihan is not { } q || ini.Mirip > q.Mirip)
            {
                pilihan = ini;
            }
        }

        if (pilihan is { } terakhir)
        {
            yield return terakhir;
        }
    }
}
