using Akuntabel.Documents.Bagan;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan.Gambar;

namespace Akuntabel.Documents.Html;

/// <summary>A diagram with its caption, and the same as a list for those who do not see it or read on a phone.</summary>
internal static class BaganHtml
{
    public static void Tulis(HtmlTulis h, Blok.Bagan b)
    {
        var id = HtmlTulis.Id(b.Jangkar);
        h.Markah($"<figure id=\"{id}\"><div class=\"wadah\" tabindex=\"0\" role=\"region\" aria-label=\"")
            .Teks($"{b.Nomor.Lengkap} {b.Keterangan}")
            .Markah("\">")
            .Markah(BaganSvg.Tulis(b.Isi, id, b.Keterangan, b.Uraian))
            .Markah("</div><figcaption class=\"keterangan\">")
            .Teks($"{b.Nomor.Lengkap} {b.Keterangan}")
            .Markah("</figcaption>");
        if (b.Akar is { } akar)
        {
            h.Markah("<details><summary>Isi bagan sebagai daftar</summary><ul>");
            Butir(h, akar);
            h.Markah("</ul></details>");
        }

        h.Markah("</figure>\n");
    }

    private static void Butir(HtmlTulis h, KotakBagan kotak)
    {
        h.Markah("<li>").Teks(kotak.Lengkap);
        if (kotak.Anak.Count > 0)
        {
            h.Markah("<ul>");
            foreach (var anak in kotak.Anak)
            {
                Butir(h, anak);
            }

            h.Markah("</ul>");
        }

        h.Markah("</li>");
    }
}
