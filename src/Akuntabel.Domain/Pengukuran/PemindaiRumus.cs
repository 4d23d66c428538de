using System.Globalization;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>
/// Cuts a formula text into tokens. Decimals may be written with a comma or a point; thousands are never separated. A number such as
/// <c>1.500</c>, which an Indonesian reader takes for fifteen hundred, is refused instead of guessed.
/// </summary>
internal static class PemindaiRumus
{
    public static Hasil<List<TokenRumus>> Pindai(string teks)
    {
        var token = new List<TokenRumus>();
        for (var i = 0; i < teks.Length; )
        {
            var c = teks[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            if (char.IsAsciiDigit(c))
            {
                var angka = Angka(teks, i);
                if (!angka.Berhasil)
                {
                    return angka.Pelanggaran;
                }

                token.Add(angka.Isi);
                i += angka.Isi.Teks.Length;
                continue;
            }

            if (char.IsAsciiLetter(c))
            {
                var akhir = i;
                while (akhir < teks.Length && (char.IsAsciiLetterOrDigit(teks[akhir]) || teks[akhir] == '_'))
                {
                    akhir++;
                }

                token.Add(new TokenRumus(JenisToken.Kode, teks[i..akhir], 0, i + 1));
                i = akhir;
                continue;
            }

            var panjang = i + 1 < teks.Length && teks.AsSpan(i, 2) is "<=" or ">=" or "<>" ? 2 : 1;
            if (Operator(teks.AsSpan(i, panjang)) is not { } op)
            {
                return new RumusTidakSah(i + 1, $"tanda '{c}' tidak dikenal.");
            }

            token.Add(new TokenRumus(JenisToken.Operator, op, 0, i + 1));
            i += panjang;
        }

        token.Add(new TokenRumus(JenisToken.Akhir, "", 0, teks.Length + 1));
        return token;
    }

    private static string? Operator(ReadOnlySpan<char> teks) =>
        teks switch
        {
            "+" => "+",
            "-" or "−" or "–" => "-",
            "*" or "×" => "*",
            "/" or "÷" => "/",
            "(" => "(",
            ")" => ")",
            "[" => "[",
            "]" => "]",
            ";" => ";",
            "<" => "<",
            ">" => ">",
            "=" => "=",
            "<=" or "≤" => "<=",
            ">=" or "≥" => ">=",
            "<>" or "≠" => "<>",
            _ => null,
        };

    private static Hasil<TokenRumus> Angka(string teks, int awal)
    {
        var akhir = awal;
        while (akhir < teks.Length && (char.IsAsciiDigit(teks[akhir]) || teks[akhir] is '.' or ','))
        {
            akhir++;
        }

        var tulisan = teks[awal..akhir];
        var bagian = tulisan.Split('.', ',');
        if (bagian.Length > 2 || bagian[^1].Length == 0)
        {
            return new RumusTidakSah(
                awal + 1,
                $"angka '{tulisan}' tidak dapat dibaca; tulis tanpa pemisah ribuan, dengan satu koma desimal."
            );
        }

        if (
            bagian is [{ Length: <= 3 } bulat, { Length: 3 }]
            && bulat is not "0"
            && tulisan.Contains('.', StringComparison.Ordinal)
        )
        {
            return new RumusTidakSah(
                awal + 1,
                $"angka '{tulisan}' mendua arti; tulis {string.Concat(bagian)} untuk ribuan atau {string.Join(',', bagian)} untuk desimal."
            );
        }

        return decimal.TryParse(
            tulisan.Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var besar
        )
            ? new TokenRumus(JenisToken.Angka, tulisan, besar, awal + 1)
            : new RumusTidakSah(awal + 1, $"angka '{tulisan}' terlalu besar.");
    }
}
