using Markdig.Syntax.Inlines;

namespace Akuntabel.Documents.Laporan;

/// <summary>A live reference found in Markdown; <paramref name="isi"/> is what stands between the braces.</summary>
internal sealed class InlineRujukan(string isi) : LeafInline
{
    public string Isi => isi;
}
