using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pengukuran;

public sealed class PengukuranKinerjaTests
{
    [Fact]
    public void A_formula_over_components_gives_realisasi_capaian_category_and_a_named_target()
    {
        var berkas = new Berkas();
        var indikator = berkas.TambahIndikator("koperasi", rumus: "berkualitas / koperasi * 100");
        berkas.TambahUnsur("berkualitas", CaraHimpun.PosisiAkhir, ("2019", 31));
        berkas.TambahUnsur("koperasi", CaraHimpun.PosisiAkhir, ("2019", 132));
        berkas.TambahPerjanjian(1, "2019-01", indikator);
        berkas.TambahTarget(indikator, Nilai.Dari(30), SumberTarget.PerjanjianKinerja, Periode.Tahunan(2019));

        var hasil = PengukuranKinerja.Susun(berkas.Jadi());

        var ukuran = hasil.Indikator.ShouldHaveSingleItem();
        ukuran.Realisasi.Angka.ShouldBe(23.48m);
        ukuran.Capaian.Angka.ShouldBe(78.27m);
        ukuran.Capaian.Langkah.Uraian.ShouldBe("23,48 / 30 × 100");
        ukuran.Target.Langkah.Sumber.ShouldBe("Perjanjian Kinerja Tahun 2019 (versi 1), Januari 2019");
        ukuran.Kategori!.Nama.ShouldBe("Tinggi");
        ukuran.Status.ShouldBe(StatusCapaian.PerluPerhatian);
        hasil.RataRata.Angka.ShouldBe(78.27m);
        hasil.JumlahDiukur.ShouldBe(1);
        hasil.JumlahTercapai.ShouldBe(0);
        hasil.SasaranPerKategori.Single(k => k.Jumlah == 1).Pita.Nama.ShouldBe("Tinggi");
    }
}
