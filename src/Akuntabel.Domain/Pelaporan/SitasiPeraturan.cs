using System.Globalization;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan;

/// <summary>How a regulation is cited: "Peraturan Presiden Nomor 29 Tahun 2014".</summary>
public static class SitasiPeraturan
{
    /// <summary>Kind, issuer, number and year, without the title.</summary>
    public static string Sitasi(this Peraturan peraturan)
    {
        var tahun = peraturan.Tahun.ToString(CultureInfo.InvariantCulture);
        var kepala = Jenis(peraturan.Jenis, peraturan.Lembaga);
        return
            peraturan.Nomor.EndsWith(tahun, StringComparison.Ordinal) && peraturan.Nomor.Contains('/', StringComparison.Ordinal)
            ? $"{kepala} Nomor {peraturan.Nomor}"
            : $"{kepala} Nomor {peraturan.Nomor} Tahun {tahun}";
    }

    /// <summary>The citation with its title.</summary>
    public static string SitasiLengkap(this Peraturan peraturan) => $"{peraturan.Sitasi()} tentang {peraturan.Tentang}";

    private static string Jenis(JenisPeraturan jenis, string lembaga) =>
        jenis switch
        {
            JenisPeraturan.UndangUndang => "Undang-Undang",
            JenisPeraturan.PeraturanPemerintah => "Peraturan Pemerintah",
            JenisPeraturan.PeraturanPresiden => "Peraturan Presiden",
            JenisPeraturan.InstruksiPresiden => "Instruksi Presiden",
            JenisPeraturan.KeputusanPresiden => "Keputusan Presiden",
            JenisPeraturan.PeraturanDaerah => Dengan("Peraturan Daerah", lembaga),
            JenisPeraturan.KeputusanMenteri or JenisPeraturan.KeputusanKepalaDaerah => Dengan("Keputusan", lembaga),
            JenisPeraturan.SuratEdaran => Dengan("Surat Edaran", lembaga),
            _ => Dengan("Peraturan", lembaga),
        };

    private static string Dengan(string jenis, string lembaga) =>
        lembaga.Length == 0 || lembaga.StartsWith(jenis, StringComparison.Ordinal)
            ? (lembaga.Length == 0 ? jenis : lembaga)
            : $"{jenis} {lembaga}";
}
