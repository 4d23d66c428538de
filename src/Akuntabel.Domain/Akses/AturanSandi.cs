using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Akses;

/// <summary>What a password must be like: long rather than complicated.</summary>
public static class AturanSandi
{
    public const int PalingPendek = 12;

    public const int PalingPanjang = 128;

    private const int RagamHuruf = 6;

    /// <summary>What people type first when they have to think of a password, here and everywhere.</summary>
    private static readonly string[] Lazim =
    [
        "password",
        "passw0rd",
        "katasandi",
        "rahasia",
        "akuntabel",
        "sakip",
        "lakip",
        "admin",
        "administrator",
        "indonesia",
        "pemda",
        "dinas",
        "qwertyuiop",
        "qwerty",
        "asdfghjkl",
        "abcdefghijkl",
        "abcdef",
        "abcd",
        "abc",
        "1234567890",
        "123456789",
        "12345678",
        "123456",
        "12345",
        "1234",
        "123",
        "iloveyou",
        "bismillah",
        "merdeka",
        "selamatdatang",
        "welcome",
    ];

    /// <summary>The password, or what is wrong with it.</summary>
    public static Hasil<string> Periksa(string sandi, string namaAkun) =>
        sandi.Length < PalingPendek ? new SandiTerlaluPendek()
        : sandi.Length > PalingPanjang ? new SandiTerlaluPanjang()
        : sandi.Distinct().Count() < RagamHuruf ? new SandiMudahDitebak("terlalu sedikit huruf yang berbeda")
        : Memuat(sandi, namaAkun) ? new SandiMudahDitebak("memuat nama akun")
        : Berulang(Polos(sandi)) ? new SandiMudahDitebak("satu kata yang diulang")
        : HanyaLazim(Polos(sandi)) ? new SandiMudahDitebak("tersusun dari kata yang paling sering dipakai")
        : sandi;

    private static bool Memuat(string sandi, string namaAkun) =>
        sandi.Contains(namaAkun, StringComparison.OrdinalIgnoreCase)
        || Polos(sandi).Contains(Polos(namaAkun), StringComparison.Ordinal);

    /// <summary>Letters and digits only, in lower case: blanks and marks between repeated words hide nothing.</summary>
    private static string Polos(string sandi) => string.Concat(sandi.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    /// <summary>One word two or more times: it is then found in its own double before the end.</summary>
    private static bool Berulang(string polos) =>
        polos.Length > 1 && (polos + polos).IndexOf(polos, 1, StringComparison.Ordinal) < polos.Length;

    /// <summary>Nothing of substance is left once the common words are taken out; a year at the end is none.</summary>
    private static bool HanyaLazim(string polos)
    {
        var sisa = Lazim.Aggregate(polos, (s, kata) => s.Replace(kata, "", StringComparison.Ordinal));
        return sisa.Length < polos.Length && (sisa.Length <= 2 || (sisa.Length <= 4 && sisa.All(char.IsAsciiDigit)));
    }
}
