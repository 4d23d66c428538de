using System.Text;

namespace Akuntabel.Documents.Laporan;

/// <summary>Roman numerals for chapters.</summary>
public static class AngkaRomawi
{
    private static readonly (int Nilai, string Tanda)[] Tanda =
    [
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ];

    /// <summary>Numeral of <paramref name="angka"/>, from 1.</summary>
    public static string Dari(int angka)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(angka, 1);
        var hasil = new StringBuilder();
        foreach (var (nilai, tanda) in Tanda)
        {
            for (; angka >= nilai; angka -= nilai)
            {
                hasil.Append(tanda);
            }
        }

        return hasil.ToString();
    }
}
