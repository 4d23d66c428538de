namespace Akuntabel.Domain.Telaah;

/// <summary>Which indicators of a document are better when smaller, told from their names.</summary>
public sealed class PolaritasTerbaca
{
    private static readonly string[] KataTurun =
    [
        "pengangguran",
        "penganggur",
        "berkasus",
        "perselisihan",
        "sengketa",
        "kemiskinan",
        "miskin",
        "kematian",
        "stunting",
        "keluhan",
        "pengaduan",
        "kecelakaan",
        "kriminalitas",
        "inflasi",
        "gini",
        "kerawanan",
        "pelanggaran",
        "putus sekolah",
        "kesakitan",
        "prevalensi",
        "menganggur",
        "tidak lulus",
        "kehilangan",
        "kemacetan",
        "temuan",
    ];

    private static readonly string[] KataTetapNaik =
    [
        "ditindaklanjuti",
        "di tindaklanjuti",
        "diselesaikan",
        "terselesaikan",
        "selesai",
        "penurunan",
        "penyelesaian",
        "tertangani",
        "ditangani",
    ];

    /// <summary>True when less is better.</summary>
    public bool Turun(string indikator)
    {
        var nama = indikator.ToLowerInvariant();
        return KataTurun.Any(k => nama.Contains(k, StringComparison.Ordinal))
            && !KataTetapNaik.Any(k => nama.Contains(k, StringComparison.Ordinal));
    }
}
