using System.Globalization;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>Writes a report as DOCX. The same document gives the same bytes.</summary>
public static class PenulisDocx
{
    /// <summary>The file's bytes.</summary>
    /// <param name="dokumen">The report.</param>
    /// <param name="halaman">Page of each anchor after a layout, for the printed lists; null before one.</param>
    public static byte[] Tulis(DokumenLaporan dokumen, IReadOnlyDictionary<string, int>? halaman = null) =>
        TulisBerpenanda(dokumen, halaman).Isi;

    /// <summary>The file's bytes with the bookmark name of each anchor, by which a layout of the file is read.</summary>
    /// <param name="dokumen">The report.</param>
    /// <param name="halaman">Page of each anchor after a layout; null before one.</param>
    public static (byte[] Isi, IReadOnlyDictionary<string, string> Penanda) TulisBerpenanda(
        DokumenLaporan dokumen,
        IReadOnlyDictionary<string, int>? halaman
    )
    {
        using var xml = new XmlTulis("w:document", "r", "wp", "a", "c", "pic", "mc", "wpg", "wps");
        var k = new KonteksDocx(dokumen, xml, halaman);
        using (xml.El("w:body"))
        {
            BadanDocx.Tulis(k);
        }

        var lambang = dokumen.Info.Lambang;
        using var paket = new PaketZip();
        paket.Tambah("[Content_Types].xml", BagianTetapDocx.JenisIsi(k.Grafik.Count, dokumen.Info));
        paket.Tambah("_rels/.rels", BagianTetapDocx.HubunganPaket);
        paket.Tambah("docProps/core.xml", BagianTetapDocx.Sifat(dokumen.Info));
        paket.Tambah("docProps/app.xml", BagianTetapDocx.Aplikasi);
        paket.Tambah("word/document.xml", xml.Jadi());
        paket.Tambah("word/_rels/document.xml.rels", BagianTetapDocx.HubunganDokumen(k.Grafik.Count, dokumen.Info));
        paket.Tambah("word/styles.xml", SumberTertanam.Teks("Docx.styles.xml"));
        paket.Tambah("word/numbering.xml", PenomoranDocx.Bagian(k.DaftarBernomor, k.BabBersubbab, dokumen.SubbabBerhuruf));
        paket.Tambah("word/settings.xml", BagianTetapDocx.Setelan);
        paket.Tambah("word/header1.xml", KepalaKakiDocx.Kepala(dokumen.Info));
        paket.Tambah("word/footer1.xml", KepalaKakiDocx.Kaki(dokumen.Info));
        if (lambang is not null)
        {
            paket.Tambah("word/" + LambangDocx.Bagian(lambang), lambang.Isi);
        }

        if (dokumen.Info.Qr is { } qr)
        {
            paket.Tambah("word/" + LambangDocx.BagianQr(qr), qr.Isi);
        }

        for (var i = 0; i < k.Grafik.Count; i++)
        {
            paket.Tambah(
                $"word/charts/chart{(i + 1).ToString(CultureInfo.InvariantCulture)}.xml",
                GrafikDocx.Bagian(k.Grafik[i])
            );
        }

        return (paket.Jadi(), k.SemuaPenanda);
    }
}
