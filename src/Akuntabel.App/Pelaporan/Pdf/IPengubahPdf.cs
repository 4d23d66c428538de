using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan;

/// <summary>Turns a DOCX into a PDF. Several calls may run at the same time.</summary>
public interface IPengubahPdf
{
    /// <summary>A PDF will be wanted soon: what takes long to start may start now. Returns at once.</summary>
    void Hangatkan();

    /// <summary>The PDF; refused with <see cref="PdfTidakTersedia"/> when the program is missing, too slow or fails.</summary>
    /// <param name="docx">The document.</param>
    /// <param name="bertag">Whether the PDF gets a structure tree for screen readers; without it the conversion is faster.</param>
    /// <param name="batal">Stops the conversion.</param>
    Task<Hasil<byte[]>> UbahAsync(byte[] docx, bool bertag, CancellationToken batal);

    /// <summary>The same PDF in fewer bytes; the PDF itself where that is not possible.</summary>
    Task<byte[]> PadatkanAsync(byte[] pdf, CancellationToken batal);
}
