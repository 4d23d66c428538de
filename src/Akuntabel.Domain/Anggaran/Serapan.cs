using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Absorption of a budget, what is left of it, and change against an earlier figure.</summary>
public static class Serapan
{
    private static readonly DateOnly Sejak = new(2014, 12, 1);

    public static readonly AturanHitung Aturan = new(
        "ANGGARAN-SERAPAN-1",
        "Serapan anggaran",
        "Realisasi anggaran / Pagu × 100; belum dihitung selama ada simpul terbawah yang realisasinya belum tercatat",
        "PermenPANRB 53/2014 Lampiran II (realisasi anggaran)",
        Sejak
    );

    public static readonly AturanHitung AturanSisa = new(
        "ANGGARAN-SISA-1",
        "Sisa anggaran",
        "Pagu − Realisasi anggaran; belum dihitung selama ada simpul terbawah yang realisasinya belum tercatat",
        "PermenPANRB 53/2014 Lampiran II (realisasi anggaran)",
        Sejak
    );

    public static readonly AturanHitung AturanPerubahan = new(
        "ANGGARAN-PERUBAHAN-1",
        "Perubahan dalam persen",
        "(Sesudah − Sebelum) / Sebelum × 100",
        "PP 12/2019 (perubahan APBD), dihitung atas angka sebelum perubahan",
        Sejak
    );

    public static readonly AturanHitung AturanSelisih = new(
        "ANGGARAN-SELISIH-1",
        "Selisih",
        "Sesudah − Sebelum",
        "PP 12/2019 (perubahan APBD)",
        Sejak
    );

    /// <summary>Absorption in percent. A pagu of zero gives PenyebutNol.</summary>
    public static HasilHitung Hitung(LangkahHitung pagu, LangkahHitung realisasi, KebijakanPengukuran kebijakan) =>
        Persen(
            Aturan,
            "Serapan",
            pagu,
            realisasi,
            (p, r) => r * 100m / p,
            $"{Cetak(realisasi)} / {Cetak(pagu)} × 100",
            kebijakan
        );

    /// <summary>What is left, in rupiah; negative when more was spent than the pagu.</summary>
    public static HasilHitung Sisa(LangkahHitung pagu, LangkahHitung realisasi) =>
        Hitungan.Jalankan(
            AturanSisa,
            "Sisa",
            [pagu, realisasi],
            Hitungan.AtasAngka(n => Nilai.Dari(n[0] - n[1])),
            $"{Cetak(pagu)} − {Cetak(realisasi)}"
        );

    /// <summary>After minus before.</summary>
    public static HasilHitung Selisih(LangkahHitung sebelum, LangkahHitung sesudah) =>
        Hitungan.Jalankan(
            AturanSelisih,
            "Selisih",
            [sebelum, sesudah],
            Hitungan.AtasAngka(n => Nilai.Dari(n[1] - n[0])),
            $"{Cetak(sesudah)} − {Cetak(sebelum)}"
        );

    /// <summary>Change in percent of the before figure; a before figure of zero gives PenyebutNol.</summary>
    public static HasilHitung PerubahanPersen(LangkahHitung sebelum, LangkahHitung sesudah, KebijakanPengukuran kebijakan) =>
        Persen(
            AturanPerubahan,
            "Perubahan",
            sebelum,
            sesudah,
            (awal, akhir) => (akhir - awal) * 100m / Math.Abs(awal),
            $"({Cetak(sesudah)} − {Cetak(sebelum)}) / {Cetak(sebelum)} × 100",
            kebijakan
        );

    private static HasilHitung Persen(
        AturanHitung aturan,
        string nama,
        LangkahHitung penyebut,
        LangkahHitung pembilang,
        Func<decimal, decimal, decimal> rumus,
        string uraian,
        KebijakanPengukuran kebijakan
    ) =>
        Hitungan.Jalankan(
            aturan,
            nama,
            [penyebut, pembilang],
            Hitungan.AtasAngka(n =>
                n[0] == 0
                    ? Nilai.Tanpa(AlasanKosong.PenyebutNol)
                    : Nilai.Dari(kebijakan.Bulatkan(rumus(n[0], n[1]), kebijakan.DesimalPersen))
            ),
            uraian,
            kebijakan.SebutanPembulatan(kebijakan.DesimalPersen)
        );

    private static string Cetak(LangkahHitung langkah) => CetakNilai.Seperlunya(langkah.Hasil);
}
