namespace Akuntabel.Domain.Telaah;

/// <summary>
/// In loose text two figures may read as one with a space in it: "27.815 710". Where the table's other rows have one figure more, such a
/// figure is two.
/// </summary>
internal static class PemisahAngka
{
    public static IReadOnlyList<BarisNaskah> Pisahkan(IReadOnlyList<BarisNaskah> baris)
    {
        var lebar = baris.GroupBy(b => b.Sel.Count).MaxBy(g => g.Count())?.Key ?? 0;
        return lebar < 3 ? baris : [.. baris.Select(b => b.Sel.Count == lebar - 1 ? Pisah(b) : b)];
    }

    private static BarisNaskah Pisah(BarisNaskah baris)
    {
        var sel = baris.Sel.ToList();
        for (var i = 1; i < sel.Count; i++)
        {
            var bagian = sel[i].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (
                bagian.Length == 2
                && bagian.All(b => PembacaAngka.Sel(b) is { Rusak: false, Satuan.Length: 0 })
                && PembacaAngka.Sel(sel[i]) is { Rusak: true }
            )
            {
                sel.RemoveAt(i);
                sel.InsertRange(i, bagian);
                return baris with { Sel = sel };
            }
        }

        return baris;
    }
}
