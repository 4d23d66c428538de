using System.Text;

namespace Akuntabel.Documents.Telaah;

/// <summary>Bytes of a text file as text: UTF-8 or UTF-16 by its mark, UTF-8 where it is valid, Latin 1 else.</summary>
internal static class TeksBerkas
{
    private const int PotonganMaks = 4;

    public static string Baca(ReadOnlySpan<byte> isi)
    {
        if (isi.StartsWith(new byte[] { 0xFF, 0xFE }))
        {
            return Encoding.Unicode.GetString(isi[2..]);
        }

        if (isi.StartsWith(new byte[] { 0xFE, 0xFF }))
        {
            return Encoding.BigEndianUnicode.GetString(isi[2..]);
        }

        var tanpaTanda = isi.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }) ? isi[3..] : isi;
        return Utf8(tanpaTanda) ? Encoding.UTF8.GetString(tanpaTanda) : Encoding.Latin1.GetString(tanpaTanda);
    }

    /// <summary>True for bytes that are no text: zeros, or many control characters.</summary>
    public static bool Biner(ReadOnlySpan<byte> isi)
    {
        if (isi.StartsWith(new byte[] { 0xFF, 0xFE }) || isi.StartsWith(new byte[] { 0xFE, 0xFF }))
        {
            return false;
        }

        var kendali = 0;
        foreach (var b in isi)
        {
            if (b == 0)
            {
                return true;
            }

            kendali += b < 32 && b is not (9 or 10 or 11 or 12 or 13 or 27) ? 1 : 0;
        }

        return kendali > isi.Length / 20;
    }

    /// <summary>Lines of a text, whatever ends them; a form feed (a page of pdftotext) ends none.</summary>
    public static string[] Baris(string teks) =>
        teks.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\f', ' ').TrimEnd('\n').Split('\n');

    /// <summary>Valid UTF-8, apart from a character cut off at the end.</summary>
    private static bool Utf8(ReadOnlySpan<byte> isi)
    {
        for (var potong = 0; potong < PotonganMaks && potong <= isi.Length; potong++)
        {
            if (System.Text.Unicode.Utf8.IsValid(isi[..^potong]))
            {
                return true;
            }
        }

        return false;
    }
}
