using System.Text.RegularExpressions;

namespace Akuntabel.Documents.Telaah;

/// <summary>A line of a table whose cells are parted by single spaces: its number, its words, the values at its end, a word behind them.</summary>
internal sealed partial record BarisRapat(string Nomor, string Kata, IReadOnlyList<string> Nilai, string Ekor)
{
    private const int EkorMaks = 5;

    [GeneratedRegex(
        @"^[(\-–]?(Rp\.?)?\d[\d.,]*(,-)?%?\)?$|^\d[\d.,]*%?[-–]\d[\d.,]*%?$|^[-–]$|^(n/?a|nihil)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaNilai();

    [GeneratedRegex(@"^(\d{1,2}(\.\d{1,3})*|[A-Z]|[IVX]{1,5})[.)]?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaNomor();

    /// <summary>The unit at the end of the words: one word, or "per 1.000 …", "per mil".</summary>
    [GeneratedRegex(
        @"\s(?<satuan>per\s+mil|per\s+[\d.]+(\s+\p{L}+){0,2}|\S+)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaSatuan();

    private static readonly HashSet<string> Tanda = ["<", ">", "<=", ">=", "≤", "≥", "=", "Rp", "Rp."];

    /// <summary>Reads a line; a number is looked for only where the header has a column of numbers.</summary>
    public static BarisRapat Baca(string teks, bool bernomor)
    {
        var kata = Gabung(teks.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var nomor = bernomor && kata.Count > 1 && PolaNomor().IsMatch(kata[0]) ? kata[0] : "";
        var awal = nomor.Length > 0 ? 1 : 0;
        var akhir = kata.Count;
        while (akhir > awal && kata.Count - akhir < EkorMaks && !PolaNilai().IsMatch(kata[akhir - 1]))
        {
            akhir--;
        }

        if (akhir == awal || !PolaNilai().IsMatch(kata[akhir - 1]))
        {
            return new BarisRapat(nomor, string.Join(' ', kata.Skip(awal)), [], "");
        }

        var mulai = akhir;
        while (mulai > awal && PolaNilai().IsMatch(kata[mulai - 1]))
        {
            mulai--;
        }

        return new BarisRapat(
            nomor,
            string.Join(' ', kata.Skip(awal).Take(mulai - awal)),
            [.. kata.Skip(mulai).Take(akhir - mulai)],
            string.Join(' ', kata.Skip(akhir))
        );
    }

    /// <summary>The same row with just this many values; what is too much in front belongs to the words.</summary>
    public BarisRapat Sebanyak(int banyak)
    {
        var lebih = Nilai.Count - banyak;
        if (lebih == 1 && Kata.Length > 0 && AngkaTerbelah.Satukan(Nilai) is { } utuh)
        {
            return this with { Nilai = utuh };
        }

        return lebih <= 0
            ? this
            : this with
            {
                Kata = $"{Kata} {string.Join(' ', Nilai.Take(lebih))}".Trim(),
                Nilai = [.. Nilai.Skip(lebih)],
            };
    }

    /// <summary>The words without the unit at their end, and the unit.</summary>
    public static (string Label, string Satuan) PisahSatuan(string kata)
    {
        var cocok = PolaSatuan().Match(kata);
        return cocok.Success ? (kata[..cocok.Index].Trim(), cocok.Groups["satuan"].Value) : (kata, "");
    }

    /// <summary>A sign or "Rp" belongs to the figure behind it; so does a percent sign in front of nothing.</summary>
    private static List<string> Gabung(string[] kata)
    {
        var hasil = new List<string>();
        for (var i = 0; i < kata.Length; i++)
        {
            if (Tanda.Contains(kata[i]) && i + 1 < kata.Length && kata[i + 1].Any(char.IsDigit))
            {
                hasil.Add(kata[i].StartsWith("Rp", StringComparison.Ordinal) ? $"Rp{kata[i + 1]}" : kata[i + 1]);
                i++;
                continue;
            }

            hasil.Add(kata[i]);
        }

        return hasil;
    }
}
