namespace Akuntabel.Domain.Telaah;

/// <summary>
/// The figures of a table by column, also of a loose table: there the rows with the usual number of figures stand under each other.
/// </summary>
/// <param name="Tabel">The table.</param>
/// <param name="Kepala">Header of each column; empty where it is not known.</param>
/// <param name="Baris">Rows of data with their figures.</param>
internal sealed record KisiAngka(TabelTerbaca Tabel, IReadOnlyList<string> Kepala, IReadOnlyList<BarisBerkolom> Baris)
{
    private const int LebarMaks = 14;
    private const int BarisMaks = 400;
    private const int BarisMin = 3;

    public int Lebar => Kepala.Count;

    /// <summary>The grid of a table; null when it has no three rows of figures.</summary>
    public static KisiAngka? Dari(TabelTerbaca tabel) => tabel.Asal.BerkolomPasti ? Pasti(tabel) : Longgar(tabel);

    /// <summary>The grid of a table with sure columns that has at least two of figures.</summary>
    public static KisiAngka? Dua(TabelTerbaca tabel) => Pasti(tabel, 2);

    private static KisiAngka? Pasti(TabelTerbaca tabel, int lebarMin = 3)
    {
        var baris = tabel.Baris.Where(Berdata).Take(BarisMaks).ToList();
        var kolom = tabel
            .Kolom.Where(k => k.Peran != PeranKolom.Nomor && baris.Count(b => b.Di(k) is not null) >= BarisMin)
            .ToList();
        return kolom.Count < lebarMin || kolom.Count > LebarMaks
            ? null
            : new KisiAngka(
                tabel,
                [.. kolom.Select(k => k.Kepala)],
                [.. baris.Select(b => new BarisBerkolom(b, [.. kolom.Select(b.Di)]))]
            );
    }

    private static KisiAngka? Longgar(TabelTerbaca tabel)
    {
        var baris = tabel.Baris.Where(Berdata).Take(BarisMaks).Select(b => new BarisBerkolom(b, SelLonggar.Dari(b))).ToList();
        var lebar = baris.GroupBy(b => b.Sel.Count).Where(g => g.Key >= 3).MaxBy(g => g.Count())?.Key ?? 0;
        var seragam = baris.Where(b => b.Sel.Count == lebar).ToList();
        return lebar is < 3 or > LebarMaks || seragam.Count < BarisMin
            ? null
            : new KisiAngka(tabel, [.. Enumerable.Repeat("", lebar)], seragam);
    }

    private static bool Berdata(BarisTerbaca baris) => baris.Jenis is JenisBarisTabel.Data or JenisBarisTabel.Jumlah;
}

/// <summary>A row of a <see cref="KisiAngka"/>.</summary>
/// <param name="Baris">The row.</param>
/// <param name="Sel">Its figures, one a column; null where there is none.</param>
internal sealed record BarisBerkolom(BarisTerbaca Baris, IReadOnlyList<AngkaTercetak?> Sel);
