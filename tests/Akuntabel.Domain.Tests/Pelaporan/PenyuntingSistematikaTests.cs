using Akuntabel.Domain.Pelaporan.Kerangka;
using CsCheck;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pelaporan;

/// <summary>Editing an outline step by step, and writing it down.</summary>
public sealed class PenyuntingSistematikaTests
{
    private static readonly Sistematika Contoh = PembacaSistematika
        .Baca(
            """
            { "kunci": "uji", "nama": "Uji", "isi": [
              { "jenis": "sampul" },
              { "jenis": "bab", "judul": "Satu", "isi": [
                { "jenis": "narasi", "slot": "latar-belakang" },
                { "jenis": "subbab", "judul": "Dalam", "isi": [ { "jenis": "tabel", "tabel": "capaian" } ] } ] },
              { "jenis": "bab", "judul": "Dua" },
              { "jenis": "bab", "judul": "Tiga" } ] }
            """
        )
        .Isi;

    private static string Bentuk(IEnumerable<SimpulSistematika> isi) =>
        string.Join(
            ' ',
            isi.Select(s =>
                s.GetType().Name
                + (PenyuntingSistematika.Judul(s) is { Length: > 0 } j ? ":" + j : "")
                + (s.Isi.Count > 0 ? $"({Bentuk(s.Isi)})" : "")
            )
        );

    private static string Sesudah(string letak, LangkahSunting langkah, string? judul = null) =>
        Bentuk(PenyuntingSistematika.Langkah(Contoh, letak, langkah, judul).Isi.Isi);

    [Theory]
    [InlineData("2", LangkahSunting.Naik, "1", "Bab:Dua")]
    [InlineData("2", LangkahSunting.Turun, "3", "Bab:Dua")]
    [InlineData("2", LangkahSunting.Masuk, "1.2", "Subbab:Dua")]
    [InlineData("1.1", LangkahSunting.Keluar, "2", "Bab:Dalam(Tabel)")]
    [InlineData("1.1.0", LangkahSunting.Keluar, "1.2", "Tabel")]
    [InlineData("1.1", LangkahSunting.Hapus, "1.0", "Narasi")]
    [InlineData("1.1.0", LangkahSunting.Hapus, "1.1", "Subbab:Dalam")]
    public void After_a_step_one_is_led_to_the_part_that_moved(string letak, LangkahSunting langkah, string tempat, string isi)
    {
        PenyuntingSistematika.LetakSesudah(Contoh, letak, langkah).ShouldBe(tempat);

        var di = PenyuntingSistematika.Langkah(Contoh, letak, langkah).Isi.Isi;
        var jalan = tempat.Split('.').Select(t => int.Parse(t, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        var simpul = jalan.Skip(1).Aggregate(di[jalan[0]], (s, i) => s.Isi[i]);
        Bentuk([simpul]).ShouldBe(isi);
    }

    [Fact]
    public void Every_shipped_outline_is_read_back_as_it_was_written()
    {
        foreach (var asli in SistematikaBawaan.Kunci.Select(k => SistematikaBawaan.Cari(k)!))
        {
            var tertulis = PenulisSistematika.Tulis(asli);

            PenulisSistematika.Tulis(PembacaSistematika.Baca(tertulis).Isi).ShouldBe(tertulis);
            Bentuk(PembacaSistematika.Baca(tertulis).Isi.Isi).ShouldBe(Bentuk(asli.Isi));
        }
    }

    [Theory]
    [InlineData("3", LangkahSunting.Naik, "Sampul Bab:Satu(Narasi Subbab:Dalam(Tabel)) Bab:Tiga Bab:Dua")]
    [InlineData("1.0", LangkahSunting.Turun, "Sampul Bab:Satu(Subbab:Dalam(Tabel) Narasi) Bab:Dua Bab:Tiga")]
    [InlineData("2", LangkahSunting.Masuk, "Sampul Bab:Satu(Narasi Subbab:Dalam(Tabel) Subbab:Dua) Bab:Tiga")]
    [InlineData("1.1", LangkahSunting.Keluar, "Sampul Bab:Satu(Narasi) Bab:Dalam(Tabel) Bab:Dua Bab:Tiga")]
    [InlineData("1.1.0", LangkahSunting.Keluar, "Sampul Bab:Satu(Narasi Subbab:Dalam Tabel) Bab:Dua Bab:Tiga")]
    [InlineData("1", LangkahSunting.Hapus, "Sampul Bab:Dua Bab:Tiga")]
    public void A_step_moves_a_node_with_everything_below_it(string letak, LangkahSunting langkah, string jadi) =>
        Sesudah(letak, langkah).ShouldBe(jadi);

    [Fact]
    public void Headings_and_captions_are_renamed()
    {
        Sesudah("2", LangkahSunting.GantiJudul, " Kedua ").ShouldContain("Bab:Kedua");
        Sesudah("1.1.0", LangkahSunting.GantiJudul, "Capaian kita").ShouldContain("Tabel:Capaian kita");
        PenyuntingSistematika.Langkah(Contoh, "2", LangkahSunting.GantiJudul, " ").Berhasil.ShouldBeFalse();
        PenyuntingSistematika.Langkah(Contoh, "0", LangkahSunting.GantiJudul, "Sampul").Berhasil.ShouldBeFalse();
    }

    [Theory]
    [InlineData("0", LangkahSunting.Naik)]
    [InlineData("3", LangkahSunting.Turun)]
    [InlineData("1", LangkahSunting.Masuk)]
    [InlineData("1", LangkahSunting.Keluar)]
    [InlineData("9", LangkahSunting.Hapus)]
    [InlineData("1.9.9", LangkahSunting.Hapus)]
    [InlineData("", LangkahSunting.Hapus)]
    [InlineData("1.x", LangkahSunting.Hapus)]
    [InlineData("-1", LangkahSunting.Hapus)]
    public void A_step_that_is_not_possible_is_refused_with_a_sentence(string letak, LangkahSunting langkah) =>
        PenyuntingSistematika
            .Langkah(Contoh, letak, langkah)
            .Pelanggaran.ShouldBeOfType<LangkahSuntingDitolak>()
            .Pesan.ShouldEndWith(".");

    [Fact]
    public void A_node_is_added_where_nodes_may_stand_and_a_wrong_one_is_told()
    {
        var tabel = new SimpulSistematika.Tabel("capaian", new Dictionary<string, string>());

        Bentuk(PenyuntingSistematika.Tambah(Contoh, "2", tabel).Isi.Isi).ShouldContain("Bab:Dua(Tabel)");
        Bentuk(PenyuntingSistematika.Tambah(Contoh, "", new SimpulSistematika.Bab("Empat", null)).Isi.Isi)
            .ShouldEndWith("Bab:Empat");
        PenyuntingSistematika.Tambah(Contoh, "0", tabel).Pelanggaran.ShouldBeOfType<LangkahSuntingDitolak>();
        PenyuntingSistematika
            .Tambah(Contoh, "1", new SimpulSistematika.Bab("Dalam bab", null))
            .Pelanggaran.ShouldBeOfType<SistematikaTidakSah>();
    }

    [Fact]
    public void Whatever_steps_are_taken_the_outline_can_be_used()
    {
        var langkah = Gen.Select(
            Gen.Int[0, 12],
            Gen.Int[-1, 6],
            Gen.Int[-1, 3],
            Gen.Enum<LangkahSunting>(),
            (a, b, c, l) => (Letak: string.Join('.', new[] { a, b, c }.TakeWhile(x => x >= 0)), Langkah: l)
        );

        langkah
            .Array[0, 30]
            .Sample(
                semua =>
                {
                    var kini = SistematikaBawaan.Cari("banjarbaru")!;
                    foreach (var (letak, satu) in semua)
                    {
                        var jadi = PenyuntingSistematika.Langkah(kini, letak, satu, "Judul lain");
                        kini = jadi.Berhasil ? jadi.Isi : kini;
                    }

                    PembacaSistematika.Baca(PenulisSistematika.Tulis(kini)).Berhasil.ShouldBeTrue();
                },
                iter: 200
            );
    }
}
