using Markdig.Helpers;
using Markdig.Parsers;

namespace Akuntabel.Documents.Laporan;

/// <summary>Recognises <c>{{…}}</c> in narrative, on one line and at most 120 characters long.</summary>
internal sealed class PenguraiRujukan : InlineParser
{
    private const int Terpanjang = 120;

    public PenguraiRujukan() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '{')
        {
            return false;
        }

        var sisa = slice.AsSpan()[2..];
        var akhir = sisa[..Math.Min(sisa.Length, Terpanjang)].IndexOf("}}");
        if (akhir < 1 || sisa[..akhir].IndexOfAny('\n', '{') >= 0)
        {
            return false;
        }

        processor.Inline = new InlineRujukan(sisa[..akhir].Trim().ToString());
        slice.Start += akhir + 4;
        return true;
    }
}
