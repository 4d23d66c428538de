using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Columns that a scanned header has named wrongly: under "Program" or "Indikator" stand shares, amounts and counts with their units.
/// </summary>
internal static class NamaKolomKeliru
{
    private const decimal UangMin = 10_000m;
    private const int IsiMin = 3;

    private static readonly HashSet<string> NamaKata = new(StringComparer.OrdinalIgnoreCase)
    {
        "Program",
        "Kegiatan",
        "Sub Kegiatan",
        "Program/Kegiatan",
        "Indikator",
        "Indikator Kinerja",
        "Sasaran",
        "Sasaran Strategis",
        "Uraian",
    };

    /// <summary>True when most cells under the name of a column of words are figures; the first row holds the names.</summary>
    public static bool Ada(IReadOnlyList<BarisNaskah> baris)
    {
        for (var k = 0; k < baris[0].Sel.Count; k++)
        {
            if (!NamaKata.Contains(baris[0].Sel[k].Trim()))
            {
                continue;
            }

            var isi = baris.Skip(1).Where(b => k < b.Sel.Count && b.Sel[k].Length > 0).Select(b => b.Sel[k]).ToList();
            if (isi.Count >= IsiMin && isi.Count(Besaran) * 3 >= isi.Count * 2)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Besaran(string sel) =>
        PembacaAngka.Sel(sel) is { } a && (a.Persen || a.Satuan.Length > 0 || a.Nilai >= UangMin);
}
