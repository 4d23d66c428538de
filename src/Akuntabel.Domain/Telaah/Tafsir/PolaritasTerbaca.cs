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
        "gizi buruk",
        "gizi kurang",
        "wasting",
        "infeksi",
        "death rate",
        "kumuh",
        "lahan kritis",
        "kebocoran",
        "kekerasan",
        "pencemaran",
        "indeks risiko",
        "buta aksara",
        "tunggakan",
        "keterlambatan",
        "konflik",
    ];

    /// <summary>Words that lean to "less is better" but stand in names of either kind.</summary>
    private static readonly string[] KataCenderungTurun =
    [
        "korban",
        "kerugian",
        "ketimpangan",
        "kesenjangan",
        "emisi",
        "desa tertinggal",
        "rawan pangan",
        "tingkat risiko",
        "angka kelahiran",
        "kasus",
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
        "pencegahan",
        "pengendalian",
        "penanganan",
        "penanggulangan",
        "pengurangan",
        "tertanggulangi",
        "dilayani",
        "terlayani",
        "mendapat",
        "penemuan",
        "cakupan",
        "tepat waktu",
        "penuntasan",
        "kepuasan",
        "memperoleh",
        "ditemukan",
        "diobati",
        "pelayanan",
        "sesuai standar",
        "bebas",
        "berkurangnya",
        "ditindak lanjuti",
        "tindak lanjut",
    ];

    /// <summary>True when less is probably better: used only where the figures follow neither form.</summary>
    public bool CenderungTurun(string indikator)
    {
        var nama = indikator.ToLowerInvariant();
        return Turun(indikator)
            || KataCenderungTurun.Any(k => nama.Contains(k, StringComparison.Ordinal))
                && !KataTetapNaik.Any(k => nama.Contains(k, StringComparison.Ordinal));
    }

    /// <summary>A span of time is to be short, whatever is done in it.</summary>
    private static readonly string[] KataWaktu =
    [
        "waktu tunggu",
        "waktu tanggap",
        "response time",
        "respon time",
        "lama waktu",
        "waktu penyelesaian",
        "waktu pelayanan",
    ];

    /// <summary>A count of what nobody wants, when the name begins with it.</summary>
    private static readonly string[] AwalTurun =
    [
        "jumlah kasus",
        "angka kasus",
        "jumlah kejadian",
        "jumlah pengaduan",
        "jumlah korban",
        "jumlah konflik",
    ];

    /// <summary>True when less is better.</summary>
    public bool Turun(string indikator)
    {
        var nama = indikator.Trim().ToLowerInvariant();
        var naik = KataTetapNaik.Any(k => nama.Contains(k, StringComparison.Ordinal));
        var waktu =
            KataWaktu.Any(k => nama.Contains(k, StringComparison.Ordinal))
            && !nama.StartsWith("persentase", StringComparison.Ordinal)
            && !nama.Contains("tepat waktu", StringComparison.Ordinal);
        return waktu
            || (
                !naik
                && (
                    KataTurun.Any(k => nama.Contains(k, StringComparison.Ordinal))
                    || AwalTurun.Any(k => nama.StartsWith(k, StringComparison.Ordinal))
                )
            );
    }
}
