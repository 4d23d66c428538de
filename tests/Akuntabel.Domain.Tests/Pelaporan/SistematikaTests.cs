using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pelaporan;

public sealed class SistematikaTests
{
    private static string Susun(string isi) => $$"""{ "kunci": "uji", "nama": "Uji", "isi": [ {{isi}} ] }""";

    private static string Pesan(string json) =>
        PembacaSistematika.Baca(json).Pelanggaran.ShouldBeOfType<SistematikaTidakSah>().Pesan;

    [Fact]
    public void The_shipped_outlines_can_be_used()
    {
        foreach (var kunci in SistematikaBawaan.Kunci)
        {
            SistematikaBawaan.Cari(kunci)!.Isi.OfType<SimpulSistematika.Bab>().Count().ShouldBe(4);
        }

        SistematikaBawaan.Standar(Periode.Triwulan(2018, 2)).Berkala.ShouldBeTrue();
    }

    [Theory]
    [InlineData("{ \"kunci\": ", "bukan JSON")]
    [InlineData("[]", "\"kunci\" harus diisi")]
    [InlineData("{ \"kunci\": \"a\", \"nama\": \"A\" }", "tidak mempunyai isi")]
    public void A_broken_file_is_told_in_plain_words(string json, string pesan) => Pesan(json).ShouldContain(pesan);

    [Theory]
    [InlineData("""{ "jenis": "tabel", "tabel": "capaiann" }""", "Jenis tabel \"capaiann\" tidak dikenal")]
    [InlineData("""{ "jenis": "tabel", "tabel": "capaian", "opsi": { "warna": "biru" } }""", "tidak mengenal opsi \"warna\"")]
    [InlineData("""{ "jenis": "tabel", "tabel": "antar-tahun", "opsi": { "tahun": "9" } }""", "harus salah satu dari 2, 3, 4, 5")]
    [InlineData("""{ "jenis": "gambar", "gambar": "kue" }""", "Jenis gambar \"kue\" tidak dikenal")]
    [InlineData("""{ "jenis": "narasi", "slot": "Latar Belakang" }""", "slot narasi \"Latar Belakang\"")]
    [InlineData("""{ "jenis": "apa" }""", "isi[1]: jenis \"apa\" tidak dikenal")]
    [InlineData(
        """{ "jenis": "bab", "judul": "A", "nomor": 1 }, { "jenis": "bab", "judul": "B", "nomor": 1 }""",
        "lebih dari satu Bab bernomor 1"
    )]
    [InlineData("""{ "jenis": "bab", "judul": "A", "isi": [ { "jenis": "bab", "judul": "B" } ] }""", "harus berdiri paling luar")]
    [InlineData(
        """{ "jenis": "ulang", "per": "indikator", "isi": [ { "jenis": "ulang", "per": "sasaran", "isi": [ { "jenis": "narasi", "slot": "x" } ] } ] }""",
        "hanya boleh indikator di dalam sasaran"
    )]
    [InlineData("""{ "jenis": "surat-perjanjian", "versi": "ketiga" }""", "\"versi\" harus salah satu dari")]
    [InlineData("""{ "jenis": "ulang", "per": "sasaran" }""", "Perulangan tidak mempunyai isi")]
    [InlineData("""{ "jenis": "ulang", "per": "bulan", "isi": [ ] }""", "\"per\" harus salah satu dari")]
    public void A_wrong_outline_names_what_is_wrong(string isi, string pesan) => Pesan(Susun(isi)).ShouldContain(pesan);

    [Fact]
    public void Every_problem_is_told_at_once() =>
        PembacaSistematika
            .Baca(Susun("""{ "jenis": "tabel", "tabel": "x" }, { "jenis": "gambar", "gambar": "y" }"""))
            .Pelanggaran.ShouldBeOfType<SistematikaTidakSah>()
            .Masalah.Count.ShouldBe(2);

    [Fact]
    public void Indicators_may_be_looped_inside_sasaran() =>
        PembacaSistematika
            .Baca(
                Susun(
                    """{ "jenis": "ulang", "per": "sasaran", "isi": [ { "jenis": "ulang", "per": "indikator", "isi": [ { "jenis": "narasi", "slot": "analisis" } ] } ] }"""
                )
            )
            .Berhasil.ShouldBeTrue();
}
