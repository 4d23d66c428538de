using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan;

/// <summary>Turns a DOCX into a PDF. Several calls may run at the same time.</summary>
public interface IPengubahPdf
{
    /// <summary>A PDF will be wanted soon: what takes long to start may start now. Returns at once.</summary>
    void Hangatkan();

    /// <summary>
    /// The PDF, with a structure tree for screen readers; refused with <see cref="PdfTidakTersedia"/> when the program is missing, too
    /// slow or fails.
    /// </summary>
    Task<Hasil<HasilUbah>> UbahAsync(byte[] docx, CancellationToken batal);

    /// <summary>The same PDF in fewer bytes; the PDF itself where that is not possible.</summary>
    Task<byte[]> PadatkanAsync(byte[] pdf, CancellationToken batal);
}
