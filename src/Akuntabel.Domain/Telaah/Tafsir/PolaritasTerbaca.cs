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
        "waktu tunggu",
        "waktu tanggap",
        "response time",
        "respon time",
        "lama waktu",
        "waktu penyelesaian",
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

    /// <summary>True when less is better.</summary>
    public bool Turun(string indikator)
    {
        var nama = indikator.ToLowerInvariant();
        return KataTurun.Any(k => nama.Contains(k, StringComparison.Ordinal))
            && !KataTetapNaik.Any(k => nama.Contains(k, StringComparison.Ordinal));
    }
}
