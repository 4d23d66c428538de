using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Html;

/// <summary>What makes a letter: emblem, title, names filled in, signatures.</summary>
internal static class SuratHtml
{
    public static void Tulis(HtmlTulis h, InfoDokumen info, Blok blok)
    {
        switch (blok)
        {
            case Blok.KepalaSurat kepala:
                h.Markah(kepala.HalamanBaru ? "<div class=\"surat baru\">" : "<div class=\"surat\">");
                if (kepala.Berlambang)
                {
                    Lambang(h, info);
                }

                foreach (var baris in kepala.Baris)
                {
                    h.El("p", baris);
                }

                h.Markah("</div>\n");
                break;
            case Blok.Isian isian:
                h.Markah("<dl class=\"isian\">");
                foreach (var (nama, isi) in isian.Butir)
                {
                    h.El("dt", nama).El("dd", isi);
                }

                h.Markah("</dl>\n");
                break;
            case Blok.DuaTandaTangan t:
                h.Markah("<div class=\"dua-ttd\">");
                Penanda(h, "", t.Kiri);
                Penanda(h, t.TempatTanggal, t.Kanan);
                h.Markah("</div>\n");
                break;
            case Blok.TandaTangan t:
                Penanda(h, t.TempatTanggal, t.Penanda);
                h.Markah("\n");
                break;
            default:
                throw new InvalidOperationException($"Block {blok.GetType().Name} has no letter form.");
        }
    }

    /// <summary>The emblem inside the page itself, when there is one.</summary>
    public static HtmlTulis Lambang(HtmlTulis h, InfoDokumen info) =>
        info.Lambang is { } l
            ? h.Markah($"<img class=\"lambang\" src=\"data:{l.JenisMedia};base64,{Convert.ToBase64String(l.Isi)}\" alt=\"")
                .Teks($"Lambang {info.Pemerintah}")
                .Markah("\">")
            : h;

    private static void Penanda(HtmlTulis h, string tempatTanggal, PenandaTangan p)
    {
        h.Markah("<div class=\"ttd\">");
        foreach (var baris in new[] { tempatTanggal, Koma(p.Sebutan), Koma(p.Jabatan) })
        {
            h.El("p", baris, baris == Koma(p.Jabatan) ? "jabatan" : "");
        }

        h.El("p", p.NamaTercetak, "nama");
        foreach (var baris in p.Keterangan)
        {
            h.El("p", baris);
        }

        h.Markah("</div>");
    }

    private static string Koma(string teks) => teks.Length > 0 ? teks + "," : "";
}
