using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Xlsx;

/// <summary>
/// Writes the tables of a report as XLSX: a sheet "Daftar" with links, then one sheet per table. Figures stay numbers, text of users
/// is never a formula, and the same document gives the same bytes.
/// </summary>
public static class PenulisXlsx
{
    /// <summary>The file's bytes.</summary>
    public static byte[] Tulis(DokumenLaporan dokumen)
    {
        var tabel = dokumen.DaftarTabel.ToList();
        var nama = NamaLembar.Susun(tabel);
        var gaya = new GayaXlsx();
        var judul = tabel.ConvertAll(t => LembarXlsx.BarisJudul(t.Isi));

        using var paket = new PaketZip();
        paket.Tambah("[Content_Types].xml", BagianTetapXlsx.JenisIsi(tabel.Count));
        paket.Tambah("_rels/.rels", BagianTetapXlsx.HubunganPaket);
        paket.Tambah("docProps/core.xml", BagianTetapDocx.Sifat(dokumen.Info));
        paket.Tambah("docProps/app.xml", BagianTetapDocx.Aplikasi);
        paket.Tambah("xl/workbook.xml", BukuXlsx.Tulis(nama, judul));
        paket.Tambah("xl/_rels/workbook.xml.rels", BagianTetapXlsx.HubunganBuku(tabel.Count));
        paket.Tambah("xl/worksheets/sheet1.xml", DaftarXlsx.Tulis(dokumen, tabel, nama, gaya));
        for (var i = 0; i < tabel.Count; i++)
        {
            paket.Tambah(BagianTetapXlsx.Lembar(i + 2), LembarXlsx.Tulis(dokumen, tabel[i], gaya));
        }

        paket.Tambah("xl/styles.xml", gaya.Bagian());
        return paket.Jadi();
    }
}
