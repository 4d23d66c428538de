using Akuntabel.Domain.Organisasi;

namespace Akuntabel.Domain.Pelaporan;

/// <summary>How an agency calls its report and itself, as its own setting says.</summary>
public static class SebutanLaporan
{
    /// <summary>"Laporan Kinerja Instansi Pemerintah" for LKIP and LKjIP, "Laporan Kinerja" for LKj; a name in full stays as it is.</summary>
    public static string NamaDokumen(this PerangkatDaerah instansi) =>
        instansi.SebutanDokumen.Trim().ToUpperInvariant() switch
        {
            "LKIP" or "LKJIP" => "Laporan Kinerja Instansi Pemerintah",
            "LAKIP" => "Laporan Akuntabilitas Kinerja Instansi Pemerintah",
            _ when instansi.SebutanDokumen.Contains(' ', StringComparison.Ordinal) => instansi.SebutanDokumen.Trim(),
            _ => "Laporan Kinerja",
        };

    /// <summary>Its abbreviation, or empty when the name stands in full.</summary>
    public static string SingkatanDokumen(this PerangkatDaerah instansi) =>
        instansi.SebutanDokumen.Contains(' ', StringComparison.Ordinal) ? "" : instansi.SebutanDokumen.Trim();

    /// <summary>"OPD", "SKPD", "Dinas", or "perangkat daerah" where nothing is set.</summary>
    public static string Sebutan(this PerangkatDaerah instansi) =>
        string.IsNullOrWhiteSpace(instansi.SebutanInstansi) ? "perangkat daerah" : instansi.SebutanInstansi.Trim();
}
