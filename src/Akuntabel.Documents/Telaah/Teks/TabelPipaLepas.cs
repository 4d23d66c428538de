using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Tables whose cells are parted by bars without bars at the edges: <c>No | Uraian | Target</c>. Every row has as many bars.</summary>
internal static class TabelPipaLepas
{
    private const int PipaMin = 2;
    private const int BarisMin = 3;

    /// <summary>The table whose header stands on this line and the line after it; null when there is none.</summary>
    public static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Coba(IReadOnlyList<string> baris, int i)
    {
        var pipa = Pipa(baris[i]);
        if (pipa < PipaMin || Berangka(baris[i]))
        {
            return null;
        }

        var sesudah = i + 1;
        while (sesudah < baris.Count && Pipa(baris[sesudah]) is var n && n >= PipaMin && n <= pipa && n >= pipa - 1)
        {
            sesudah++;
        }

        var isi = Enumerable.Range(i, sesudah - i).ToList();
        return
            isi.Count >= BarisMin
            && isi.Count(j => Pipa(baris[j]) == pipa) * 4 >= isi.Count * 3
            && isi.Skip(1).Any(j => Berangka(baris[j]))
            ? ([.. isi.Select(j => new BarisNaskah(TempatNaskah.Baris(j + 1, j + 1), Sel(baris[j], pipa)))], sesudah)
            : null;
    }

    /// <summary>True when a caption stands on this line and such a table follows it.</summary>
    public static bool SesudahJudul(IReadOnlyList<string> baris, int i) =>
        Enumerable.Range(i + 1, 3).Any(j => j < baris.Count && Coba(baris, j) is not null);

    private static int Pipa(string teks) => teks.Count(c => c == '|');

    private static bool Berangka(string teks) =>
        teks.Split('|').Skip(1).Any(s => PembacaAngka.Sel(s) is { } a && a is not { Desimal: 0, Nilai: > 1900 and < 2100 });

    private static string[] Sel(string teks, int pipa)
    {
        var sel = teks.Split('|').Select(s => s.Trim()).ToList();
        while (sel.Count <= pipa)
        {
            sel.Add("");
        }

        return [.. sel];
    }
}
