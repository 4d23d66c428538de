using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan.Banjarbaru;

/// <summary>The table kinds of Banjarbaru's outline over its imported year.</summary>
public sealed class TabelBanjarbaruTests(LaporanBanjarbaru laporan) : IClassFixture<LaporanBanjarbaru>
{
    [Theory]
    [InlineData("capaian-hitung:koperasi-berkualitas", "Persentase Koperasi yang berkualitas", "Perhitungan", "132")]
    [InlineData("pembanding-daerah:tingkat-pengangguran-terbuka", "Tingkat Pengangguran Terbuka", "Kota Banjarmasin", "7,69")]
    [InlineData("rpjmd-nasional:tingkat-pengangguran-terbuka", "Tingkat Pengangguran Terbuka", "Target nasional", "5,00")]
    [InlineData("rpjmd-nasional:tingkat-pengangguran-terbuka", "Tingkat Pengangguran Terbuka", "Target RPJMD 2021", "5,95")]
    [InlineData("perbandingan-capaian", "Persentase Koperasi yang berkualitas", "2017", "22,32")]
    [InlineData("visi-misi", "Visi", "Rumusan", "Terwujudnya Koperasi")]
    [InlineData("strategi", "Arah kebijakan", "Rumusan", "kelembagaan koperasi")]
    [InlineData("anggaran-sasaran", "Program Peningkatan Kesempatan Kerja", "Anggaran", "271.119.480")]
    [InlineData("peran-program", "Program Peningkatan Kesempatan Kerja", "Sasaran", "Pengangguran Terbuka")]
    [InlineData("tugas-unit", "Kepala Dinas", "Tugas dan fungsi", "Memimpin")]
    [InlineData("rincian-berdampingan:koperasi-berkualitas:1", "KUD", "Jumlah", "2")]
    [InlineData("realisasi-anggaran:sasaran-4", "Pembinaan Jaminan Sosial", "Saldo", "450.000")]
    public void Every_kind_shows_the_recorded_fact(string kunci, string baris, string kolom, string isi) =>
        laporan.Cetak(kunci, baris, kolom).ShouldNotBeNull().ShouldContain(isi, Case.Insensitive);

    [Fact]
    public void Programs_and_kegiatan_stand_under_their_urusan()
    {
        var tabel = laporan.Tabel.Single(t => t.Kunci == "program-kegiatan");

        tabel.Baris.Count.ShouldBe(57, "2 urusan, 10 program, 45 kegiatan");
        tabel.Baris.Max(b => b.Inden).ShouldBe(2);
    }

    [Fact]
    public void Cases_are_listed_without_names_in_the_round_of_their_indicator()
    {
        var tabel = laporan.Tabel.Single(t => t.Judul.StartsWith("Kasus hubungan industrial, ", StringComparison.Ordinal));

        tabel.Kunci.ShouldContain("perusahaan-berkasus");
        tabel.Kolom.ShouldNotContain(k => k.Judul.Contains("Nama"));
        tabel.Baris.Count.ShouldBe(10);
    }

    [Fact]
    public void An_indicator_without_some_operational_table_says_nothing_of_it() =>
        laporan
            .Dokumen.Isi.OfType<Blok.Paragraf>()
            .ShouldNotContain(p =>
                p.Isi.OfType<Inline.Teks>().Any(t => t.Isi.Contains("belum dicatat", StringComparison.Ordinal))
            );

    [Fact]
    public void Outside_rounds_table_numbers_go_on_and_are_never_given_twice() =>
        laporan
            .Dokumen.Isi.OfType<Blok.Tabel>()
            .Where(t => t.Nomor is { Romawi: false })
            .Select(t => t.Nomor!.Lengkap)
            .ShouldBeUnique();

    [Fact]
    public void The_outline_follows_the_order_of_the_printed_report() =>
        SistematikaBawaan
            .Cari("banjarbaru")!
            .Isi.OfType<SimpulSistematika.Bab>()
            .Select(b => b.Judul)
            .ShouldBe(["Pendahuluan", "Perencanaan Kinerja", "Akuntabilitas Kinerja", "Penutup"]);
}
