namespace Akuntabel.Documents.Telaah;

/// <summary>Digits of other scripts, as Arabic ones in a quotation, become Latin ones: whoever reads numbers then knows only these.</summary>
internal static class AngkaLatin
{
    /// <summary>The text with each foreign digit replaced, of the same length; the same string when there is none.</summary>
    public static string Ubah(string teks) =>
        !teks.Any(Asing)
            ? teks
            : string.Create(
                teks.Length,
                teks,
                static (hasil, asal) =>
                {
                    for (var i = 0; i < hasil.Length; i++)
                    {
                        hasil[i] = Asing(asal[i]) ? (char)('0' + (int)char.GetNumericValue(asal[i])) : asal[i];
                    }
                }
            );

    private static bool Asing(char huruf) => huruf > '\x7F' && char.IsDigit(huruf);
}
