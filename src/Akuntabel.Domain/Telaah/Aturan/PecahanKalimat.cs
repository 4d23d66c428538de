using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>How sentences tie a part, its whole and the rate of the two together.</summary>
internal static partial class PecahanKalimat
{
    private const int JarakMaks = 110;

    private const int EkorMaks = 70;

    /// <summary>What ties a part to its whole.</summary>
    [GeneratedRegex(
        @"\b(dari|dibagi|berbanding|dibanding(kan)?(\s+dengan)?|terhadap)\b|[/:÷]",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Pengikat();

    /// <summary>The few words that may stand before it; each is taken whole, so that it is seen at once where they do not fit.</summary>
    [GeneratedRegex(@"^(?>\s*\(?[\p{L}/\-]+\)?,?){0,7}\s*\(?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Pendahulu();

    [GeneratedRegex(
        @"^\s*(per|setiap|/)\s*(?<skala>1\.?000|10\.?000|100\.?000)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PerSekian();

    [GeneratedRegex(
        @"\b(menjadi|naik|turun|meningkat|menurun|bertambah|berkurang|selisih|tahun\s+(lalu|sebelumnya)|target\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex BukanBagian();

    [GeneratedRegex(
        @"^\s*(?<kata>ribu|juta|mil[iy]ar|triliun)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataKelipatan();

    /// <summary>Words with figures in brackets that only explain a name: "(prioritas 1 sampai 3)".</summary>
    [GeneratedRegex(@"\(\p{L}[^()%]*\d[^()%]*\)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Sisipan();

    [GeneratedRegex(
        @"(^|[.,;]\s|\s)dari\s+((total|seluruh|jumlah|sebanyak|sejumlah)\s+){0,2}$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Dari();

    [GeneratedRegex(
        @"\b(masih|terdapat|sebanyak|hanya|baru|ada|yang|telah|sudah)\b(\s+\p{L}+){0,3}\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Sebagian();

    public static KalimatNaskah TanpaSisipan(KalimatNaskah kalimat) =>
        Sisipan().IsMatch(kalimat.Teks)
            ? new KalimatNaskah(kalimat.Paragraf, Sisipan().Replace(kalimat.Teks, m => new string(' ', m.Length)), kalimat.Awal)
            : kalimat;

    /// <summary>"Dari 16 rekomendasi hasil pemeriksaan, masih terdapat 2 rekomendasi … atau 11,11%": the whole, the part, the rate.</summary>
    public static bool DariDahulu(string teks, AngkaTercetak seluruh, AngkaTercetak bagian, AngkaTercetak persen)
    {
        if (
            seluruh.Persen
            || bagian.Persen
            || !persen.Persen
            || seluruh.Uang
            || bagian.Uang
            || bagian.Nilai > seluruh.Nilai
            || seluruh.Nilai <= 1
            || !Dari().IsMatch(teks[..seluruh.Posisi])
        )
        {
            return false;
        }

        var antara = teks[(seluruh.Posisi + seluruh.Tercetak.Length)..bagian.Posisi];
        var ekor = teks[(bagian.Posisi + bagian.Tercetak.Length)..persen.Posisi].TrimEnd();
        return antara.Length < EkorMaks
            && ekor.Length < EkorMaks
            && Sebagian().IsMatch(antara)
            && !BukanBagian().IsMatch(antara)
            && !BukanBagian().IsMatch(ekor)
            && !ekor.Contains(';', StringComparison.Ordinal)
            && (
                ekor.EndsWith("atau", StringComparison.OrdinalIgnoreCase)
                || ekor.EndsWith('(')
                || ekor.EndsWith("atau sebesar", StringComparison.OrdinalIgnoreCase)
                || ekor.EndsWith("yaitu", StringComparison.OrdinalIgnoreCase)
            );
    }

    public static bool Pasangan(string teks, AngkaTercetak a, AngkaTercetak b)
    {
        if (a.Persen || b.Persen || a.Uang != b.Uang || a.Nilai <= 0 || b.Nilai <= 1 || a.Nilai > b.Nilai)
        {
            return false;
        }

        var antara = teks[(a.Posisi + a.Tercetak.Length)..b.Posisi];
        return Terikat(antara) && !BukanBagian().IsMatch(antara) && Kelipatan(teks, a) == Kelipatan(teks, b);
    }

    /// <summary>"6,66 milyar dari 6,90 milyar" are rounded: any rate between those of their unrounded values fits.</summary>
    public static bool Kasar(string teks, AngkaTercetak a, AngkaTercetak b, AngkaTercetak cetak) =>
        Kelipatan(teks, a).Length > 0
        && cetak.Nilai >= ((a.Nilai - a.Toleransi) / (b.Nilai + b.Toleransi) * 100m) - cetak.Toleransi
        && cetak.Nilai <= ((a.Nilai + a.Toleransi) / Math.Max(b.Nilai - b.Toleransi, b.Toleransi) * 100m) + cetak.Toleransi;

    /// <summary>"20,07 milyar": the word that multiplies a figure, in one spelling; empty for none.</summary>
    private static string Kelipatan(string teks, AngkaTercetak a) =>
        KataKelipatan().Match(teks[(a.Posisi + a.Tercetak.Length)..]).Groups["kata"].Value.Replace('y', 'i').ToLowerInvariant();

    /// <summary>Few words, what ties the figures together, and a unit or a sentence's rest without figures.</summary>
    private static bool Terikat(string antara) =>
        Pengikat()
            .Matches(antara)
            .Any(m =>
                antara.Length - m.Index - m.Length <= EkorMaks
                && !antara.AsSpan(m.Index + m.Length).ContainsAnyInRange('0', '9')
                && !antara.AsSpan(m.Index + m.Length).Contains(';')
                && Pendahulu().IsMatch(antara.AsSpan(0, m.Index))
            );

    /// <summary>"189.024 jiwa, dan yang memiliki KTP 187.342 jiwa atau 99,11%": the whole, then the part of the same unit with its rate.</summary>
    public static bool SeluruhDahulu(string teks, AngkaTercetak seluruh, AngkaTercetak bagian, AngkaTercetak persen)
    {
        if (
            seluruh.Persen
            || bagian.Persen
            || !persen.Persen
            || seluruh.Uang
            || bagian.Uang
            || bagian.Nilai > seluruh.Nilai
            || bagian.Nilai < 10
        )
        {
            return false;
        }

        var antara = teks[(seluruh.Posisi + seluruh.Tercetak.Length)..bagian.Posisi];
        var ekor = teks[(bagian.Posisi + bagian.Tercetak.Length)..persen.Posisi].Trim();
        var satuan = Kata(antara);
        return satuan.Length > 2
            && string.Equals(satuan, Kata(ekor), StringComparison.OrdinalIgnoreCase)
            && ekor.Length < 30
            && (
                ekor.EndsWith("atau", StringComparison.OrdinalIgnoreCase)
                || ekor.EndsWith('(')
                || ekor.EndsWith("sebesar", StringComparison.OrdinalIgnoreCase)
            )
            && !BukanBagian().IsMatch(antara)
            && antara.Length < 90;
    }

    private static string Kata(string teks) => teks.TrimStart().Split([' ', ',', '(', ')'], 2)[0];

    /// <summary>The rate that belongs to the pair: the next one behind it, else the one just in front; nothing else may stand between.</summary>
    public static AngkaTercetak? Terikat(string teks, IReadOnlyList<AngkaTercetak> angka, int i)
    {
        bool Tarif(AngkaTercetak x) => x.Persen || Skala(teks, x) is not null;
        var ujung = angka[i + 1].Posisi + angka[i + 1].Tercetak.Length;
        if (Terurai(teks, angka, i))
        {
            return angka[i - 1];
        }

        if (i + 2 < angka.Count && Tarif(angka[i + 2]) && angka[i + 2].Posisi - ujung <= JarakMaks)
        {
            var antara = teks[ujung..angka[i + 2].Posisi];
            return BukanBagian().IsMatch(antara) ? null : angka[i + 2];
        }

        if (i > 0 && Tarif(angka[i - 1]))
        {
            var antara = teks[(angka[i - 1].Posisi + angka[i - 1].Tercetak.Length)..angka[i].Posisi];
            return
                antara.Length <= JarakMaks
                    && !BukanBagian().IsMatch(antara)
                    && !antara.Contains("dari", StringComparison.OrdinalIgnoreCase)
                || antara.Contains("diperoleh", StringComparison.OrdinalIgnoreCase)
                ? angka[i - 1]
                : null;
        }

        return null;
    }

    /// <summary>"22,15% (35/158 x 100%)": brackets that hold just the division explain the rate in front of them.</summary>
    public static bool Terurai(string teks, IReadOnlyList<AngkaTercetak> angka, int i) =>
        i > 0
        && angka[i - 1].Persen
        && angka[i - 1].Posisi + angka[i - 1].Tercetak.Length is var mulai
        && angka[i].Posisi - mulai < UraianMaks
        && Pembuka().IsMatch(teks[mulai..angka[i].Posisi])
        && Penutup().IsMatch(teks[(angka[i].Posisi + angka[i].Tercetak.Length)..]);

    private const int UraianMaks = 24;

    [GeneratedRegex(
        @"^\s*(%|persen)?\s*\(\s*(=|yaitu|dari|hasil)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Pembuka();

    [GeneratedRegex(@"^\s*[/:÷]\s*[\d.,]+\s*([x×X*]\s*100\s*%?\s*)?\)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Penutup();

    public static decimal? Skala(string teks, AngkaTercetak a) =>
        PerSekian().IsMatch(teks.AsSpan(a.Posisi + a.Tercetak.Length))
        && PerSekian().Match(teks[(a.Posisi + a.Tercetak.Length)..]) is var cocok
            ? PembacaAngka.Sel(cocok.Groups["skala"].Value)?.Nilai
            : null;
}
