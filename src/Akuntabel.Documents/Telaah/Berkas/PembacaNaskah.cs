using System.Text.RegularExpressions;
using System.Xml;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Reads a finished report of any known form into a <see cref="Naskah"/>: Word, Excel, PDF with a text layer, HTML, Markdown, plain
/// text. The form is told by the content. Nothing is fetched, and a damaged file gives a sentence.
/// </summary>
public static class PembacaNaskah
{
    /// <summary>The largest file read, in MiB.</summary>
    public const int UkuranMaksMib = BatasNaskah.Berkas / (1024 * 1024);

    /// <summary>Reads the bytes of a file; <paramref name="nama"/> is shown to people and decides nothing.</summary>
    public static Hasil<Naskah> Baca(string nama, byte[] isi)
    {
        if (isi.Length == 0)
        {
            return new NaskahTidakTerbaca($"Berkas {nama} kosong.");
        }

        if (isi.Length > BatasNaskah.Berkas)
        {
            return new NaskahTidakTerbaca($"Berkas {nama} lebih besar dari {UkuranMaksMib} MB.");
        }

        try
        {
            var naskah = BacaIsi(nama, isi);
            return naskah.Bagian.Count == 0
                ? new NaskahTidakTerbaca($"Berkas {nama} tidak berisi teks yang dapat dibaca.")
                : naskah;
        }
        catch (NaskahRusakException galat)
        {
            return new NaskahTidakTerbaca($"Berkas {nama} tidak dapat dibaca. {galat.Message}");
        }
        catch (Exception galat)
            when (galat
                    is InvalidDataException
                        or XmlException
                        or IOException
                        or NotSupportedException
                        or RegexMatchTimeoutException
            )
        {
            return new NaskahTidakTerbaca(
                $"Berkas {nama} rusak atau terpotong. Buka dengan program pembuatnya, simpan ulang, lalu ulangi."
            );
        }
    }

    private static Naskah BacaIsi(string nama, byte[] isi) =>
        PengenalBentuk.Kenali(isi) switch
        {
            BentukBerkas.Paket => Paket(nama, isi),
            BentukBerkas.Html => PembacaHtml.Baca(nama, TeksBerkas.Baca(isi)),
            BentukBerkas.Pdf => PembacaPdf.Baca(nama, isi),
            BentukBerkas.Teks => Teks(nama, isi),
            BentukBerkas.OfficeLama => throw new NaskahRusakException(
                "Berkas ini berbentuk Word atau Excel lama (.doc, .xls) atau terkunci kata sandi. Simpan sebagai .docx atau .xlsx tanpa kata sandi, lalu ulangi."
            ),
            BentukBerkas.Rtf => throw new NaskahRusakException("Berkas ini berbentuk RTF. Simpan sebagai .docx, lalu ulangi."),
            BentukBerkas.Gambar => throw new NaskahRusakException(
                "Berkas ini gambar, bukan teks. Kirim laporan aslinya, atau hasil pindaian yang sudah dikenali hurufnya (OCR)."
            ),
            _ => throw new NaskahRusakException(
                "Bentuk berkas ini tidak dikenal. Yang dapat ditelaah: Word (.docx), Excel (.xlsx), PDF, HTML, Markdown, dan teks."
            ),
        };

    private static Naskah Teks(string nama, byte[] isi)
    {
        if (TeksBerkas.Biner(isi))
        {
            throw new NaskahRusakException("Isinya bukan teks.");
        }

        return PembacaTeks.Baca(nama, TeksBerkas.Baris(TeksBerkas.Baca(isi)));
    }

    private static Naskah Paket(string nama, byte[] isi)
    {
        using var arsip = new ArsipNaskah(isi);
        var utama = arsip.Hubungan("").Values.FirstOrDefault(h => h.Jenis == "officeDocument").Nama;
        utama ??= arsip.Ada("word/document.xml") ? "word/document.xml" : "xl/workbook.xml";
        if (utama.StartsWith("word/", StringComparison.OrdinalIgnoreCase) && arsip.Ada(utama))
        {
            return PembacaDocx.Baca(nama, arsip, utama);
        }

        if (utama.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) && arsip.Ada(utama))
        {
            return PembacaXlsx.Baca(nama, arsip, utama);
        }

        throw new NaskahRusakException(
            arsip.Ada("mimetype")
                ? "Berkas ini berbentuk OpenDocument. Simpan sebagai .docx atau .xlsx, lalu ulangi."
                : "Berkas ini paket yang bukan Word atau Excel, atau isinya rusak."
        );
    }
}
