using Akuntabel.Domain.Pelaporan;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Akuntabel.Documents.Laporan;

/// <summary>
/// Reads narrative Markdown into blocks: paragraphs, emphasis, lists, small headings, quotations. HTML stands as text, pictures
/// and link targets are dropped, live references are resolved. Nothing is ever fetched.
/// </summary>
public static class PembacaNarasi
{
    private static readonly MarkdownPipeline Saluran = Rakit();

    public static IReadOnlyList<Blok> Baca(string teks, RujukanBesaran rujukan)
    {
        var hasil = new List<Blok>();
        foreach (var blok in Markdown.Parse(TeksXml.Bersihkan(teks), Saluran))
        {
            BacaBlok(blok, rujukan, hasil, menjorok: false);
        }

        return hasil;
    }

    private static MarkdownPipeline Rakit()
    {
        var perakit = new MarkdownPipelineBuilder().DisableHtml();
        perakit.InlineParsers.Insert(0, new PenguraiRujukan());
        return perakit.Build();
    }

    private static void BacaBlok(Block blok, RujukanBesaran rujukan, List<Blok> hasil, bool menjorok)
    {
        switch (blok)
        {
            case ListBlock daftar:
                var butir = new List<ButirDaftar>();
                Butir(daftar, 0, rujukan, butir);
                hasil.Add(new Blok.Daftar(butir));
                break;
            case QuoteBlock kutipan:
                foreach (var anak in kutipan)
                {
                    BacaBlok(anak, rujukan, hasil, menjorok: true);
                }

                break;
            case LeafBlock { Inline: { } isi }:
                var potong = PembacaInline.Baca(isi, rujukan);
                if (potong.Count > 0)
                {
                    hasil.Add(new Blok.Paragraf(potong) { Menjorok = menjorok, SubJudul = blok is HeadingBlock });
                }

                break;
            case LeafBlock { Lines.Count: > 0 } mentah:
                hasil.Add(new Blok.Paragraf(Inline.Dari(mentah.Lines.ToString())) { Menjorok = true });
                break;
        }
    }

    private static void Butir(ListBlock daftar, int tingkat, RujukanBesaran rujukan, List<ButirDaftar> hasil)
    {
        var nomor = 1;
        foreach (var butir in daftar.OfType<ListItemBlock>())
        {
            int? milik = daftar.IsOrdered ? nomor++ : null;
            foreach (var anak in butir)
            {
                if (anak is ListBlock dalam)
                {
                    Butir(dalam, tingkat + 1, rujukan, hasil);
                }
                else if (anak is LeafBlock { Inline: { } isi })
                {
                    hasil.Add(new ButirDaftar(PembacaInline.Baca(isi, rujukan), tingkat, milik));
                }
            }
        }
    }
}
