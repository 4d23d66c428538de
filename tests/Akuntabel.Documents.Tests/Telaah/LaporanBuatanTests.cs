using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Tests.Bahan;
using CsCheck;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Reports of made-up agencies in three layouts: clean they give no note, and each seeded error is found on its line.</summary>
public sealed class LaporanBuatanTests
{
    private static string[] Teks(string nama) =>
        File.ReadAllLines(Repositori.Jalur("tests", "Akuntabel.TestData", "telaah", nama));

    [Theory]
    [InlineData("muara-damai-2022.md", 60)]
    [InlineData("tanjung-asri-2020.txt", 25)]
    [InlineData("bukit-sentosa-2023.txt", 25)]
    [InlineData("telaga-biru-2021.txt", 45)]
    [InlineData("lembah-jaya-2022.md", 40)]
    [InlineData("sumber-alam-2023.txt", 10)]
    [InlineData("tanjung-puri-2022.txt", 25)]
    [InlineData("muara-teduh-2023.md", 20)]
    [InlineData("serambi-2024.txt", 20)]
    public void Laporan_yang_benar_tidak_mendapat_catatan(string nama, int cocokMin)
    {
        var hasil = Penelaah.Telaah(PembacaTeks.Baca(nama, Teks(nama)));

        hasil.Catatan.Select(c => $"{c.Jenis} {c.Tabel}: {c.Penjelasan}").ShouldBeEmpty();
        hasil.Cocok.Count.ShouldBeGreaterThanOrEqualTo(cocokMin);
    }

    [Theory]
    [InlineData("muara-damai-2022.md", "| 115,00 |", "| 116,00 |", "capaian-salah")]
    [InlineData("muara-damai-2022.md", "| 103,78 |", "| 103,72 |", "rata-rata-salah")]
    [InlineData("muara-damai-2022.md", "| 96,09 | Sangat Tinggi |", "| 96,09 | Tinggi |", "kategori-tidak-sesuai-skala")]
    [InlineData("muara-damai-2022.md", "> 75 – 90", "> 75 – 89", "skala-bolong")]
    [InlineData(
        "muara-damai-2022.md",
        "| 5 | Indeks Kepuasan Masyarakat terhadap Layanan Puskesmas | Indeks | 84,00 |",
        "| 5 | Indeks Kepuasan Masyarakat terhadap Layanan Puskesmas | Indeks | 83,00 |",
        "target-beda-antar-tabel"
    )]
    [InlineData(
        "muara-damai-2022.md",
        "18.973.200.000 | 18.606.974.150 | 98,07",
        "18.973.200.000 | 18.606.974.150 | 0,98",
        "rasio-bukan-persen"
    )]
    [InlineData("muara-damai-2022.md", "| 366.225.850 |", "| 336.225.850 |", "sisa-salah")]
    [InlineData("muara-damai-2022.md", "5 (lima) indikator", "6 (enam) indikator", "jumlah-tidak-cocok")]
    [InlineData("muara-damai-2022.md", "5 (lima) indikator", "5 (enam) indikator", "jumlah-tidak-cocok")]
    [InlineData("muara-damai-2022.md", "(2,03%)", "(1,99%)", "persen-perubahan-salah")]
    [InlineData("muara-damai-2022.md", "bertambah Rp618.950.000", "bertambah Rp681.950.000", "selisih-salah")]
    [InlineData("muara-damai-2022.md", "94,40 persen", "94,04 persen", "pecahan-tidak-cocok")]
    [InlineData("muara-damai-2022.md", "| Total | 31.118.950.000", "| Total | 31.118.590.000", "jumlah-salah")]
    [InlineData(
        "muara-damai-2022.md",
        "Peraturan Presiden Nomor 29 Tahun 2014",
        "Peraturan Pemerintah Nomor 29 Tahun 2014",
        "dasar-hukum-salah"
    )]
    [InlineData("tanjung-asri-2020.txt", "5,207", "5,270", "jumlah-salah")]
    [InlineData("tanjung-asri-2020.txt", "604,118,000", "604,118.000", "angka-rusak")]
    [InlineData("tanjung-asri-2020.txt", "71.88\t95.84", "71.88\t95.48", "capaian-salah")]
    [InlineData("bukit-sentosa-2023.txt", "97,73%   Baik", "97,73%   Cukup", "kategori-tidak-sesuai-skala")]
    [InlineData(
        "bukit-sentosa-2023.txt",
        "1.700.400.000   1.592.145.500",
        "1.700.400.000   1.529.145.500",
        "persen-serapan-salah"
    )]
    [InlineData("bukit-sentosa-2023.txt", "2.751.650.000", "2.715.650.000", "jumlah-salah")]
    [InlineData("bukit-sentosa-2023.txt", "95,91%", "95,19%", "rata-rata-salah")]
    [InlineData("telaga-biru-2021.txt", "118         87,62", "118         81,62", "capaian-salah")]
    [InlineData("telaga-biru-2021.txt", "95,76    Tinggi", "97,56    Tinggi", "rata-rata-salah")]
    [InlineData("telaga-biru-2021.txt", "adalah 95,76 persen", "adalah 96,75 persen", "rata-rata-salah")]
    [InlineData("telaga-biru-2021.txt", "334       86,08", "334       80,68", "pecahan-tidak-cocok")]
    [InlineData("telaga-biru-2021.txt", "248.852.650     98,00", "248.852.650     90,08", "persen-serapan-salah")]
    [InlineData("telaga-biru-2021.txt", "19.111.870.000    18.334.335.000", "19.111.780.000    18.334.335.000", "jumlah-salah")]
    [InlineData("telaga-biru-2021.txt", "6 (enam) indikator", "6 (lima) indikator", "jumlah-tidak-cocok")]
    [InlineData("lembah-jaya-2022.md", "| 112.40 | 38.75 |", "| 112.40 | 37.85 |", "jumlah-salah")]
    [InlineData("lembah-jaya-2022.md", "| 2,574,825,000 |", "| 2,547,825,000 |", "selisih-salah")]
    [InlineData("lembah-jaya-2022.md", "| 66.20% | 3.05 |", "| 66.20% | 3.50 |", "selisih-salah")]
    [InlineData("sumber-alam-2023.txt", "sebesar 101,65%", "sebesar 106,15%", "capaian-salah")]
    [InlineData("sumber-alam-2023.txt", "atau 96,79%", "atau 97,69%", "persen-serapan-salah")]
    [InlineData("sumber-alam-2023.txt", "(97,23%)", "(92,73%)", "persen-serapan-salah")]
    [InlineData("tanjung-puri-2022.txt", "70,55\t103,75", "70,55\t107,35", "capaian-salah")]
    [InlineData("tanjung-puri-2022.txt", "148\t156\t304", "148\t156\t340", "jumlah-salah")]
    [InlineData("tanjung-puri-2022.txt", "3.364.500\t98,92%", "3.364.500\t92,98%", "persen-serapan-salah")]
    [InlineData(
        "muara-teduh-2023.md",
        "| 402.150.000 | 388.700.000 | 1.001.350.000 |",
        "| 402.150.000 | 388.700.000 | 1.010.350.000 |",
        "jumlah-salah"
    )]
    [InlineData("muara-teduh-2023.md", "597.765.500 | 60,97", "597.765.500 | 69,07", "persen-serapan-salah")]
    [InlineData("serambi-2024.txt", "| 66,30 | 70,00 | 94,71 |", "| 66,30 | 70,00 | 97,41 |", "capaian-salah")]
    [InlineData("serambi-2024.txt", "| 66,30 | 59,40 | 6,90 |", "| 66,30 | 59,40 | 9,60 |", "selisih-salah")]
    [InlineData("serambi-2024.txt", "| 103,59 | 98,04 | 5,55 |", "| 103,59 | 98,04 | 5,95 |", "selisih-salah")]
    [InlineData("serambi-2024.txt", "meningkat sebesar 4,55", "meningkat sebesar 5,45", "selisih-salah")]
    [InlineData("serambi-2024.txt", "tahun 2024 sebesar 97,01%", "tahun 2024 sebesar 91,07%", "persen-serapan-salah")]
    public void Kesalahan_yang_ditanam_ditemukan_di_barisnya(string nama, string benar, string salah, string jenis)
    {
        var teks = Teks(nama);
        var baris = Array.FindIndex(teks, b => b.Contains(benar, StringComparison.Ordinal));
        baris.ShouldBeGreaterThanOrEqualTo(0, benar);
        teks[baris] = teks[baris].Replace(benar, salah, StringComparison.Ordinal);

        var catatan = Penelaah.Telaah(PembacaTeks.Baca(nama, teks)).Catatan;

        var tepat = catatan.Any(c =>
            PenilaiKunci.Sekeluarga(c.Jenis.Kode(), jenis)
            && c.Tempat.Any(t => t.BarisAwal <= baris + 1 && baris + 1 <= t.BarisAkhir)
        );
        tepat.ShouldBeTrue(string.Join('\n', catatan.Select(c => $"{c.Jenis} {c.Tabel}: {c.Penjelasan}")));
    }

    [Fact]
    public void Naskah_rusak_tidak_pernah_membuat_telaah_gagal()
    {
        string[] bahan = [.. Teks("muara-damai-2022.md"), .. Teks("tanjung-asri-2020.txt"), .. Teks("bukit-sentosa-2023.txt")];
        var potong =
            from i in Gen.Int[0, bahan.Length - 1]
            from panjang in Gen.Int[0, 40]
            from sisip in Gen.String[Gen.Char["0123456789.,%|\t()-RpTabelJUMLAH <>=/½\u0000"], 0, 30]
            from tempat in Gen.Int[0, 60]
            select (i, panjang, sisip, tempat);
        Gen.Select(potong, potong)
            .Sample(
                x =>
                {
                    string[] teks =
                    [
                        .. bahan.Skip(x.Item1.i).Take(x.Item1.panjang),
                        x.Item1.sisip,
                        .. bahan
                            .Skip(x.Item2.i)
                            .Take(x.Item2.panjang)
                            .Select(b => b.Insert(Math.Min(b.Length, x.Item2.tempat), x.Item2.sisip)),
                    ];
                    return Penelaah.Telaah(PembacaTeks.Baca("acak", teks)).Catatan.All(c => c.Tempat.Count is > 0 and <= 6);
                },
                iter: 1_000
            );
    }
}
