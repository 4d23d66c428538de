namespace Akuntabel.Domain.Umum;

/// <summary>Counts written as words, "nol" to "dua puluh".</summary>
internal static class KataBilangan
{
    private static readonly string[] Kata =
    [
        "nol",
        "satu",
        "dua",
        "tiga",
        "empat",
        "lima",
        "enam",
        "tujuh",
        "delapan",
        "sembilan",
        "sepuluh",
        "sebelas",
        "dua belas",
        "tiga belas",
        "empat belas",
        "lima belas",
        "enam belas",
        "tujuh belas",
        "delapan belas",
        "sembilan belas",
        "dua puluh",
    ];

    /// <summary>The count of a word in small letters; -1 for any other text.</summary>
    public static int Baca(string kata) => Array.IndexOf(Kata, kata);
}
