using System.Globalization;

namespace Akuntabel.Domain.Telaah;

/// <summary>Writes the places of a note short ("12-12,45-47") and reads them again.</summary>
public static class LetakNaskah
{
    public static string Tulis(IEnumerable<TempatNaskah> tempat) =>
        string.Join(',', tempat.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.BarisAwal}-{t.BarisAkhir}")));

    /// <summary>First and last running number of each place; what is no place is left out.</summary>
    public static IReadOnlyList<(int Awal, int Akhir)> Baca(string letak) =>
        [
            .. letak
                .Split(',', StringSplitOptions.RemoveEmptyEntries)
                .Select(s => s.Split('-'))
                .Where(s => s.Length == 2)
                .Select(s => (Angka(s[0]), Angka(s[1]))),
        ];

    private static int Angka(string teks) =>
        int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var angka) ? angka : 0;
}
