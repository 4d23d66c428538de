namespace Akuntabel.Domain.Telaah;

/// <summary>Words of indicator names that tell whether more or less is better.</summary>
internal static class KataPolaritas
{
    /// <summary>Words of names of which less is better.</summary>
    public static IReadOnlyList<string> KataTurun { get; } =
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
        "gangguan",
        "kejahatan",
        "kriminal",
        "backlog",
        "tidak layak huni",
        "genangan",
        "perkawinan anak",
        "pernikahan dini",
        "mortalitas",
        "morbiditas",
    ];

    /// <summary>Words that lean to "less is better" but stand in names of either kind.</summary>
    public static IReadOnlyList<string> KataCenderungTurun { get; } =
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

    /// <summary>Words by which such a name counts what is done about it: more is better.</summary>
    public static IReadOnlyList<string> KataTetapNaik { get; } =
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

    /// <summary>A span of time is to be short, whatever is done in it.</summary>
    public static IReadOnlyList<string> KataWaktu { get; } =
    ["waktu tunggu", "waktu tanggap", "response time", "respon time", "lama waktu", "waktu penyelesaian", "waktu pelayanan"];

    /// <summary>A count of what nobody wants, when the name begins with it.</summary>
    public static IReadOnlyList<string> AwalTurun { get; } =
    ["jumlah kasus", "angka kasus", "jumlah kejadian", "jumlah pengaduan", "jumlah korban", "jumlah konflik"];
}
