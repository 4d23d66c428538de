using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>
/// Reads a number a person typed or pasted: Indonesian (<c>1.234,5</c>), or the other style where it can only mean one thing
/// (<c>1,234.5</c>, <c>12.5</c>). What may mean two numbers is refused with both spelled out, never guessed.
/// </summary>
public static partial class PembacaIsian
{
    private const int PanjangMaks = 40;
    private const int DigitUtuhMaks = 17;
    private const int DesimalMaks = 10;

    [GeneratedRegex(@"^(?:Rp\.?\s*)?(?<isi>[-−]?[0-9.,]+)\s*%?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Bentuk();

    [GeneratedRegex(@"^[0-9]{1,3}(?:\.[0-9]{3})+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BerkelompokTitik();

    [GeneratedRegex(@"^[0-9]{1,3}(?:,[0-9]{3})+$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BerkelompokKoma();

    /// <summary>The number; null for an empty field.</summary>
    /// <param name="teks">As typed.</param>
    /// <param name="desimal">Decimals the unit prints: with none, a single point or comma before three digits parts thousands.</param>
    public static Hasil<decimal?> Baca(string? teks, int desimal)
    {
        var bersih = (teks ?? "").Replace('\u00a0', ' ').Replace('\u202f', ' ').Trim();
        if (bersih.Length == 0)
        {
            return (decimal?)null;
        }

        if (bersih.Length > PanjangMaks || Bentuk().Match(bersih) is not { Success: true } cocok)
        {
            return new BukanAngka(bersih, desimal == 0);
        }

        var isi = cocok.Groups["isi"].Value;
        var negatif = isi[0] is '-' or '−';
        var polos = Luruskan(negatif ? isi[1..] : isi, desimal, bersih);
        return polos.Berhasil ? Jadikan(polos.Isi, negatif, desimal, bersih) : polos.Pelanggaran;
    }

    /// <summary>The digits with a point for the decimals and nothing else.</summary>
    private static Hasil<string> Luruskan(string isi, int desimal, string tertulis)
    {
        var (titik, koma) = (isi.LastIndexOf('.'), isi.LastIndexOf(','));
        if (titik < 0 && koma < 0)
        {
            return isi;
        }

        if (titik >= 0 && koma >= 0)
        {
            var (pemisah, kelompok) = titik < koma ? (koma, BerkelompokTitik()) : (titik, BerkelompokKoma());
            var (utuh, pecahan) = (isi[..pemisah], isi[(pemisah + 1)..]);
            return kelompok.IsMatch(utuh) && pecahan.Length > 0 && pecahan.All(char.IsAsciiDigit)
                ? $"{Angka(utuh)}.{pecahan}"
                : new BukanAngka(tertulis, desimal == 0);
        }

        var tanda = titik >= 0 ? '.' : ',';
        var berkelompok = (titik >= 0 ? BerkelompokTitik() : BerkelompokKoma()).IsMatch(isi) && isi[0] != '0';
        var bagian = isi.Split(tanda);
        return berkelompok && bagian.Length > 2 ? Angka(isi)
            : bagian.Length != 2 || bagian.Any(b => b.Length == 0) ? new BukanAngka(tertulis, desimal == 0)
            : !berkelompok || (tanda == ',' && desimal >= 3) ? $"{bagian[0]}.{bagian[1]}"
            : tanda == '.' && desimal == 0 ? Angka(isi)
            : new AngkaBermaknaGanda(tertulis, $"{bagian[0]}{bagian[1]}", $"{bagian[0]},{bagian[1]}0");
    }

    private static Hasil<decimal?> Jadikan(string polos, bool negatif, int desimal, string tertulis)
    {
        var titik = polos.IndexOf('.', StringComparison.Ordinal);
        var pecahan = titik < 0 ? "" : polos[(titik + 1)..].TrimEnd('0');
        if ((titik < 0 ? polos.Length : titik) > DigitUtuhMaks || pecahan.Length > DesimalMaks)
        {
            return new AngkaTerlaluPanjang(tertulis);
        }

        if (desimal == 0 && pecahan.Length > 0)
        {
            return new AngkaHarusBulat(tertulis);
        }

        var angka = decimal.Parse(polos, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return negatif ? -angka : angka;
    }

    private static string Angka(string teks) => string.Concat(teks.Where(char.IsAsciiDigit));
}
