namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Headings so near to each other that one blank parts them, "Aktif Tidak Aktif" over two columns of figures: they are told apart by the
/// figures below them, which end where their headings end.
/// </summary>
internal static class KepalaSatuSpasi
{
    /// <summary>How far the end of a heading may stand from the end of its column.</summary>
    private const int Geser = 1;

    /// <summary>The line with two blanks between such headings; unchanged where they cannot be told apart.</summary>
    /// <param name="kepala">The line of the header just above the rows.</param>
    /// <param name="kolom">The columns of the rows.</param>
    public static string Renggangkan(string kepala, List<(int Awal, int Akhir)> kolom)
    {
        foreach (var ruas in KolomSejajar.Ruas(kepala).Reverse().ToList())
        {
            var diBawah = kolom.FindAll(k => KolomSejajar.DiAtas(ruas, k));
            if (diBawah.Count > 1 && Batas(kepala, ruas, diBawah) is { } batas)
            {
                kepala = batas.AsEnumerable().Reverse().Aggregate(kepala, Sisipkan);
            }
        }

        return kepala;
    }

    /// <summary>The blanks between the headings: behind the end of each column but the last; null where a column ends within a word.</summary>
    private static List<int>? Batas(string kepala, (int Awal, int Akhir) ruas, List<(int Awal, int Akhir)> kolom)
    {
        var batas = new List<int>();
        foreach (var (_, akhir) in kolom.SkipLast(1))
        {
            var spasi = Enumerable
                .Range(akhir + 1 - Geser, (2 * Geser) + 1)
                .Where(p => p > ruas.Awal && p < ruas.Akhir && kepala[p] == ' ')
                .ToList();
            if (spasi is not [var satu])
            {
                return null;
            }

            batas.Add(satu);
        }

        return Math.Abs(ruas.Akhir - kolom[^1].Akhir) <= Geser ? batas : null;
    }

    /// <summary>One blank more at a place; the gap behind the headings gives it, so that what follows stays where it is.</summary>
    private static string Sisipkan(string teks, int di)
    {
        var hasil = teks.Insert(di, " ");
        var sela = hasil.IndexOf("   ", di + 2, StringComparison.Ordinal);
        return sela < 0 ? hasil : hasil.Remove(sela, 1);
    }
}
