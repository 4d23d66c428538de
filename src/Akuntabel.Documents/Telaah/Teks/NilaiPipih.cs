using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Which words of a line of a flattened table are values, and which words of units and categories stand between them.</summary>
internal static partial class NilaiPipih
{
    private const int SelaMaks = 2;

    /// <summary>A figure, perhaps with letters that scanning has put for digits, a range, or a sign for nothing.</summary>
    [GeneratedRegex(
        @"^(?=\D{0,6}\d)[\-–+<>≤≥=]{0,3}(Rp\.?)?[OlI]?\d([\dOoIlBbSZ.,]*[\dOoIlBbSZ])?(,-|\.-)?%?\*{0,2}$|^\(\d[\d.,]*\)$|^\d[\d.,]*%?[-–]\d[\d.,]*%?$|^[-–]+$|^(n/?a|nihil)$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaNilai();

    [GeneratedRegex(
        @"^(persen|%|‰|\p{Ll}[\p{Ll}/]{1,11}|Rp|Poin|Indeks|Nilai|Skor|Orang|Angka|Hari|Tahun|Dokumen|Laporan|Unit|Predikat|Kali|Km|Ha|Ton|Buah|Kasus|Kegiatan|Level|Skala)$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaSatuan();

    /// <summary>Words of categories, as they stand behind the values or on lines of their own.</summary>
    private static readonly HashSet<string> Predikat = new(StringComparer.Ordinal)
    {
        "Sangat",
        "Amat",
        "Tinggi",
        "Rendah",
        "Sedang",
        "Baik",
        "Cukup",
        "Kurang",
        "Buruk",
        "Berhasil",
        "Memuaskan",
        "Tercapai",
        "Melampaui",
        "Sekali",
        "Efisien",
        "Efektif",
        "Melebihi",
        "Istimewa",
        "Memadai",
        "Lemah",
    };

    /// <summary>True for a word of units.</summary>
    public static bool Satuan(string kata) => PolaSatuan().IsMatch(kata);

    /// <summary>True for a word of categories.</summary>
    public static bool Kategori(string kata) => Predikat.Contains(kata);

    /// <summary>A figure; a grade counts as one beside another value or at the end of a line.</summary>
    public static bool Bernilai(List<string> kata, int i, int awal) =>
        PolaNilai().IsMatch(kata[i])
            ? !(i > awal && PembagiSatuan.Menunggu(kata[i - 1]) && PembagiSatuan.Bulat(kata[i]))
            : HurufMutu.Ada(kata[i])
                && i > awal
                && (
                    i + 1 == kata.Count
                    || PolaNilai().IsMatch(kata[i + 1])
                    || HurufMutu.Ada(kata[i + 1])
                    || Predikat.Contains(kata[i + 1])
                );

    /// <summary>How many words of a unit stand between two values before this place: "40,50 juta rupiah 41,37"; 0 for none.</summary>
    public static int SelaSatuan(List<string> kata, int ujung, int awal)
    {
        for (var n = 1; n <= SelaMaks && ujung - n > awal; n++)
        {
            if (!PolaSatuan().IsMatch(kata[ujung - n]))
            {
                return 0;
            }

            if (Bernilai(kata, ujung - n - 1, awal))
            {
                return n;
            }
        }

        return 0;
    }

    /// <summary>How many words of a category stand between two values before this place: "98,99 Sangat 97,24"; 0 for none.</summary>
    public static int SelaPredikat(List<string> kata, int ujung, int awal)
    {
        var n = 0;
        while (n < SelaMaks && ujung - n > awal && Predikat.Contains(kata[ujung - n - 1]))
        {
            n++;
        }

        return n > 0 && ujung - n > awal && Bernilai(kata, ujung - n - 1, awal) ? n : 0;
    }

    /// <summary>"4 hari": a value with its unit, no row number before words.</summary>
    public static bool BernilaiSatuan(List<string> kata) =>
        kata.Count <= 1 + SelaMaks && kata.Skip(1).All(k => PolaSatuan().IsMatch(k) && char.IsLower(k[0]));

    /// <summary>"Rp." and signs belong to the figure behind them, a percent sign to the one before it.</summary>
    public static List<string> Gabung(string[] kata)
    {
        var hasil = new List<string>();
        foreach (var k in kata)
        {
            var atas = hasil.Count > 0 ? hasil[^1] : "";
            if (k == "%" && atas.Length > 0 && char.IsDigit(atas[^1]) && PolaNilai().IsMatch(atas) && hasil.Count > 1)
            {
                hasil[^1] = $"{atas}%";
            }
            else if (atas is "Rp" or "Rp." or "<" or ">" or "≤" or "≥" or "<=" or ">=" && char.IsDigit(k[0]))
            {
                hasil[^1] = atas is "Rp" or "Rp." ? $"Rp{k}" : k;
            }
            else if (atas.Length > 2 && atas[^1] is '.' or ',' && char.IsDigit(atas[^2]) && AngkaTerbelah.Sisa(k))
            {
                hasil[^1] = atas + k;
            }
            else
            {
                hasil.Add(k);
            }
        }

        return hasil;
    }
}
