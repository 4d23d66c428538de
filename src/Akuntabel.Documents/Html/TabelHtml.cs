using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Html;

/// <summary>A table with caption, scoped headings and its notes, inside a box that scrolls on small screens.</summary>
internal static class TabelHtml
{
    public static void Tulis(HtmlTulis h, TabelLaporan tabel, string nomor, string id, TeksKosong kosong)
    {
        var lanskap = LebarKolom.Melebihi(tabel, kosong, HalamanDocx.LebarTegak) ? " lanskap" : "";
        h.Markah(
            $"<div class=\"wadah{lanskap}\" tabindex=\"0\" role=\"region\" aria-label=\"{HtmlTulis.Aman($"{nomor} {tabel.Judul}".Trim())}\"><table id=\"{id}\">"
        );
        h.El("caption", $"{nomor} {tabel.Judul}".Trim(), nomor.Length == 0 ? "polos" : "").Markah("<thead>");
        Kepala(h, tabel);
        h.Markah("</thead><tbody>\n");
        foreach (var baris in tabel.Baris)
        {
            Baris(h, tabel, baris, kosong);
        }

        h.Markah("</tbody></table></div>\n");
        foreach (var catatan in tabel.Catatan)
        {
            h.El("p", catatan, "catatan");
        }

        if (tabel.Sumber.Length > 0)
        {
            h.El("p", $"Sumber: {tabel.Sumber}", "catatan");
        }
    }

    private static void Kepala(HtmlTulis h, TabelLaporan tabel)
    {
        var dua = tabel.BerjudulKelompok;
        h.Markah("<tr>");
        for (var i = 0; i < tabel.Kolom.Count; )
        {
            var kelompok = tabel.Kolom[i].Kelompok;
            if (kelompok.Length == 0)
            {
                h.Markah(dua ? "<th scope=\"col\" rowspan=\"2\">" : "<th scope=\"col\">")
                    .Teks(tabel.Kolom[i++].Judul)
                    .Markah("</th>");
                continue;
            }

            var banyak = tabel.Kolom.Skip(i).TakeWhile(k => k.Kelompok == kelompok).Count();
            h.Markah(FormattableString.Invariant($"<th scope=\"colgroup\" colspan=\"{banyak}\">")).Teks(kelompok).Markah("</th>");
            i += banyak;
        }

        h.Markah("</tr>");
        if (dua)
        {
            h.Markah("<tr>");
            foreach (var kolom in tabel.Kolom.Where(k => k.Kelompok.Length > 0))
            {
                h.Markah("<th scope=\"col\">").Teks(kolom.Judul).Markah("</th>");
            }

            h.Markah("</tr>");
        }
    }

    private static void Baris(HtmlTulis h, TabelLaporan tabel, BarisTabel baris, TeksKosong kosong)
    {
        h.Markah(
            baris.Jenis switch
            {
                JenisBaris.Kelompok => "<tr class=\"kelompok\">",
                JenisBaris.Jumlah => "<tr class=\"jumlah\">",
                _ => "<tr>",
            }
        );
        for (var i = 0; i < baris.Sel.Count; i++)
        {
            if (baris.Sel[i] is not Sel.Tertutup)
            {
                TulisSel(h, tabel, baris, i, kosong);
            }
        }

        h.Markah("</tr>\n");
    }

    private static void TulisSel(HtmlTulis h, TabelLaporan tabel, BarisTabel baris, int i, TeksKosong kosong)
    {
        var sel = baris.Sel[i];
        var kelas =
            sel.RentangKolom > 1 ? ""
            : baris.Inden > 0 && i == tabel.KolomInden ? FormattableString.Invariant($"i{Math.Min(baris.Inden, 4)}")
            : tabel.Kolom[i].Rata switch
            {
                RataTeks.Kanan => "n",
                RataTeks.Tengah => "c",
                _ => "",
            };
        h.Markah("<td")
            .Markah(kelas.Length > 0 ? $" class=\"{kelas}\"" : "")
            .Markah(sel.RentangBaris > 1 ? FormattableString.Invariant($" rowspan=\"{sel.RentangBaris}\"") : "")
            .Markah(sel.RentangKolom > 1 ? FormattableString.Invariant($" colspan=\"{sel.RentangKolom}\"") : "")
            .Markah(">");
        var bagian = sel.Cetak(kosong).Split('\n');
        for (var b = 0; b < bagian.Length; b++)
        {
            h.Markah(b > 0 ? "<br>" : "").Teks(bagian[b]);
        }

        h.Markah("</td>");
    }
}
