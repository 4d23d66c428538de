using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Computes what a sentence prints as a computation: figures and signs; the words between them name the figures.</summary>
internal static partial class RumusTercetak
{
    private const int PanjangMaks = 400;

    /// <summary>What holds no operand: words in brackets, ages and school years, bounds such as "&gt;48 jam".</summary>
    [GeneratedRegex(
        @"\([^()\d]*\)|\b(usia|umur|kelas|tahun|ke)[\s-]+\d+(\s*(-|–|s\.?d\.?|sampai)\s*\d+)?(\s+tahun\b)?|[<>≥≤]\s*\d+",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex BukanUnsur();

    [GeneratedRegex(
        @"(?<angka>(?<![\p{L}\d])\d[\d.,]*\d|(?<![\p{L}\d])\d)|(?<bagi>(?<![\p{L}])[/÷](?![\p{L}])|\bdibagi\b)|(?<kali>(?<![\p{L}])[xX×*](?![\p{L}])|\bdikali(kan)?\b)|(?<tambah>\+)|(?<kurang>(?<=\s|\))[-−–](?=\s))|(?<buka>\()|(?<tutup>\))",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Unsur();

    /// <summary>The value; null when the text is no computation with a division or product of at least two figures.</summary>
    public static decimal? Hitung(string teks)
    {
        if (teks.Length > PanjangMaks)
        {
            return null;
        }

        var unsur = Unsur().Matches(BukanUnsur().Replace(teks, m => new string(' ', m.Length))).ToList();
        if (!unsur.Exists(m => m.Groups["bagi"].Success) || unsur.Count(m => m.Groups["angka"].Success) < 2)
        {
            return null;
        }

        var i = 0;
        var nilai = Jumlah(unsur, ref i);
        return i == unsur.Count ? nilai : null;
    }

    private static decimal? Jumlah(List<Match> unsur, ref int i)
    {
        var kiri = Kali(unsur, ref i);
        while (kiri is not null && i < unsur.Count && (unsur[i].Groups["tambah"].Success || unsur[i].Groups["kurang"].Success))
        {
            var tambah = unsur[i++].Groups["tambah"].Success;
            kiri = Kali(unsur, ref i) is { } kanan ? (tambah ? kiri + kanan : kiri - kanan) : null;
        }

        return kiri;
    }

    private static decimal? Kali(List<Match> unsur, ref int i)
    {
        var kiri = Satu(unsur, ref i);
        while (kiri is not null && i < unsur.Count && (unsur[i].Groups["kali"].Success || unsur[i].Groups["bagi"].Success))
        {
            var bagi = unsur[i++].Groups["bagi"].Success;
            var kanan = Satu(unsur, ref i);
            kiri =
                kanan is null || (bagi && kanan == 0) || Besar(kiri.Value, kanan.Value)
                    ? null
                    : (bagi ? kiri / kanan : kiri * kanan);
        }

        return kiri;
    }

    private static bool Besar(decimal a, decimal b) => Math.Abs(a) > 1_000_000_000_000_000m || Math.Abs(b) > 1_000_000_000_000m;

    private static decimal? Satu(List<Match> unsur, ref int i)
    {
        if (i >= unsur.Count)
        {
            return null;
        }

        var m = unsur[i++];
        if (m.Groups["angka"].Success)
        {
            return PembacaAngka.Sel(m.Value.TrimEnd('.', ',')) is { Rusak: false } a ? a.Nilai : null;
        }

        if (
            !m.Groups["buka"].Success
            || Jumlah(unsur, ref i) is not { } isi
            || i >= unsur.Count
            || !unsur[i].Groups["tutup"].Success
        )
        {
            return null;
        }

        i++;
        return isi;
    }
}
