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
        var terbaca = Jaga(nama, isi, () => BacaIsi(nama, isi));
        return terbaca is { Berhasil: true, Isi.Bagian.Count: 0 }
            ? new NaskahTidakTerbaca($"Berkas {nama} tidak berisi teks yang dapat dibaca.")
            : terbaca;
    }

    /// <summary>
    /// Tells the form of a file without reading it through: quick, and refuses at once what will not be read whatever it holds.
    /// </summary>
    public static Hasil<BentukNaskah> Kenali(string nama, byte[] isi) =>
        Jaga(
            nama,
            isi,
            () =>
            {
                switch (PengenalBentuk.Kenali(isi))
                {
                    case BentukBerkas.Paket:
                        using (var arsip = new ArsipNaskah(isi))
                        {
                            return BagianUtama(arsip).Bentuk;
                        }

                    case BentukBerkas.Html:
                        return BentukNaskah.Html;
                    case BentukBerkas.Pdf:
                        return BentukNaskah.Pdf;
                    case BentukBerkas.Teks:
                        return BentukNaskah.Teks;
                    case var lain:
                        throw Tolak(lain);
                }
            }
        );

    private static Hasil<T> Jaga<T>(string nama, byte[] isi, Func<T> baca)
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
            return baca();
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
            var lain => throw Tolak(lain),
        };

    /// <summary>What a form that is not read here should be turned into.</summary>
    private static NaskahRusakException Tolak(BentukBerkas bentuk) =>
        new(
            bentuk switch
            {
                BentukBerkas.OfficeLama =>
                    "Berkas ini berbentuk Word atau Excel lama (.doc, .xls). Simpan sebagai .docx atau .xlsx, lalu ulangi.",
                BentukBerkas.OfficeTerkunci =>
                    "Berkas Word atau Excel ini terkunci kata sandi. Simpan tanpa kata sandi, lalu ulangi.",
                BentukBerkas.Rtf => "Berkas ini berbentuk RTF. Simpan sebagai .docx, lalu ulangi.",
                BentukBerkas.Gambar =>
                    "Berkas ini gambar, bukan teks. Kirim laporan aslinya, atau hasil pindaian yang sudah dikenali hurufnya (OCR).",
                _ =>
                    "Bentuk berkas ini tidak dikenal. Yang dapat ditelaah: Word (.docx), Excel (.xlsx), PDF, HTML, Markdown, dan teks.",
            }
        );

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
        var (utama, bentuk) = BagianUtama(arsip);
        return bentuk == BentukNaskah.Docx ? PembacaDocx.Baca(nama, arsip, utama) : PembacaXlsx.Baca(nama, arsip, utama);
    }

    private static (string Nama, BentukNaskah Bentuk) BagianUtama(ArsipNaskah arsip)
    {
        var utama = arsip.Hubungan("").Values.FirstOrDefault(h => h.Jenis == "officeDocument").Nama;
        utama ??= arsip.Ada("word/document.xml") ? "word/document.xml" : "xl/workbook.xml";
        if (arsip.Ada(utama) && utama.StartsWith("word/", StringComparison.OrdinalIgnoreCase))
        {
            return (utama, BentukNaskah.Docx);
        }

        if (arsip.Ada(utama) && utama.EndsWith(".bin", StringComparison.OrdinalIgnoreCase))
        {
            throw new NaskahRusakException("Berkas ini berbentuk Excel biner (.xlsb). Simpan sebagai .xlsx, lalu ulangi.");
        }

        if (arsip.Ada(utama) && utama.StartsWith("xl/", StringComparison.OrdinalIgnoreCase))
        {
            return (utama, BentukNaskah.Xlsx);
        }

        throw new NaskahRusakException(
            arsip.Ada("mimetype")
                ? "Berkas ini berbentuk OpenDocument. Simpan sebagai .docx atau .xlsx, lalu ulangi."
                : "Berkas ini paket yang bukan Word atau Excel, atau isinya rusak."
        );
    }
}
