namespace Akuntabel.Domain.Telaah;

/// <summary>A loose row with the cells it prints, dashes among them; figures of its name may still stand in front of them.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Sel">Its cells, null for a dash.</param>
/// <param name="Teks">What is printed from each figure on, as the reader cut the row.</param>
internal sealed record BarisSelaras(string Label, IReadOnlyList<AngkaTercetak?> Sel, IReadOnlyList<string> Teks)
{
    private const int LebihMaks = 2;

    public static BarisSelaras Dari(BarisTerbaca baris) => new(baris.Label, SelLonggar.Dari(baris), [.. baris.Asal.Sel.Skip(1)]);

    /// <summary>
    /// The row with just so many cells, what stands before them given back to its name: "2.4. Kakao 3.450 …"; null when it has fewer, or
    /// when nothing tells that the first ones belong to the name.
    /// </summary>
    public BarisSelaras? Sebanyak(int banyak)
    {
        var lebih = Sel.Count - banyak;
        if (lebih is < 0 or > LebihMaks || lebih > Teks.Count || (lebih > 0 && !Teks.Take(lebih).All(BagianNama)))
        {
            return null;
        }

        return lebih == 0
            ? this
            : new BarisSelaras(
                $"{Label} {string.Join(' ', Teks.Take(lebih))}".Trim(),
                [.. Sel.Skip(lebih)],
                [.. Teks.Skip(lebih)]
            );
    }

    /// <summary>A figure with words behind it, "100.000KH", "2.4. Kakao".</summary>
    private static bool BagianNama(string teks) =>
        teks.Any(char.IsLetter) && !teks.StartsWith("Rp", StringComparison.OrdinalIgnoreCase);
}
