namespace Akuntabel.Documents.Telaah;

/// <summary>The sign ‰ behind a figure is its unit: it is left out, so that the figure is read as the plain number it is.</summary>
internal static class TandaPerMil
{
    private const char Tanda = '\u2030';

    /// <summary>The text with the sign behind each figure replaced by a space, of the same length; the same string when there is none.</summary>
    public static string Lepas(string teks) =>
        !teks.Contains(Tanda, StringComparison.Ordinal)
            ? teks
            : string.Create(
                teks.Length,
                teks,
                static (hasil, asal) =>
                {
                    for (var i = 0; i < hasil.Length; i++)
                    {
                        hasil[i] = asal[i] == Tanda && i > 0 && char.IsAsciiDigit(asal[i - 1]) ? ' ' : asal[i];
                    }
                }
            );
}
