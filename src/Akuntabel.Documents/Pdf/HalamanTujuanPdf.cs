using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Akuntabel.Documents.Pdf;

/// <summary>Reads on which page each named target of a PDF stands: where a layout has put the bookmarks of a document.</summary>
public static class HalamanTujuanPdf
{
    private const int TingkatTerdalam = 64;

    /// <summary>
    /// Page, from 1, of each bookmark of the document that has a target. LibreOffice writes the underscore of a name as "5F".
    /// </summary>
    public static IReadOnlyDictionary<string, int> Baca(byte[] pdf, IEnumerable<string> penanda)
    {
        using var dokumen = PdfDocument.Open(pdf);
        var katalog = dokumen.Structure.Catalog.CatalogDictionary;
        var hasil = new Dictionary<string, int>(StringComparer.Ordinal);
        if (Kamus(dokumen, katalog, "Dests") is not { } tujuan || Kamus(dokumen, katalog, "Pages") is not { } akar)
        {
            return hasil;
        }

        var halaman = new Dictionary<IndirectReference, int>();
        Halaman(dokumen, akar, halaman, 0);
        foreach (var nama in penanda)
        {
            if (
                tujuan.Data.TryGetValue(nama.Replace("_", "5F", StringComparison.Ordinal), out var isi)
                && Selesaikan(dokumen, isi) is ArrayToken { Length: > 0 } letak
                && letak.Data[0] is IndirectReferenceToken rujukan
                && halaman.TryGetValue(rujukan.Data, out var nomor)
            )
            {
                hasil[nama] = nomor;
            }
        }

        return hasil;
    }

    private static void Halaman(PdfDocument dokumen, DictionaryToken simpul, Dictionary<IndirectReference, int> ke, int dalam)
    {
        if (dalam > TingkatTerdalam || !simpul.Data.TryGetValue("Kids", out var isi))
        {
            return;
        }

        foreach (var anak in (Selesaikan(dokumen, isi) as ArrayToken)?.Data.OfType<IndirectReferenceToken>() ?? [])
        {
            if (Selesaikan(dokumen, anak) is not DictionaryToken kamus)
            {
                continue;
            }

            if (kamus.Data.ContainsKey("Kids"))
            {
                Halaman(dokumen, kamus, ke, dalam + 1);
            }
            else
            {
                ke[anak.Data] = ke.Count + 1;
            }
        }
    }

    private static DictionaryToken? Kamus(PdfDocument dokumen, DictionaryToken induk, string nama) =>
        induk.Data.TryGetValue(nama, out var isi) ? Selesaikan(dokumen, isi) as DictionaryToken : null;

    private static IToken Selesaikan(PdfDocument dokumen, IToken isi) =>
        isi is IndirectReferenceToken rujukan ? dokumen.Structure.GetObject(rujukan.Data).Data : isi;
}
