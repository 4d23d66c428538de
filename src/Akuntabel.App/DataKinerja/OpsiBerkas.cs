using System.Globalization;

namespace Akuntabel.App.DataKinerja;

/// <summary>Limits of files that people upload.</summary>
public sealed record OpsiBerkas
{
    /// <summary>Largest file, MiB (<c>AKUNTABEL_BERKAS_MIB</c>, 1–1024).</summary>
    public int BatasBerkasMib { get; init; } = 20;

    /// <summary>Space of one agency, MiB (<c>AKUNTABEL_KUOTA_MIB</c>, 1–1048576).</summary>
    public int KuotaMib { get; init; } = 2048;

    /// <summary>Largest file in bytes.</summary>
    public long BatasBerkas => BatasBerkasMib * 1024L * 1024L;

    /// <summary>Space of one agency in bytes.</summary>
    public long Kuota => KuotaMib * 1024L * 1024L;

    /// <summary>Reads the two variables; what is no number in its range counts as not set.</summary>
    public static OpsiBerkas DariLingkungan(Func<string, string?> variabel)
    {
        var bawaan = new OpsiBerkas();
        return new()
        {
            BatasBerkasMib = Baca(variabel("AKUNTABEL_BERKAS_MIB"), 1024) ?? bawaan.BatasBerkasMib,
            KuotaMib = Baca(variabel("AKUNTABEL_KUOTA_MIB"), 1_048_576) ?? bawaan.KuotaMib,
        };
    }

    private static int? Baca(string? teks, int maks) =>
        int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var angka) && angka >= 1 && angka <= maks
            ? angka
            : null;
}
