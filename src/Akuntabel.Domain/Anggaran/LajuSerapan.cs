using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Absorption against the time passed.</summary>
public static class LajuSerapan
{
    private static readonly DateOnly Sejak = new(2014, 12, 1);

    public static readonly AturanHitung AturanWaktu = new(
        "ANGGARAN-WAKTU-1",
        "Waktu yang sudah lewat",
        "Bulan yang sudah selesai / 12 × 100",
        "Praktik laporan realisasi fisik dan keuangan daerah",
        Sejak
    );

    public static readonly AturanHitung AturanLaju = new(
        "ANGGARAN-LAJU-1",
        "Serapan dibandingkan waktu",
        "Serapan − Waktu yang sudah lewat, dalam poin; negatif berarti tertinggal",
        "Praktik laporan realisasi fisik dan keuangan daerah",
        Sejak
    );

    public static readonly AturanHitung AturanFisik = new(
        "ANGGARAN-LAJU-FISIK-1",
        "Fisik dibandingkan keuangan",
        "Fisik − Serapan, dalam poin; negatif berarti pekerjaan tertinggal dari uang",
        "Praktik laporan realisasi fisik dan keuangan daerah",
        Sejak
    );

    /// <summary>Part of the year over at the period's end, in percent.</summary>
    public static HasilHitung Waktu(Periode periode, KebijakanPengukuran kebijakan) =>
        Hitungan.Jalankan(
            AturanWaktu,
            "Waktu yang sudah lewat",
            [LangkahHitung.DariMasukan("Bulan yang sudah selesai", Nilai.Dari(periode.BulanAkhir), periode.Sebutan)],
            Hitungan.AtasAngka(n => Nilai.Dari(kebijakan.Bulatkan(n[0] * 100m / 12m, kebijakan.DesimalPersen))),
            $"{CetakAngka.Seperlunya(periode.BulanAkhir)} / 12 × 100",
            kebijakan.SebutanPembulatan(kebijakan.DesimalPersen)
        );

    /// <summary>Serapan minus time passed, in points.</summary>
    public static HasilHitung Keuangan(HasilHitung serapan, HasilHitung waktu) =>
        Kurang(AturanLaju, "Serapan dibandingkan waktu", serapan, waktu);

    /// <summary>Fisik minus serapan, in points.</summary>
    public static HasilHitung Fisik(HasilHitung fisik, HasilHitung serapan) =>
        Kurang(AturanFisik, "Fisik dibandingkan keuangan", fisik, serapan);

    private static HasilHitung Kurang(AturanHitung aturan, string nama, HasilHitung satu, HasilHitung dua) =>
        Hitungan.Jalankan(
            aturan,
            nama,
            [satu.Langkah, dua.Langkah],
            Hitungan.AtasAngka(n => Nilai.Dari(n[0] - n[1])),
            $"{CetakNilai.Seperlunya(satu.Nilai)} − {CetakNilai.Seperlunya(dua.Nilai)}"
        );
}
