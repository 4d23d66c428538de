using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Html;

/// <summary>Paragraphs and lists.</summary>
internal static class TeksHtml
{
    public static void Paragraf(HtmlTulis h, Blok.Paragraf p)
    {
        var nama =
            p.SubJudul ? "h4"
            : p.Menjorok ? "blockquote"
            : "p";
        h.Markah($"<{nama}>");
        Isi(h, p.Isi);
        h.Markah($"</{nama}>\n");
    }

    public static void Daftar(HtmlTulis h, Blok.Daftar daftar)
    {
        var terbuka = new Stack<string>();
        foreach (var butir in daftar.Butir)
        {
            while (terbuka.Count > butir.Tingkat + 1)
            {
                h.Markah($"</li></{terbuka.Pop()}>");
            }

            if (terbuka.Count == butir.Tingkat + 1)
            {
                h.Markah("</li>");
            }

            for (; terbuka.Count <= butir.Tingkat; )
            {
                terbuka.Push(butir.Nomor is null ? "ul" : "ol");
                h.Markah($"<{terbuka.Peek()}>{(terbuka.Count <= butir.Tingkat ? "<li>" : "")}");
            }

            h.Markah("<li>");
            Isi(h, butir.Isi);
        }

        while (terbuka.Count > 0)
        {
            h.Markah($"</li></{terbuka.Pop()}>");
        }

        h.Markah("\n");
    }

    private static void Isi(HtmlTulis h, IReadOnlyList<Inline> isi)
    {
        foreach (var potong in isi)
        {
            switch (potong)
            {
                case Inline.Teks t:
                    h.Markah((t.Tebal ? "<strong>" : "") + (t.Miring ? "<em>" : ""));
                    h.Teks(t.Isi).Markah((t.Miring ? "</em>" : "") + (t.Tebal ? "</strong>" : ""));
                    break;
                case Inline.Rujukan r:
                    h.Markah($"<a href=\"{HtmlTulis.Aman(h.Alamat(r.Jangkar))}\">").Teks(r.Isi).Markah("</a>");
                    break;
                default:
                    h.Markah("<br>");
                    break;
            }
        }
    }
}
