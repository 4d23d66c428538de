using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Further wordings of sentences, beside the one case each rule has: the wrong one is found, the right one left alone.</summary>
public sealed class KalimatTests
{
    private const string Muka = "Laporan Kinerja Tahun 2022 memuat hasil pengukuran tahun 2022.";

    [Theory]
    [InlineData(
        "persen-perubahan-salah",
        "Pengunjung perpustakaan pada tahun 2022 berjumlah 9.600 orang, berkurang 400 orang atau 4,17 persen dibandingkan tahun 2021.",
        "Pengunjung perpustakaan pada tahun 2022 berjumlah 9.600 orang, berkurang 400 orang atau 4,00 persen dibandingkan tahun 2021."
    )]
    [InlineData(
        "persen-perubahan-salah",
        "Dibandingkan dengan pendapatan retribusi pasar tahun 2021 sebesar Rp 250.000.000, pendapatan tahun 2022 turun Rp 50.000.000 atau 25,00%.",
        "Dibandingkan dengan pendapatan retribusi pasar tahun 2021 sebesar Rp 250.000.000, pendapatan tahun 2022 turun Rp 50.000.000 atau 20,00%."
    )]
    [InlineData(
        "jumlah-tidak-cocok",
        "Terdapat 14 tiga belas indikator yang tercapai.",
        "Terdapat 13 tiga belas indikator yang tercapai."
    )]
    public void Kalimat_yang_salah_ditemukan_dan_yang_benar_dibiarkan(string jenis, string salah, string benar)
    {
        KasusAturan.Telaah([Muka, "", salah]).ShouldContain(c => c.Jenis.Kode() == jenis && c.Tempat.Any(t => t.BarisAwal == 3));
        KasusAturan.Telaah([Muka, "", benar]).ShouldBeEmpty();
    }
}
