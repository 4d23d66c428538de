using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Two columns so near to each other that one blank parts them: a figure set to the right, then words, "102,69 Sangat Tinggi", under a
/// heading each.
/// </summary>
internal static class JalurRapat
{
    private const int BarisMin = 3;

    /// <summary>The strip, cut in two at a position blank in every row where figures end in front of it and words begin behind it.</summary>
    public static IEnumerable<(int Awal, int Akhir)> Belah(
        (int Awal, int Akhir) jalur,
        IReadOnlyList<string> isi,
        IReadOnlyList<string> kepala
    )
    {
        for (var p = jalur.Awal + 1; p < jalur.Akhir; p++)
        {
            var (kiri, kanan) = ((jalur.Awal, p - 1), (p + 1, jalur.Akhir));
            if (isi.All(b => b.Length <= p || b[p] == ' ') && Isi(isi, kiri, kanan) && kepala.Any(b => Berdua(b, kiri, kanan)))
            {
                return [kiri, kanan];
            }
        }

        return [jalur];
    }

    private static bool Isi(IReadOnlyList<string> isi, (int Awal, int Akhir) kiri, (int Awal, int Akhir) kanan)
    {
        var sel = isi.Select(b => (Kiri: Potong(b, kiri), Kanan: Potong(b, kanan))).ToList();
        return sel.Count(s => s.Kiri.Length > 0 && s.Kanan.Length > 0) >= BarisMin
            && sel.All(s => s.Kiri.Length == 0 || PembacaAngka.Sel(s.Kiri) is { Satuan.Length: 0 } || NomorKolom(s.Kiri))
            && sel.All(s =>
                s.Kanan.Length == 0 || (char.IsLetter(s.Kanan[0]) && !s.Kanan.Any(char.IsDigit)) || NomorKolom(s.Kanan)
            );
    }

    /// <summary>"6=5/4", "(7)": the numbers of columns that a page repeats.</summary>
    private static bool NomorKolom(string sel) =>
        sel.All(c => char.IsDigit(c) || "()=/:x*-+".Contains(c, StringComparison.Ordinal));

    /// <summary>A line of the header has a heading over either part.</summary>
    private static bool Berdua(string kepala, (int Awal, int Akhir) kiri, (int Awal, int Akhir) kanan)
    {
        var ruas = KolomSejajar.Ruas(kepala).ToList();
        return ruas.Exists(r => r.Akhir >= kiri.Awal && r.Akhir <= kiri.Akhir + 1)
            && ruas.Exists(r => r.Awal >= kanan.Awal && r.Awal <= kanan.Akhir);
    }

    private static string Potong(string teks, (int Awal, int Akhir) ruas) =>
        ruas.Awal >= teks.Length ? "" : teks[ruas.Awal..Math.Min(teks.Length, ruas.Akhir + 1)].Trim();
}
