namespace Akuntabel.Domain.Anggaran;

/// <summary>Which version of the budget is in force on a day.</summary>
public static class DokumenBerlaku
{
    /// <summary>The highest version of the year approved on or before <paramref name="hari"/>, or null. A version without a date counts as approved.</summary>
    public static DokumenAnggaran? Pada(IEnumerable<DokumenAnggaran> daftar, DateOnly hari) =>
        daftar
            .Where(d => d.Tahun == hari.Year && (d.Tanggal is not { } tanggal || tanggal.BerlakuSejak <= hari))
            .MaxBy(d => d.NomorVersi);

    /// <summary>"Anggaran Murni Tahun 2019", "Anggaran Pergeseran 2 Tahun 2019", "Anggaran Perubahan Tahun 2019".</summary>
    public static string Sebutan(this DokumenAnggaran dokumen)
    {
        var jenis = dokumen.Jenis switch
        {
            JenisDokumenAnggaran.Murni => "Murni",
            JenisDokumenAnggaran.Perubahan => "Perubahan",
            _ => FormattableString.Invariant($"Pergeseran {dokumen.NomorPergeseran}").TrimEnd(),
        };
        return FormattableString.Invariant($"Anggaran {jenis} Tahun {dokumen.Tahun}");
    }
}
