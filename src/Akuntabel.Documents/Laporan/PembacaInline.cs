using Akuntabel.Domain.Pelaporan;
using Markdig.Syntax.Inlines;
using MarkdigInline = Markdig.Syntax.Inlines.Inline;

namespace Akuntabel.Documents.Laporan;

/// <summary>Reads the pieces of a Markdown paragraph.</summary>
internal static class PembacaInline
{
    public static IReadOnlyList<Inline> Baca(ContainerInline isi, RujukanBesaran rujukan)
    {
        var hasil = new List<Inline>();
        Baca(isi, rujukan, hasil, tebal: false, miring: false);
        return hasil;
    }

    private static void Baca(ContainerInline isi, RujukanBesaran rujukan, List<Inline> hasil, bool tebal, bool miring)
    {
        foreach (var potong in isi)
        {
            switch (potong)
            {
                case LiteralInline teks:
                    hasil.Add(new Inline.Teks(teks.Content.ToString(), tebal, miring));
                    break;
                case InlineRujukan r:
                    hasil.Add(Rujukan(r.Isi, rujukan, tebal, miring));
                    break;
                case EmphasisInline tekan:
                    Baca(tekan, rujukan, hasil, tebal || tekan.DelimiterCount >= 2, miring || tekan.DelimiterCount == 1);
                    break;
                case LineBreakInline garis:
                    hasil.Add(garis.IsHard ? new Inline.GantiBaris() : new Inline.Teks(" "));
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline wadah:
                    Baca(wadah, rujukan, hasil, tebal, miring);
                    break;
                default:
                    hasil.Add(new Inline.Teks(Lain(potong), tebal, miring));
                    break;
            }
        }
    }

    private static string Lain(MarkdigInline potong) =>
        potong switch
        {
            CodeInline kode => kode.Content,
            AutolinkInline tautan => tautan.Url,
            HtmlEntityInline entitas => entitas.Transcoded.ToString(),
            _ => "",
        };

    private static Inline Rujukan(string isi, RujukanBesaran rujukan, bool tebal, bool miring) =>
        isi.StartsWith("tabel:", StringComparison.Ordinal) && isi.Length > 6
            ? new Inline.Rujukan(isi[6..].Trim(), "")
            : new Inline.Teks(rujukan.Selesaikan(isi) ?? $"⟦{isi}⟧", tebal, miring);
}
