using System.Globalization;

namespace Akuntabel.Domain.Telaah;

/// <summary>Row numbers as they are printed.</summary>
internal static class NomorBaris
{
    /// <summary>The number of "3", "3." or "(3)"; null for anything else.</summary>
    public static int? Angka(string nomor) =>
        int.TryParse(nomor.Trim(' ', '.', ')', '('), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    /// <summary>A number is left out between two rows: the table was not read whole, and what it sums up cannot be held against it.</summary>
    public static bool Berlubang(IEnumerable<BarisTerbaca> baris)
    {
        var nomor = baris.Select(b => Angka(b.Nomor)).OfType<int>().ToList();
        return nomor.Zip(nomor.Skip(1)).Any(x => x.Second == x.First + 2);
    }
}
