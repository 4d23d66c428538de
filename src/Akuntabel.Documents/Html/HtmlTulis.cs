using System.Net;
using System.Text;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Html;

/// <summary>Builds HTML; text is always escaped, markup only from constants of this writer.</summary>
internal sealed class HtmlTulis
{
    private readonly StringBuilder _s = new();

    /// <summary>Address of an anchor of the report; inside one file, the anchor itself.</summary>
    public Func<string, string> Alamat { get; init; } = jangkar => "#" + Id(jangkar);

    /// <summary>Markup written by this house, never user text.</summary>
    public HtmlTulis Markah(string markah)
    {
        _s.Append(markah);
        return this;
    }

    public HtmlTulis Teks(string teks)
    {
        _s.Append(Aman(teks));
        return this;
    }

    /// <summary>An element around plain text.</summary>
    public HtmlTulis El(string nama, string teks, string kelas = "") =>
        Markah(kelas.Length > 0 ? $"<{nama} class=\"{kelas}\">" : $"<{nama}>").Teks(teks).Markah($"</{nama}>");

    public static string Aman(string teks) => WebUtility.HtmlEncode(TeksXml.Bersihkan(teks));

    /// <summary>An anchor as an id.</summary>
    public static string Id(string jangkar) => string.Concat(jangkar.Select(h => char.IsAsciiLetterOrDigit(h) ? h : '-'));

    public override string ToString() => _s.ToString();
}
