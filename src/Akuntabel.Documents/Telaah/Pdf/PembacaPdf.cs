using Akuntabel.Domain.Telaah;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Akuntabel.Documents.Telaah;

/// <summary>Reads the text layer of a PDF: ruled tables cell by cell; without any ruling the lines as text.</summary>
internal static class PembacaPdf
{
    private const int DalamMaks = 100;
    private const int HurufMin = 12;

    public static Naskah Baca(string nama, byte[] isi)
    {
        try
        {
            using var dokumen = PdfDocument.Open(
                isi,
                new ParsingOptions
                {
                    UseLenientParsing = true,
                    SkipMissingFonts = true,
                    ClipPaths = false,
                    MaxStackDepth = DalamMaks,
                    FilterProvider = new PenyediaSaringan(),
                }
            );
            if (dokumen.NumberOfPages > BatasNaskah.Halaman)
            {
                throw new NaskahRusakException(
                    $"PDF ini lebih dari {BatasNaskah.Halaman} halaman. Bagi laporan menjadi beberapa berkas."
                );
            }

            return Rakit(nama, [.. dokumen.GetPages().Select(h => new HalamanPdf(h))]);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new NaskahRusakException("PDF ini terkunci kata sandi. Simpan tanpa kata sandi, lalu ulangi.");
        }
        catch (Exception galat) when (galat is not (NaskahRusakException or OutOfMemoryException or OperationCanceledException))
        {
            // The parser of a damaged file may fail in any way; it is one and the same to whoever sent the file.
            throw new NaskahRusakException("PDF ini rusak atau terpotong. Buat ulang dari laporan aslinya, lalu ulangi.");
        }
    }

    private static Naskah Rakit(string nama, List<HalamanPdf> halaman)
    {
        if (halaman.Sum(h => h.Kata.Sum(k => (long)k.Teks.Length)) < (long)HurufMin * halaman.Count)
        {
            throw new NaskahRusakException(
                halaman.Exists(h => h.BerGambar)
                    ? "PDF ini hasil pindaian tanpa lapisan teks. Kenali dulu hurufnya (OCR), atau kirim laporan aslinya."
                    : "PDF ini tidak berisi teks."
            );
        }

        var terbaca = halaman.ConvertAll(h =>
        {
            var kata = h.Kata.ToList();
            var tabel = PencariTabelPdf.Cari(h, kata);
            return (Halaman: h, Baris: BarisPdf.Susun(kata), Tabel: tabel);
        });
        KepalaKakiPdf.Buang([.. terbaca.Select(t => (t.Halaman, t.Baris))]);
        if (!terbaca.Exists(t => t.Tabel.Count > 0))
        {
            return TeksPdf.Susun(nama, [.. terbaca.Select(t => (t.Halaman.Nomor, t.Baris))]);
        }

        var perakit = new PerakitPdf(nama);
        foreach (var (h, baris, tabel) in terbaca)
        {
            perakit.Halaman(h, baris, tabel);
        }

        return perakit.Selesai();
    }
}
