using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Telaah;

/// <summary>Tables of money through the rules of sums: three levels, brothers of equal amounts, and a total that is wrong.</summary>
public sealed class PenjelasanJumlahTests
{
    private static HasilTelaah Telaah(params string[] baris)
    {
        List<BarisNaskah> isi = [Baris(1, "Program / Kegiatan|Pagu (Rp)|Realisasi Anggaran (Rp)|Sisa (Rp)")];
        isi.AddRange(baris.Select((b, i) => Baris(i + 2, b)));
        var tabel = new TabelNaskah(TempatNaskah.Baris(1, isi.Count) with { NomorTabel = 1 }, "Tabel 3.1 Anggaran", isi)
        {
            BerkolomPasti = true,
        };
        return Penelaah.Telaah(new Naskah("uji", [tabel]));
    }

    private static BarisNaskah Baris(int nomor, string isi) => new(TempatNaskah.Baris(nomor, nomor), isi.Split('|'));

    [Fact]
    public void Program_kegiatan_dan_sub_kegiatan_dihitung_sekali()
    {
        var hasil = Telaah(
            "PROGRAM A|3.000.000|1.000.000|2.000.000",
            "Kegiatan A|3.000.000|1.000.000|2.000.000",
            "Sub kegiatan A1|1.500.000|400.000|1.100.000",
            "Sub kegiatan A2|1.500.000|600.000|900.000",
            "PROGRAM B|2.000.000|500.000|1.500.000",
            "Kegiatan B|2.000.000|500.000|1.500.000",
            "JUMLAH|5.000.000|1.500.000|3.500.000"
        );

        hasil.Catatan.Select(c => c.Penjelasan).ShouldBeEmpty();
        hasil.Cocok.Count.ShouldBeGreaterThan(8);
    }

    [Fact]
    public void Jumlah_yang_salah_dicatat_di_baris_jumlah()
    {
        var hasil = Telaah(
            "PROGRAM A|3.000.000|1.000.000|2.000.000",
            "Kegiatan A|3.000.000|1.000.000|2.000.000",
            "PROGRAM B|2.000.000|500.000|1.500.000",
            "Kegiatan B|2.000.000|500.000|1.500.000",
            "JUMLAH|5.100.000|1.500.000|3.600.000"
        );

        var pagu = hasil.Catatan.First(c => c.Jenis == JenisCatatan.JumlahSalah);
        pagu.Tercetak.ShouldBe("5.100.000");
        pagu.Seharusnya.ShouldBe("5.000.000");
        pagu.Tempat[0].BarisAwal.ShouldBe(6);
    }

    [Fact]
    public void Sisa_yang_salah_dicatat_dengan_hitungannya()
    {
        var hasil = Telaah("PROGRAM A|3.000.000|1.000.000|2.000.001", "Kegiatan A|3.000.000|1.000.000|2.000.000");

        hasil.Catatan.ShouldContain(c => c.Jenis == JenisCatatan.SisaSalah);
        hasil.Catatan.First(c => c.Jenis == JenisCatatan.SisaSalah).Penjelasan.ShouldContain("2.000.000, bukan 2.000.001");
    }
}
