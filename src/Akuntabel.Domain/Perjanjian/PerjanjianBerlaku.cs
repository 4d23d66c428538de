namespace Akuntabel.Domain.Perjanjian;

/// <summary>Which version of the agency's own agreement is in force on a day.</summary>
public static class PerjanjianBerlaku
{
    /// <summary>The highest version of the year signed on or before <paramref name="hari"/>, or null. Agreements of units are left aside.</summary>
    public static PerjanjianKinerja? Pada(IEnumerable<PerjanjianKinerja> daftar, DateOnly hari) =>
        daftar.Where(p => p.UnitId is null && p.Tahun == hari.Year && p.Tanggal.BerlakuSejak <= hari).MaxBy(p => p.NomorVersi);

    /// <summary>"Perjanjian Kinerja Perubahan Tahun 2024 (versi 2), 24 November 2024".</summary>
    public static string Sebutan(this PerjanjianKinerja perjanjian) =>
        FormattableString.Invariant(
            $"Perjanjian Kinerja {(perjanjian.Jenis == JenisPerjanjian.Perubahan ? "Perubahan " : "")}Tahun {perjanjian.Tahun} (versi {perjanjian.NomorVersi}), {perjanjian.Tanggal.Sebutan}"
        );
}
