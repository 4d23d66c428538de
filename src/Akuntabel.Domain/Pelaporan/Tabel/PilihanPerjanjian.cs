using System.Globalization;
using Akuntabel.Domain.Perjanjian;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Which version of the year's agreement a table or letter is about.</summary>
public static class PilihanPerjanjian
{
    /// <summary>Values of the option "versi" of outlines.</summary>
    public static IReadOnlyList<string> Nilai { get; } = ["berlaku", "murni", "perubahan"];

    /// <summary>The agency's own agreements of the year, oldest version first.</summary>
    public static IReadOnlyList<PerjanjianKinerja> Semua(BerkasTahun berkas) =>
        [.. berkas.Perjanjian.Where(p => p.UnitId is null && p.Tahun == berkas.Periode.Tahun).OrderBy(p => p.NomorVersi)];

    /// <summary>
    /// The version meant: the one in force at the period's end (none signed yet: none), the first, the last change, or that of a number;
    /// null when there is none. A change signed after the period is no part of it.
    /// </summary>
    public static PerjanjianKinerja? Cari(BerkasTahun berkas, string versi)
    {
        var semua = Semua(berkas);
        return versi switch
        {
            "murni" => semua.FirstOrDefault(p => p.Jenis == JenisPerjanjian.Murni),
            "perubahan" => semua.LastOrDefault(p =>
                p.Jenis == JenisPerjanjian.Perubahan && p.Tanggal.BerlakuSejak <= berkas.Periode.TanggalAkhir
            ),
            _ when int.TryParse(versi, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor) => semua.FirstOrDefault(
                p => p.NomorVersi == nomor
            ),
            _ => PerjanjianBerlaku.Pada(semua, berkas.Periode.TanggalAkhir),
        };
    }
}
