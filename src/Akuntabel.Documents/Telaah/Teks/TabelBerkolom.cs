using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Tables whose columns are told by tabs or Markdown pipes, one line a row. A page break may cut them and repeat the header.</summary>
internal static class TabelBerkolom
{
    private const int JedaMaks = 7;

    public static bool Mulai(IReadOnlyList<string> baris, int i) => AdalahBaris(baris[i]);

    /// <summary>Reads the table that starts at <paramref name="i"/> and returns the line after it.</summary>
    public static int Baca(IReadOnlyList<string> baris, int i, string judul, List<BagianNaskah> bagian)
    {
        var hasil = new List<BarisNaskah>();
        var awal = i;
        while (i < baris.Count)
        {
            if (AdalahBaris(baris[i]))
            {
                if (!TabelBerpipa.Pemisah(baris[i]))
                {
                    hasil.Add(new BarisNaskah(TempatNaskah.Baris(i + 1, i + 1), Sel(baris[i])));
                }

                i++;
                continue;
            }

            var lanjut = SetelahJeda(baris, i);
            if (lanjut < 0 || !Sambungan(hasil, baris, lanjut, out var lewati))
            {
                break;
            }

            i = lanjut + lewati;
        }

        bagian.Add(
            new TabelNaskah(
                TempatNaskah.Baris(awal + 1, hasil.Count == 0 ? awal + 1 : hasil[^1].Tempat.BarisAkhir),
                judul,
                PenyambungSel.Satukan(hasil)
            )
            {
                BerkolomPasti = true,
            }
        );
        return i;
    }

    /// <summary>
    /// After blank lines: a header equal to ours is skipped (page break), another header starts another table, anything else goes on.
    /// </summary>
    private static bool Sambungan(List<BarisNaskah> hasil, IReadOnlyList<string> baris, int lanjut, out int lewati)
    {
        lewati = 0;
        while (
            lewati < hasil.Count
            && lanjut + lewati < baris.Count
            && AdalahBaris(baris[lanjut + lewati])
            && Sama(hasil[lewati].Sel, Sel(baris[lanjut + lewati]))
        )
        {
            lewati++;
        }

        return lewati > 0 || !KepalaTabel(Sel(baris[lanjut]));
    }

    private static bool Sama(IReadOnlyList<string> kiri, string[] kanan) =>
        kiri.SequenceEqual(kanan, StringComparer.OrdinalIgnoreCase);

    private static bool KepalaTabel(string[] sel) =>
        sel[0].Trim('.', ' ').Equals("no", StringComparison.OrdinalIgnoreCase)
        || sel.Count(s => s.Length > 0 && !s.Any(char.IsDigit)) >= 3 && !sel.Any(s => s.Any(char.IsDigit));

    private static int SetelahJeda(IReadOnlyList<string> baris, int i)
    {
        for (var j = i; j < baris.Count && j - i <= JedaMaks; j++)
        {
            if (AdalahBaris(baris[j]))
            {
                return j > i ? j : -1;
            }

            if (!string.IsNullOrWhiteSpace(baris[j]))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool AdalahBaris(string baris) =>
        baris.Contains('\t', StringComparison.Ordinal) && !string.IsNullOrWhiteSpace(baris) || TabelBerpipa.AdalahBaris(baris);

    private static string[] Sel(string baris) =>
        TabelBerpipa.AdalahBaris(baris)
            ? TabelBerpipa.Sel(baris)
            : [.. baris.Split('\t').Select(s => s.Replace("*", "", StringComparison.Ordinal).Trim())];
}
