using System.Text;
using Akuntabel.Documents.Grafik;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Html;

/// <summary>Writes a report as one self-contained accessible page: no script, no outside address, good on a phone and in print.</summary>
public static class PenulisHtml
{
    /// <summary>The file's bytes, UTF-8.</summary>
    public static byte[] Tulis(DokumenLaporan dokumen)
    {
        var h = new HtmlTulis();
        h.Markah(
                "<!DOCTYPE html>\n<html lang=\"id\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
            )
            .El("title", dokumen.Info.JudulLengkap)
            .Markah("<style>")
            .Markah(SumberTertanam.Teks("Html.laporan.css"))
            .Markah("</style></head>\n<body><a class=\"lewati\" href=\"#isi\">Langsung ke isi</a>\n");
        if (dokumen.Info.Draf)
        {
            h.El("p", $"DRAF – {dokumen.Info.AlasanDraf}", "pita-draf");
        }

        if (!dokumen.Info.TanpaKepala)
        {
            Sampul(h, dokumen.Info);
        }

        h.Markah("<main id=\"isi\">\n");
        foreach (var blok in dokumen.Isi)
        {
            TulisBlok(h, dokumen, blok);
        }

        h.Markah("</main></body></html>\n");
        return Encoding.UTF8.GetBytes(h.ToString());
    }

    /// <summary>The id an anchor of the report has in HTML.</summary>
    public static string Id(string jangkar) => HtmlTulis.Id(jangkar);

    /// <summary>Some blocks of a report as HTML for a page: no style, no script, references as <paramref name="alamat"/> says.</summary>
    /// <param name="dokumen">The report they belong to.</param>
    /// <param name="blok">The blocks.</param>
    /// <param name="alamat">Address of an anchor of the report.</param>
    public static string Potongan(DokumenLaporan dokumen, IEnumerable<Blok> blok, Func<string, string> alamat)
    {
        var h = new HtmlTulis { Alamat = alamat };
        foreach (var satu in blok)
        {
            if (satu is Blok.Sampul)
            {
                Sampul(h, dokumen.Info);
            }
            else
            {
                TulisBlok(h, dokumen, satu);
            }
        }

        return h.ToString();
    }

    private static void Sampul(HtmlTulis h, InfoDokumen info) =>
        SuratHtml
            .Lambang(h.Markah("<header class=\"sampul\">"), info)
            .El("p", info.Pemerintah)
            .Markah("<h1>")
            .Teks(info.Judul + " ")
            .Markah(info.Singkatan.Length > 0 ? $"<span class=\"singkatan\">({HtmlTulis.Aman(info.Singkatan)})</span> " : "")
            .Teks(info.Periode)
            .Markah("</h1>")
            .El("p", info.Instansi)
            .Markah("</header>\n");

    private static void TulisBlok(HtmlTulis h, DokumenLaporan dokumen, Blok blok)
    {
        switch (blok)
        {
            case Blok.Sampul:
                break;
            case Blok.Judul j:
                var tingkat = FormattableString.Invariant($"h{Math.Min(j.Tingkat + 1, 4)}");
                h.Markah($"<{tingkat} id=\"{HtmlTulis.Id(j.Jangkar)}\">").Teks(j.Lengkap).Markah($"</{tingkat}>\n");
                break;
            case Blok.Paragraf p:
                TeksHtml.Paragraf(h, p);
                break;
            case Blok.Daftar d:
                TeksHtml.Daftar(h, d);
                break;
            case Blok.Tabel t:
                TabelHtml.Tulis(h, t.Isi, t.Nomor?.Lengkap ?? "", HtmlTulis.Id(t.Jangkar), dokumen.Kosong);
                break;
            case Blok.Gambar g:
                h.Markah($"<figure id=\"{HtmlTulis.Id(g.Jangkar)}\">")
                    .Markah(PenulisSvg.Tulis(g.Isi))
                    .Markah("<figcaption class=\"keterangan\">");
                h.Teks($"{g.Nomor.Lengkap} {g.Isi.Judul}").Markah("</figcaption><details><summary>Angka pada gambar</summary>");
                TabelHtml.Tulis(h, g.Isi.SebagaiTabel(), "", HtmlTulis.Id(g.Jangkar + "-data"), dokumen.Kosong);
                h.Markah("</details></figure>\n");
                break;
            case Blok.KodeQr when dokumen.Info.Qr is { } qr:
                h.Markah(
                        $"<p><img src=\"data:{qr.JenisMedia};base64,{Convert.ToBase64String(qr.Isi)}\" width=\"160\" height=\"160\""
                    )
                    .Markah(" alt=\"Kode QR menuju alamat pemeriksaan keaslian dokumen ini\"></p>\n");
                break;
            case Blok.Bagan b:
                BaganHtml.Tulis(h, b);
                break;
            case Blok.TandaTangan or Blok.DuaTandaTangan or Blok.KepalaSurat or Blok.Isian:
                SuratHtml.Tulis(h, dokumen.Info, blok);
                break;
            default:
                DaftarHtml.Tulis(h, dokumen, blok);
                break;
        }
    }
}
