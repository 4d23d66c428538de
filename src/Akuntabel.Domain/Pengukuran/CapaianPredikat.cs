using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>Capaian between letters of one scale (SAKIP, IKM, opinion): the ratio of their ranks, with both letters in the trace.</summary>
public static class CapaianPredikat
{
    public static readonly AturanHitung Aturan = new(
        "PENGUKURAN-CAPAIAN-5",
        "Capaian predikat",
        "Urutan predikat realisasi / Urutan predikat target × 100 (predikat terendah berurutan 1)",
        "Praktik e-SAKIP daerah: predikat diubah menjadi urutan tingkatnya pada skala yang sama",
        new DateOnly(2014, 12, 1)
    );

    public static readonly AturanHitung Tingkat = new(
        "PENGUKURAN-PREDIKAT-1",
        "Urutan predikat",
        "Urutan predikat pada skalanya, dihitung dari yang terendah; nilai angka diubah dahulu menjadi predikat",
        "Skala predikat yang bersangkutan (PermenPANRB 88/2021 untuk AKIP, PermenPANRB 14/2017 untuk IKM)",
        new DateOnly(2014, 12, 1)
    );

    /// <summary>The capaian; a letter the scale does not know gives TidakBerlaku.</summary>
    public static HasilHitung Hitung(
        LangkahHitung target,
        LangkahHitung realisasi,
        SkalaPredikat skala,
        KebijakanPengukuran kebijakan
    )
    {
        var (urutanTarget, urutanRealisasi) = (Urutan("Target", target, skala), Urutan("Realisasi", realisasi, skala));
        return Hitungan.Jalankan(
            Aturan,
            "Capaian",
            [urutanTarget, urutanRealisasi],
            Hitungan.AtasAngka(n =>
                n[0] == 0
                    ? Nilai.Tanpa(AlasanKosong.TargetNol)
                    : Nilai.Dari(kebijakan.Bulatkan(n[1] * 100m / n[0], kebijakan.DesimalPersen))
            ),
            $"{CetakNilai.Seperlunya(realisasi.Hasil)} terhadap {CetakNilai.Seperlunya(target.Hasil)}: "
                + $"{CetakNilai.Seperlunya(urutanRealisasi.Hasil)} / {CetakNilai.Seperlunya(urutanTarget.Hasil)} × 100",
            kebijakan.SebutanPembulatan(kebijakan.DesimalPersen)
        );
    }

    private static LangkahHitung Urutan(string nama, LangkahHitung langkah, SkalaPredikat skala) =>
        Hitungan
            .Jalankan(
                Tingkat,
                $"Urutan predikat {nama.ToLowerInvariant()}",
                [langkah],
                nilai =>
                    nilai[0] is Nilai.Kosong ? nilai[0]
                    : skala.Tentukan(nilai[0]) is { } tingkat ? Nilai.Dari(tingkat.Ordinal)
                    : Nilai.Tanpa(AlasanKosong.TidakBerlaku),
                $"{CetakNilai.Seperlunya(langkah.Hasil)} pada skala {skala.Nama}"
            )
            .Langkah;
}
