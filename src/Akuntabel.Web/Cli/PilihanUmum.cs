using System.CommandLine;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Cli;

/// <summary>Arguments and options that several commands have in the same words.</summary>
internal static class PilihanUmum
{
    private const int TahunTerawal = 1945;
    private const int TahunTerakhir = 9999;

    /// <summary>INSTANSI: the slug of an agency.</summary>
    public static Argument<string> Instansi() =>
        new("instansi") { HelpName = "INSTANSI", Description = "Nama pendek instansi, misalnya banjarbaru" };

    /// <summary>TAHUN.</summary>
    public static Argument<int> Tahun(string uraian) => new("tahun") { HelpName = "TAHUN", Description = uraian };

    /// <summary>--triwulan N.</summary>
    public static Option<int?> Triwulan(string uraian) => new("--triwulan") { HelpName = "N", Description = uraian };

    /// <summary>--format, with the value taken without it.</summary>
    public static Option<string> Format(string bentuk, string uraian, string bawaan) =>
        new("--format")
        {
            HelpName = bentuk,
            Description = $"{uraian} (bawaan: {bawaan})",
            DefaultValueFactory = _ => bawaan,
        };

    /// <summary>--out FOLDER.</summary>
    public static Option<string> Keluar() =>
        new("--out")
        {
            HelpName = "FOLDER",
            Description = "Folder hasil (bawaan: folder ini)",
            DefaultValueFactory = _ => ".",
        };

    /// <summary>The year, or a quarter of it; refused outside 1945 to 9999 and 1 to 4.</summary>
    public static Hasil<Periode> Periode(int tahun, int? triwulan) =>
        (tahun, triwulan) switch
        {
            (< TahunTerawal or > TahunTerakhir, _) or (_, < 1 or > 4) => new PeriodeCliTidakSah(),
            (_, { } n) => Domain.Umum.Periode.Triwulan(tahun, n),
            _ => Domain.Umum.Periode.Tahunan(tahun),
        };
}
