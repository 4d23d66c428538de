using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan;

/// <summary>No PDF could be made; the other forms are not touched by this.</summary>
public sealed record PdfTidakTersedia(string Sebab) : Pelanggaran("PDF tidak dapat dibuat: " + Sebab);
