using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Joins the lines of wrapped cells in a table whose columns are known: a line without number and figures goes on with the words of the
/// row above. Only in a table that plainly wraps, where such lines begin in the middle of a sentence.
/// </summary>
internal static partial class PenyambungSel
{
    private const int BuktiMin = 2;
    private const int BarisTempatMaks = 3;

    /// <summary>Words that begin a row of their own.</summary>
    [GeneratedRegex(
        @"^(sasaran|tujuan|misi|program|kegiatan|sub\s*kegiatan|urusan|bidang|triwulan)\b.*(:|\b\d)|^(jumlah|total|rata\s*-?\s*rata)\b|^([ivx]+|[a-z]|\d+)[.)]\s",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AwalBaris();

    /// <summary>The rows with their continuation lines joined; the same rows in a table that does not wrap.</summary>
    public static IReadOnlyList<BarisNaskah> Satukan(IReadOnlyList<BarisNaskah> baris)
    {
        var awal = AwalIsi(baris);
        if (awal < 0 || baris.Skip(awal + 1).Count(b => Lanjutan(b) && MulaiKecil(b)) < BuktiMin && !SemuaBesar(baris, awal))
        {
            return baris;
        }

        var hasil = baris.Take(awal).ToList();
        foreach (var b in baris.Skip(awal))
        {
            if (hasil.Count > awal && (Lanjutan(b) || AngkaMenyusul(hasil[^1], b)))
            {
                hasil[^1] = Sambung(hasil[^1], b);
            }
            else
            {
                hasil.Add(b);
            }
        }

        return hasil;
    }

    /// <summary>Names in capitals go on in capitals: "PROGRAM PERENCANAAN DAN" and "PEMBANGUNAN INDUSTRI".</summary>
    private static bool SemuaBesar(IReadOnlyList<BarisNaskah> baris, int awal) =>
        Enumerable
            .Range(awal + 1, Math.Max(0, baris.Count - awal - 1))
            .Count(i =>
                Lanjutan(baris[i])
                && baris[i].Sel.Count(s => s.Length > 0) == 1
                && baris[i].Sel.ToList().FindIndex(s => s.Length > 0) is var k
                && k < baris[i - 1].Sel.Count
                && Besar(baris[i].Sel[k])
                && Besar(baris[i - 1].Sel[k])
            ) >= BuktiMin;

    private static bool Besar(string teks) => teks.Count(char.IsUpper) >= 4 && !teks.Any(char.IsLower);

    /// <summary>The first row below the header: numbered, with figures, or a heading.</summary>
    private static int AwalIsi(IReadOnlyList<BarisNaskah> baris)
    {
        for (var i = 1; i < baris.Count; i++)
        {
            if (baris[i].Sel[0].Length > 0 || Berangka(baris[i]) || AwalBaris().IsMatch(Pertama(baris[i])))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>True when the words of a line begin a row or a heading of their own.</summary>
    public static bool Memulai(IReadOnlyList<string> sel) =>
        AwalBaris().IsMatch(sel.Skip(1).FirstOrDefault(s => s.Length > 0) ?? "");

    private static bool Lanjutan(BarisNaskah baris) =>
        baris.Sel[0].Length == 0 && Pertama(baris).Length > 0 && !Berangka(baris) && !AwalBaris().IsMatch(Pertama(baris));

    /// <summary>A numbered row of words alone whose figures stand on the next line, behind the rest of its words.</summary>
    private static bool AngkaMenyusul(BarisNaskah sebelum, BarisNaskah baris) =>
        sebelum.Sel[0].Length > 0 && !Berangka(sebelum) && baris.Sel[0].Length == 0 && Berangka(baris) && MulaiKecil(baris);

    private static bool MulaiKecil(BarisNaskah baris) => Pertama(baris) is [var huruf, ..] && char.IsLower(huruf);

    private static string Pertama(BarisNaskah baris) => baris.Sel.Skip(1).FirstOrDefault(s => s.Length > 0) ?? "";

    private static bool Berangka(BarisNaskah baris) =>
        baris.Sel.Skip(1).Any(s => s.Length > 0 && !char.IsLetter(s[0]) && PembacaAngka.Sel(s) is { Satuan.Length: <= 3 });

    private static BarisNaskah Sambung(BarisNaskah atas, BarisNaskah bawah) =>
        new(
            atas.Tempat with
            {
                BarisAkhir = Math.Min(bawah.Tempat.BarisAkhir, atas.Tempat.BarisAwal + BarisTempatMaks),
            },
            [
                .. Enumerable
                    .Range(0, Math.Max(atas.Sel.Count, bawah.Sel.Count))
                    .Select(i => Gabung(i < atas.Sel.Count ? atas.Sel[i] : "", i < bawah.Sel.Count ? bawah.Sel[i] : "")),
            ]
        );

    private static string Gabung(string atas, string bawah) =>
        atas.Length == 0 ? bawah
        : bawah.Length == 0 ? atas
        : atas[^1] is '/' or '-' ? atas + bawah
        : $"{atas} {bawah}";
}
