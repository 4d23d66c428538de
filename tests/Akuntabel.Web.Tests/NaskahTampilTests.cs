using Akuntabel.App.Telaah;
using Akuntabel.Domain.Telaah;
using Akuntabel.Web.Tampilan;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>How much of an uploaded document its page shows.</summary>
public sealed class NaskahTampilTests
{
    private static NaskahTampil Susun(int paragraf, int bertanda)
    {
        var isi = new Naskah(
            "laporan",
            [.. Enumerable.Range(1, paragraf).Select(n => new ParagrafNaskah(TempatNaskah.Baris(n, n), $"Paragraf {n}"))]
        );
        var naskah = new NaskahTelaah
        {
            PemdaId = 1,
            PerangkatDaerahId = Guid.Empty,
            Id = Guid.Empty,
            Tahun = 2030,
            NamaBerkas = "laporan.txt",
            Sha256 = "",
            Ukuran = 0,
            Bentuk = BentukNaskah.Teks,
            Kantor = "",
            DiunggahPada = DateTime.UnixEpoch,
        };
        var catatan = CatatanReviu.Dari(
            naskah,
            1,
            new CatatanTelaah
            {
                Jenis = JenisCatatan.SisaSalah,
                Keparahan = Keparahan.Material,
                Tabel = "Narasi",
                Tempat = [TempatNaskah.Baris(bertanda, bertanda)],
                Butir = "sisa",
                Tercetak = "1",
                Seharusnya = "2",
                Aturan = "pagu − realisasi = sisa",
                IdAturan = "TELAAH-SISA-1",
                Yakin = 0.9m,
                Penjelasan = "Sisa keliru.",
            },
            dijelaskan: false
        );
        var bacaan = new BacaanNaskah(isi, []);
        return new NaskahTampil(new(naskah, bacaan, [catatan], null), bacaan, new(null, null, null));
    }

    [Fact]
    public void A_document_of_usual_length_is_shown_whole()
    {
        var tampil = Susun(paragraf: 3_000, bertanda: 2_500);

        tampil.Bagian.Count.ShouldBe(3_000);
        tampil.Bagian.ShouldAllBe(b => b.Baris[0].Lewat == 0);
    }

    [Fact]
    public void Of_a_very_long_one_what_stands_around_the_marks_is_shown_and_the_rest_counted()
    {
        var tampil = Susun(paragraf: 50_000, bertanda: 40_000);

        tampil.Bagian.Count.ShouldBe(125);
        (tampil.Bagian.Sum(b => b.Baris.Count + b.Baris.Sum(r => r.Lewat)) + tampil.LewatAkhir).ShouldBe(50_000);
        var tempat = tampil.Catatan.Single().Tempat.ShouldHaveSingleItem();
        tempat.Sebutan.ShouldBe("baris 40000");
        tampil.Bagian.ShouldContain(b => b.Baris[0].Jangkar == tempat.Jangkar && b.Baris[0].Sel[0][0].Teks == "Paragraf 40000");
    }
}
