using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.Domain.Pelaporan;

/// <summary>How things without a name of their own are called in a report.</summary>
public static class NamaTercetak
{
    /// <summary>The indicator's name, or a plain remark where the document gives none.</summary>
    public static string Sebutan(this Indikator indikator) =>
        string.IsNullOrWhiteSpace(indikator.Nama) ? "(tanpa uraian indikator)" : indikator.Nama;

    /// <summary>Name and code of a band: "Baik (B)".</summary>
    public static string Sebutan(this PitaSkala pita) => pita.Kode.Length > 0 ? $"{pita.Nama} ({pita.Kode})" : pita.Nama;

    /// <summary>The sasaran's text, or a plain remark for rows without one.</summary>
    public static string SebutanSasaran(string teks) => teks.Length > 0 ? teks : "(tanpa sasaran strategis)";
}
