using Akuntabel.Domain.Umum;

namespace Akuntabel.Documents.Xlsx;

/// <summary>Why a workbook cannot be read, as a clause.</summary>
public sealed record BukuXlsxRusak(string Sebab) : Pelanggaran(Sebab);
