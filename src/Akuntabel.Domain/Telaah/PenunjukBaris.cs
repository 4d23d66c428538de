namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Points a note at the very line: in a text whose cells stand below each other a row is many lines long, and what the note quotes stands on
/// one of them.
/// </summary>
internal static class PenunjukBaris
{
    private const int LebarMaks = 4;

    /// <summary>The note with each place over several lines narrowed to those that hold what it quotes; places without any stay.</summary>
    public static CatatanTelaah Tepatkan(CatatanTelaah catatan, IReadOnlyList<string> baris)
    {
        if (baris.Count == 0 || catatan.Tempat.All(t => t.BarisAkhir == t.BarisAwal))
        {
            return catatan;
        }

        var kutipan = KutipanNaskah.Semua(catatan.Tercetak).ToList();
        return catatan with { Tempat = [.. catatan.Tempat.Select(t => Tepatkan(t, kutipan, baris))] };
    }

    private static TempatNaskah Tepatkan(TempatNaskah tempat, List<string> kutipan, IReadOnlyList<string> baris)
    {
        var kena = Enumerable
            .Range(tempat.BarisAwal, tempat.BarisAkhir - tempat.BarisAwal + 1)
            .Where(n => n >= 1 && n <= baris.Count && kutipan.Exists(k => KutipanNaskah.Letak(baris[n - 1], k).Any()))
            .ToList();
        return tempat.BarisAkhir > tempat.BarisAwal && kena.Count > 0 && kena[^1] - kena[0] < LebarMaks
            ? tempat with
            {
                BarisAwal = kena[0],
                BarisAkhir = kena[^1],
            }
            : tempat;
    }
}
