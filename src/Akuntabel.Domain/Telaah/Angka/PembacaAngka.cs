using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Reads printed numbers: <c>1.234,56</c>, <c>1,234.56</c>, <c>85%</c>, <c>Rp. 4.424.198.783,-</c>, and the damaged forms
/// scanning leaves (<c>139502.530</c>, <c>106. 985.800</c>). Both styles may stand in one table.
/// </summary>
public static partial class PembacaAngka
{
    private const int PanjangMaks = 40;

    /// <summary>The budget of the whole country has sixteen.</summary>
    private const int DigitMaks = 16;

    /// <summary>A run of digits with separators; a single space is allowed where a scan split a group behind a separator.</summary>
    [GeneratedRegex(
        @"(?:(?<rp>\bRp\s?[.\-]?\s*)|(?<![\p{L}\d.,]))(?<minus>-(?=\d))?(?<angka>\d+(?:(?:[.,]|[.,]\s(?=\d{3}(?!\d))|(?<=[.,]\d{3})(?<!\bper\s10{0,2}[.,]000)\s(?=\d{3}(?![\d%.,]|(?-i:\s\p{Lu}\p{Ll}))))\d+|\s,(?=\d\d\b)\d+)*)(?<ekor>\.?,-+|\.-)?\s?(?<persen>%)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 30_000
    )]
    private static partial Regex PolaAngka();

    /// <summary>A cell whose figure lost a point or was torn: "37 593.500", "2 3".</summary>
    [GeneratedRegex(
        @"^[1-9]\d{0,2} \d{3}(\.\d{3})*$|^\d{1,3}(\.\d{3})+ \d{3}(\.\d{3})*$|^\d \d$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 30_000
    )]
    private static partial Regex Terbelah();

    /// <summary>Every number of a text, in order. Dates, list numbers and law numbers are numbers too; callers decide.</summary>
    public static IReadOnlyList<AngkaTercetak> Semua(string teks)
    {
        if (!Berangka(teks))
        {
            return [];
        }

        var hasil = new List<AngkaTercetak>();
        var bersih = HurufAngka.Betulkan(teks);
        foreach (Match cocok in PolaAngka().Matches(bersih))
        {
            if (Baca(cocok) is { } angka)
            {
                hasil.Add(Tandai(angka, teks, bersih));
            }
        }

        return hasil;
    }

    /// <summary>The number a cell consists of, perhaps with a unit behind it; null when the cell is not a number.</summary>
    public static AngkaTercetak? Sel(string teks)
    {
        var isi = teks.Trim();
        if (isi.Length is 0 or > PanjangMaks * 2 || !Berangka(isi))
        {
            return null;
        }

        // A change is printed with its sign: "+5,14".
        if (isi[0] == '+' && isi.Length > 1 && char.IsAsciiDigit(isi[1]))
        {
            return Sel(isi[1..]) is { } naik ? naik with { Posisi = naik.Posisi + 1 } : null;
        }

        // Bookkeepers print a negative amount in brackets.
        if (isi[0] == '(' && isi[^1] == ')' && Sel(isi[1..^1]) is { Satuan.Length: 0 } negatif)
        {
            return KodeKolom(isi) ? null : negatif with { Nilai = -Math.Abs(negatif.Nilai) };
        }

        // Two whole amounts that stand in one cell are not one.
        if (isi.Count(char.IsDigit) > DigitMaks && isi.Contains(' ', StringComparison.Ordinal))
        {
            return null;
        }

        if (
            Terbelah().IsMatch(isi)
            && Sel(
                isi.Replace(' ', isi.Contains('.', StringComparison.Ordinal) ? '.' : '\0')
                    .Replace("\0", "", StringComparison.Ordinal)
            )
                is { Rusak: false } satu
        )
        {
            return satu with { Tercetak = isi, Rusak = true };
        }

        var bersih = HurufAngka.BetulkanSel(isi);
        var cocok = PolaAngka().Match(bersih);
        if (!cocok.Success || Baca(cocok) is not { } terbaca)
        {
            return null;
        }

        var angka = Tandai(terbaca, isi, bersih);

        var depan = isi[..cocok.Index].Trim(' ', '|', '~', ':', '=');
        if (depan.Length > 0)
        {
            return null;
        }

        var belakang = isi[(cocok.Index + cocok.Length)..].Trim();
        return BukanSatuan(belakang) ? null : angka with { Satuan = belakang };
    }

    /// <summary>A figure that holds letters in place of digits is damaged; what stands there is kept.</summary>
    private static AngkaTercetak Tandai(AngkaTercetak angka, string teks, string bersih)
    {
        if (ReferenceEquals(teks, bersih))
        {
            return angka;
        }

        var cetak = teks.Substring(angka.Posisi, angka.Tercetak.Length);
        return string.Equals(cetak, angka.Tercetak, StringComparison.Ordinal)
            ? angka
            : angka with
            {
                Tercetak = cetak,
                Rusak = true,
            };
    }

    private static bool Berangka(string teks) => teks.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    /// <summary>"(4)" under a header numbers the column.</summary>
    private static bool KodeKolom(string isi) => isi.Length <= 4 && isi[1..^1].Trim().All(char.IsDigit);

    private static bool BukanSatuan(string belakang) =>
        belakang.Any(char.IsDigit) || belakang.Length > 24 || belakang.StartsWith('(');

    private static AngkaTercetak? Baca(Match cocok)
    {
        var cetak = cocok.Groups["angka"].Value;
        if (cetak.Length > PanjangMaks)
        {
            return null;
        }

        var bentuk = BentukAngka.Dari(cetak);
        if (bentuk is null)
        {
            return null;
        }

        var negatif = cocok.Groups["minus"].Success;
        return new AngkaTercetak
        {
            Tercetak = cetak,
            Nilai = negatif ? -bentuk.Nilai : bentuk.Nilai,
            Desimal = bentuk.Desimal,
            Gaya = bentuk.Gaya,
            Rusak = bentuk.Rusak,
            BacaanLain = bentuk.BacaanLain,
            Persen = cocok.Groups["persen"].Success,
            Uang = cocok.Groups["rp"].Success,
            Posisi = cocok.Groups["angka"].Index,
        };
    }
}
