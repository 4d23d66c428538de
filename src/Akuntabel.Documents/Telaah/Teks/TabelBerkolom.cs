using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Tables whose columns are told by tabs or Markdown pipes, one line a row. A page break may cut them and repeat the header.</summary>
internal static class TabelBerkolom
{
    private const int JedaMaks = 7;
    private const int KepalaMaks = 4;

    /// <param name="baris">The lines.</param>
    /// <param name="i">The line.</param>
    /// <param name="berpipa">Whether the text writes tables with bars at both edges.</param>
    public static bool Mulai(IReadOnlyList<string> baris, int i, bool berpipa) =>
        AdalahBaris(baris[i])
        && (
            berpipa
            || !TabelBerpipa.AdalahBaris(baris[i])
            || baris.Skip(i).Take(KepalaMaks).TakeWhile(TabelBerpipa.AdalahBaris).Any(TabelBerpipa.Pemisah)
        );

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

            if (Lanjutan(baris, i, hasil) is { } sambung)
            {
                hasil[^1] = sambung;
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

    /// <summary>
    /// The row above with the rest of a cell that stands on a line of its own, without tabs; null where the line is none. Such a line is short
    /// and another row as wide follows it.
    /// </summary>
    private static BarisNaskah? Lanjutan(IReadOnlyList<string> baris, int i, List<BarisNaskah> hasil)
    {
        var teks = baris[i].Trim();
        var lebar = hasil.Count > 0 ? hasil[^1].Sel.Count : 0;
        var ke = hasil.Count > 0 ? hasil[^1].Sel.ToList().FindIndex(s => s.Count(char.IsLetter) > HurufMin) : -1;
        var berikut = i + 1;
        while (
            berikut < baris.Count
            && berikut <= i + SambunganMaks
            && !AdalahBaris(baris[berikut])
            && baris[berikut].Trim().Length > 0
        )
        {
            berikut++;
        }

        if (
            ke < 0
            || lebar < LebarMin
            || teks.Length is 0 or > PanjangSambungan
            || teks[^1] is '.' or ':' or ';'
            || LetakPipih.BukanKepala(baris, i)
            || berikut >= baris.Count
            || !AdalahBaris(baris[berikut])
            || Sel(baris[berikut]).Length != lebar
            || KepalaTabel(Sel(baris[berikut]))
        )
        {
            return null;
        }

        var sel = hasil[^1].Sel.ToList();
        sel[ke] = $"{sel[ke]} {teks}";
        return hasil[^1] with { Sel = sel };
    }

    private const int HurufMin = 3;
    private const int LebarMin = 3;
    private const int SambunganMaks = 2;
    private const int PanjangSambungan = 75;

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
