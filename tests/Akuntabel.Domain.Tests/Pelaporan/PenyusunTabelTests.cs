using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Umum;
using CsCheck;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pelaporan;

public sealed class PenyusunTabelTests
{
    private static readonly Kolom<(string Sasaran, int Angka)>[] Kolom2 =
    [
        Kolom.Teks<(string Sasaran, int Angka)>("Sasaran", r => r.Sasaran) with
        {
            GabungMenurut = r => r.Sasaran,
        },
        Kolom.Angka<(string Sasaran, int Angka)>("Nilai", r => Sel.Bilangan(r.Angka)),
    ];

    [Fact]
    public void Neighbouring_rows_with_the_same_key_share_one_cell()
    {
        var tabel = new PenyusunTabel<(string, int)>(Kolom2).Isi([("A", 1), ("A", 2), ("B", 3), ("A", 4)]).Jadi("k", "Judul");

        tabel.Baris.Select(b => b.Sel[0].RentangBaris).ShouldBe([2, 1, 1, 1]);
        tabel.Baris[1].Sel[0].ShouldBeOfType<Sel.Tertutup>();
    }

    [Fact]
    public void A_total_spans_the_columns_before_its_figures()
    {
        var tabel = new PenyusunTabel<(string, int)>(Kolom2).Isi([("A", 1)]).Jumlah("Jumlah", Sel.Bilangan(1)).Jadi("k", "Judul");

        var jumlah = tabel.Baris[^1];
        (jumlah.Jenis, jumlah.Sel.Count, jumlah.Sel[0].RentangKolom).ShouldBe((JenisBaris.Jumlah, 2, 1));
    }

    [Fact]
    public void Merged_cells_always_cover_exactly_the_rows_below_them() =>
        Gen.Select(Gen.Int[0, 2].Select(i => "ABC"[i].ToString()), Gen.Int[0, 9])
            .List[0, 30]
            .Sample(isi =>
            {
                var tabel = new PenyusunTabel<(string, int)>(Kolom2).Isi(isi).Jadi("k", "Judul");
                var i = 0;
                while (i < tabel.Baris.Count)
                {
                    var rentang = tabel.Baris[i].Sel[0].RentangBaris;
                    for (var j = 1; j < rentang; j++)
                    {
                        tabel.Baris[i + j].Sel[0].ShouldBeOfType<Sel.Tertutup>();
                        isi[i + j].Item1.ShouldBe(isi[i].Item1);
                    }

                    i += rentang;
                }

                i.ShouldBe(isi.Count);
            });

    [Fact]
    public void An_absence_prints_as_the_outline_says()
    {
        var kosong = new TeksKosong
        {
            Umum = "–",
            MenurutAlasan = new Dictionary<AlasanKosong, string> { [AlasanKosong.TidakAdaData] = "N/A" },
        };

        new Sel.Kosong(AlasanKosong.TidakAdaData).Cetak(kosong).ShouldBe("N/A");
        new Sel.Kosong(AlasanKosong.BelumDiukur).Cetak(kosong).ShouldBe("–");
        Sel.Uang(Rupiah.Dari(1234567.5m)).Cetak(kosong).ShouldBe("1.234.567,50");
        Sel.Dari(Nilai.Dari(78.266m), FormatAngka.Persen(2)).Cetak(kosong).ShouldBe("78,27");
    }
}
