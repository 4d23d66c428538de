using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Akuntabel.Documents.Pdf;

/// <summary>Counts the pages of a PDF somebody uploaded.</summary>
public static class JumlahHalamanPdf
{
    /// <summary>Pages, from 1; null when the PDF is broken, empty or locked.</summary>
    public static int? Baca(Stream pdf)
    {
        try
        {
            using var dokumen = PdfDocument.Open(pdf);
            return dokumen.NumberOfPages > 0 ? dokumen.NumberOfPages : null;
        }
        catch (Exception galat)
            when (galat
                    is PdfDocumentFormatException
                        or PdfDocumentEncryptedException
                        or InvalidOperationException
                        or ArgumentException
                        or FormatException
                        or OverflowException
                        or KeyNotFoundException
                        or IOException
            )
        {
            return null;
        }
    }
}
