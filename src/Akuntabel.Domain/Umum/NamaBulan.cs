namespace Akuntabel.Domain.Umum;

/// <summary>Indonesian month names.</summary>
public static class NamaBulan
{
    private static readonly string[] Semua =
    [
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ];

    /// <summary>Name of month <paramref name="bulan"/>, 1–12.</summary>
    public static string Dari(int bulan) => Semua[bulan - 1];
}
