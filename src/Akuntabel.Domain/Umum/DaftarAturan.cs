using System.Globalization;
using System.Text;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.Domain.Umum;

/// <summary>Every calculation rule of the system, and <c>docs/rumus.md</c> made from them.</summary>
public static class DaftarAturan
{
    /// <summary>All rules, room by room.</summary>
    public static IReadOnlyList<ButirAturan> Semua { get; } =
    [
        new(TargetBerlaku.Aturan, "Perencanaan/TargetBerlaku.cs"),
        new(Himpunan.Aturan, "Pengukuran/Himpunan.cs", ContohAturan.Himpun()),
        new(TabelSilang.Aturan, "DataKinerja/TabelSilang.cs", ContohAturan.Rincian()),
        new(Rumus.Aturan, "Pengukuran/Rumus.cs", ContohAturan.Rumus("31 / 132 * 100"), ContohAturan.Rumus("458 / 1845 * 100")),
        new(RealisasiBerlaku.Aturan, "Pengukuran/RealisasiBerlaku.cs"),
        new(KejanggalanAngka.Aturan, "Pengukuran/KejanggalanAngka.cs"),
        new(PembulatanAngka.Aturan, "Pengukuran/PembulatanAngka.cs", ContohAturan.Bulat(23.484848m), ContohAturan.Bulat(-2.345m)),
        new(
            Capaian.Maksimalkan,
            "Pengukuran/Capaian.cs",
            ContohAturan.Capaian(Polaritas.Maksimalkan, 30, 23.48m),
            ContohAturan.Capaian(Polaritas.Maksimalkan, 23.97m, 24.82m),
            ContohAturan.Capaian(Polaritas.Maksimalkan, 0, 5)
        ),
        new(
            Capaian.Minimalkan,
            "Pengukuran/Capaian.cs",
            ContohAturan.Capaian(Polaritas.Minimalkan, 6.10m, 5.06m),
            ContohAturan.Capaian(Polaritas.Minimalkan, 2.5m, 2.38m)
        ),
        new(Capaian.MinimalkanPendek, "Pengukuran/Capaian.cs", ContohAturan.CapaianPendek(6.10m, 5.06m)),
        new(
            Capaian.Rentang,
            "Pengukuran/Capaian.cs",
            ContohAturan.Capaian(Polaritas.Rentang(80, 90), 85, 85),
            ContohAturan.Capaian(Polaritas.Rentang(80, 90), 85, 60),
            ContohAturan.Capaian(Polaritas.Rentang(80, 90), 85, 99)
        ),
        new(CapaianPredikat.Aturan, "Pengukuran/CapaianPredikat.cs", ContohAturan.Predikat()),
        new(CapaianPredikat.Tingkat, "Pengukuran/CapaianPredikat.cs"),
        new(KategoriCapaian.Aturan, "Pengukuran/KategoriCapaian.cs"),
        new(PenentuStatusCapaian.Aturan, "Pengukuran/PenentuStatusCapaian.cs"),
        new(RataRata.Aturan, "Pengukuran/RataRata.cs", ContohAturan.RataRata(100, 85, 100, 100, 100)),
        new(RataRata.AturanTertimbang, "Pengukuran/RataRata.cs", ContohAturan.Tertimbang()),
        new(
            PenghitungKemajuan.Kumulatif,
            "Pengukuran/PenghitungKemajuan.cs",
            ContohAturan.Kemajuan(CaraKemajuan.KumulatifTerhadapTotal)
        ),
        new(PenghitungKemajuan.Rata, "Pengukuran/PenghitungKemajuan.cs", ContohAturan.Kemajuan(CaraKemajuan.RataRata)),
        new(
            PenghitungKemajuan.Akhir,
            "Pengukuran/PenghitungKemajuan.cs",
            ContohAturan.Kemajuan(CaraKemajuan.NilaiTerakhirTerhadapTargetAkhir)
        ),
        new(PenghitungKemajuan.Poin, "Pengukuran/PenghitungKemajuan.cs", ContohAturan.Kemajuan(CaraKemajuan.Selisih)),
        new(PenghitungKemajuan.Deret, "Pengukuran/PenghitungKemajuan.cs"),
        new(PenjumlahAnggaran.AturanJumlah, "Anggaran/PenjumlahAnggaran.cs"),
        new(RealisasiSampai.Aturan, "Anggaran/RealisasiSampai.cs"),
        new(Serapan.Aturan, "Anggaran/Serapan.cs", ContohAturan.Serapan()),
        new(Serapan.AturanSisa, "Anggaran/Serapan.cs", ContohAturan.Sisa()),
        new(PenjumlahAnggaran.AturanFisik, "Anggaran/PenjumlahAnggaran.cs"),
        new(LajuSerapan.AturanWaktu, "Anggaran/LajuSerapan.cs", ContohAturan.Waktu()),
        new(LajuSerapan.AturanLaju, "Anggaran/LajuSerapan.cs", ContohAturan.Laju()),
        new(LajuSerapan.AturanFisik, "Anggaran/LajuSerapan.cs", ContohAturan.LajuFisik()),
        new(Serapan.AturanSelisih, "Anggaran/Serapan.cs", ContohAturan.Selisih()),
        new(Serapan.AturanPerubahan, "Anggaran/Serapan.cs", ContohAturan.Perubahan()),
        new(PenghitungEfisiensi.AturanPorsi, "Anggaran/PenghitungEfisiensi.cs"),
        new(PenghitungEfisiensi.AturanHemat, "Anggaran/PenghitungEfisiensi.cs"),
        new(PenghitungEfisiensi.AturanBanding, "Anggaran/PenghitungEfisiensi.cs"),
    ];

    /// <summary>The text of <c>docs/rumus.md</c>.</summary>
    public static string KeMarkdown()
    {
        var teks = new StringBuilder(
            """
            # Rumus

            Setiap angka yang dihitung Akuntabel menyebut salah satu aturan di bawah ini. Halaman ini dibuat dari kode
            (`DaftarAturan.KeMarkdown`); contohnya dihitung oleh mesin yang sama. Cara membulatkan, rumus yang dipilih, batas, dan
            toleransi adalah kebijakan pengukuran pemerintah daerah; contoh memakai pembulatan berjenjang dengan 2 desimal.

            """.ReplaceLineEndings("\n")
        );
        foreach (var butir in Semua)
        {
            var sejak = butir.Aturan.BerlakuSejak.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            teks.Append('\n').Append(CultureInfo.InvariantCulture, $"## {butir.Aturan.Id}: {butir.Aturan.Nama}\n\n");
            teks.Append(CultureInfo.InvariantCulture, $"- Rumus: {butir.Aturan.Rumus}\n");
            teks.Append(CultureInfo.InvariantCulture, $"- Dasar: {butir.Aturan.DasarHukum}\n");
            teks.Append(CultureInfo.InvariantCulture, $"- Berlaku sejak: {sejak}\n");
            teks.Append(CultureInfo.InvariantCulture, $"- Kode: [{butir.Berkas}](../src/Akuntabel.Domain/{butir.Berkas})\n");
            foreach (var contoh in butir.Contoh)
            {
                teks.Append(
                    CultureInfo.InvariantCulture,
                    $"- Contoh: {contoh.Langkah.Uraian} → {CetakNilai.Seperlunya(contoh.Nilai)}\n"
                );
            }
        }

        return teks.ToString();
    }
}
