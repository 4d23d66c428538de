namespace Akuntabel.Documents.Telaah;

/// <summary>The header of a flattened table printed again on the next page, whose cells conversion may have put into another order.</summary>
internal static class KepalaTerulang
{
    private const int UlangMin = 2;

    /// <summary>Words that tell a header from anything else when they stand together in whatever order.</summary>
    private const int KataMin = 4;

    /// <summary>Lines more than the header had that its words may be spread over.</summary>
    private const int LebihMaks = 3;

    /// <summary>How many lines of the header stand here again, perhaps without those of units below its first; 0 for none.</summary>
    /// <param name="baris">The lines of the text.</param>
    /// <param name="k">The line to look at.</param>
    /// <param name="kepala">The lines of the header.</param>
    public static int Banyak(IReadOnlyList<string> baris, int k, IReadOnlyList<string> kepala)
    {
        var (n, sama) = (0, 0);
        for (var h = 0; h < kepala.Count && k + n < baris.Count; h++)
        {
            if (Rapikan(baris[k + n]).Equals(Rapikan(kepala[h]), StringComparison.OrdinalIgnoreCase))
            {
                (n, sama) = (n + 1, sama + 1);
            }
            else if (h == 0)
            {
                break;
            }
        }

        return sama > 0 && (sama == kepala.Count || sama >= UlangMin) ? n : BerurutanLain(baris, k, kepala);
    }

    /// <summary>The same words in another order: as many lines from here on as hold just the words of the header; 0 for none.</summary>
    private static int BerurutanLain(IReadOnlyList<string> baris, int k, IReadOnlyList<string> kepala)
    {
        var sisa = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var banyak = 0;
        foreach (var kata in kepala.Where(b => !IsiPipih.NomorKolom(b)).SelectMany(Kata))
        {
            sisa[kata] = sisa.GetValueOrDefault(kata) + 1;
            banyak++;
        }

        if (banyak < KataMin)
        {
            return 0;
        }

        for (var n = 0; n < kepala.Count + LebihMaks && k + n < baris.Count; n++)
        {
            foreach (var kata in Kata(baris[k + n]))
            {
                if (sisa.GetValueOrDefault(kata) == 0)
                {
                    return 0;
                }

                sisa[kata]--;
                banyak--;
            }

            if (banyak == 0)
            {
                return n + 1;
            }
        }

        return 0;
    }

    private static string Rapikan(string teks) => string.Join(' ', Kata(teks));

    private static string[] Kata(string teks) => teks.Split([' ', '|', '\f'], StringSplitOptions.RemoveEmptyEntries);
}
