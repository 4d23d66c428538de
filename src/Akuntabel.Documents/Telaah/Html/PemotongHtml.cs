using System.Net;

namespace Akuntabel.Documents.Telaah;

/// <summary>Cuts a web page into text and tags, once from front to back. Comments, scripts and styles are left out; nothing is run or fetched.</summary>
internal static class PemotongHtml
{
    private static readonly HashSet<string> Mentah = new(StringComparer.Ordinal)
    {
        "script",
        "style",
        "title",
        "textarea",
        "xmp",
    };

    public static IEnumerable<TandaHtml> Potong(string html)
    {
        var i = 0;
        while (i < html.Length)
        {
            var tanda = html.IndexOf('<', i);
            tanda = tanda < 0 ? html.Length : tanda;
            if (tanda > i)
            {
                yield return new TandaHtml(JenisTandaHtml.Teks, "", WebUtility.HtmlDecode(html[i..tanda]));
            }

            if (tanda >= html.Length)
            {
                yield break;
            }

            if (Sisip(html, tanda, out i))
            {
                continue;
            }

            var satu = Satu(html, tanda, out i);
            if (satu is not { } ada)
            {
                yield return new TandaHtml(JenisTandaHtml.Teks, "", "<");
                continue;
            }

            if (ada.Jenis == JenisTandaHtml.Buka && Mentah.Contains(ada.Nama))
            {
                var tutup = html.IndexOf($"</{ada.Nama}", i, StringComparison.OrdinalIgnoreCase);
                i = tutup < 0 ? html.Length : tutup;
                continue;
            }

            yield return ada;
        }
    }

    /// <summary>Comments, declarations and processing instructions.</summary>
    private static bool Sisip(string html, int i, out int berikut)
    {
        berikut = i;
        if (string.CompareOrdinal(html, i, "<!--", 0, 4) == 0)
        {
            var tutup = html.IndexOf("-->", Math.Min(i + 4, html.Length), StringComparison.Ordinal);
            berikut = tutup < 0 ? html.Length : tutup + 3;
            return true;
        }

        if (i + 1 < html.Length && html[i + 1] is '!' or '?')
        {
            var tutup = html.IndexOf('>', i);
            berikut = tutup < 0 ? html.Length : tutup + 1;
            return true;
        }

        return false;
    }

    private static TandaHtml? Satu(string html, int i, out int berikut)
    {
        var j = i + 1;
        var tutup = j < html.Length && html[j] == '/';
        j += tutup ? 1 : 0;
        var awal = j;
        while (j < html.Length && (char.IsAsciiLetterOrDigit(html[j]) || html[j] is ':' or '-') && j - awal < 32)
        {
            j++;
        }

        if (j == awal)
        {
            berikut = i + 1;
            return null;
        }

        var nama = html[awal..j].ToLowerInvariant();
        var akhir = Akhir(html, j);
        berikut = Math.Min(akhir + 1, html.Length);
        return new TandaHtml(tutup ? JenisTandaHtml.Tutup : JenisTandaHtml.Buka, nama, html[j..akhir]);
    }

    /// <summary>The ">" that closes the tag, over quoted attribute values.</summary>
    private static int Akhir(string html, int j)
    {
        var kutip = '\0';
        for (; j < html.Length; j++)
        {
            if (kutip != '\0')
            {
                kutip = html[j] == kutip ? '\0' : kutip;
            }
            else if (html[j] == '>')
            {
                return j;
            }
            else if (html[j] is '"' or '\'' && html[j - 1] is '=' or ' ')
            {
                kutip = html[j];
            }
        }

        return html.Length;
    }
}
