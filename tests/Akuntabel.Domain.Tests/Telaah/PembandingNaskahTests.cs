using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Telaah;

/// <summary>A copy of our report against ours: what was changed is told with both readings, what is the same is not.</summary>
public sealed class PembandingNaskahTests
{
    private static Naskah Susun(string narasi, params string[][] baris)
    {
        var tempat = TempatNaskah.Baris(1, 1);
        return new Naskah(
            "uji",
            [
                .. narasi.Split('|').Select(n => new ParagrafNaskah(tempat, n)),
                new TabelNaskah(
                    tempat,
                    "Tabel 3.1 Capaian",
                    [.. baris.Select((b, i) => new BarisNaskah(TempatNaskah.Baris(i + 1, i + 1), b))]
                )
                {
                    BerkolomPasti = true,
                },
            ]
        );
    }

    private static readonly string[] Kepala = ["No", "Indikator", "Realisasi"];

    private static Naskah Kita =>
        Susun(
            "Capaian koperasi 78,27 persen dari target tahun ini. Serapan anggaran 97,74 persen dari pagu.|Penutup.",
            Kepala,
            ["1", "Koperasi berkualitas", "23,48"],
            ["2", "Wirausaha baru", "24,82"]
        );

    [Fact]
    public void Salinan_yang_sama_tidak_berbeda()
    {
        var hasil = PembandingNaskah.Bandingkan(Kita, Kita);

        hasil.Beda.ShouldBeEmpty();
        hasil.Sama.ShouldBe(12);
    }

    [Fact]
    public void Angka_dan_kalimat_yang_diubah_disebut_dengan_kedua_bacaannya()
    {
        var salinan = Susun(
            "Capaian koperasi 87,27 persen dari target tahun ini. Serapan anggaran 97,74 persen dari pagu.|Penutup.",
            Kepala,
            ["1", "Koperasi berkualitas", "23,84"],
            ["2", "Wirausaha baru", "24,82"]
        );

        var beda = PembandingNaskah.Bandingkan(Kita, salinan).Beda;

        beda.Select(b => (b.Jenis, b.Butir, b.Tercetak, b.Milik))
            .ShouldBe(
                [
                    (
                        JenisBeda.KalimatBeda,
                        "kalimat",
                        "Capaian koperasi 87,27 persen dari target tahun ini.",
                        "Capaian koperasi 78,27 persen dari target tahun ini."
                    ),
                    (JenisBeda.AngkaBeda, "Koperasi berkualitas, kolom Realisasi", "23,84", "23,48"),
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void Baris_yang_ditambah_dan_dibuang_disebut()
    {
        var salinan = Susun(
            "Capaian koperasi 78,27 persen dari target tahun ini. Serapan anggaran 97,74 persen dari pagu.|Penutup.",
            Kepala,
            ["1", "Koperasi berkualitas", "23,48"],
            ["2", "Wirausaha baru", "24,82"],
            ["3", "Indikator yang ditambahkan", "50,00"]
        );

        PembandingNaskah.Bandingkan(Kita, salinan).Beda.Single().Jenis.ShouldBe(JenisBeda.BarisTambahan);
        PembandingNaskah.Bandingkan(salinan, Kita).Beda.Single().Jenis.ShouldBe(JenisBeda.BarisHilang);
    }

    [Fact]
    public void Paragraf_yang_hanya_dipotong_lain_tidak_berbeda()
    {
        var salinan = Susun(
            "Capaian koperasi 78,27 persen dari target|tahun ini. Serapan anggaran 97,74 persen dari pagu. Penutup.",
            Kepala,
            ["1", "Koperasi berkualitas", "23,48"],
            ["2", "Wirausaha baru", "24,82"]
        );

        PembandingNaskah.Bandingkan(Kita, salinan).Beda.ShouldBeEmpty();
    }

    private static TabelNaskah Tabel(string judul, params string[] nama) =>
        new(
            TempatNaskah.Baris(1, 1),
            judul,
            [.. nama.Select((n, i) => new BarisNaskah(TempatNaskah.Baris(i + 1, i + 1), [n, $"{i},50"]))]
        )
        {
            BerkolomPasti = true,
        };

    [Fact]
    public void Tabel_yang_dibuang_disebut_sekali_walaupun_tabel_lain_berbaris_sama_dan_nomornya_bergeser()
    {
        string[] nama = ["Koperasi berkualitas", "Wirausaha baru", "Omzet usaha mikro"];
        var kita = new Naskah(
            "uji",
            [Tabel("Tabel 3.1 Capaian", nama), Tabel("Tabel 3.2 Kemajuan", nama), Tabel("Tabel 3.3 Antar Tahun", nama)]
        );
        var salinan = new Naskah("uji", [Tabel("Tabel 3.1 Kemajuan", nama), Tabel("Tabel 3.2 Antar Tahun", nama)]);

        var beda = PembandingNaskah.Bandingkan(kita, salinan).Beda.ShouldHaveSingleItem();

        (beda.Jenis, beda.Butir).ShouldBe((JenisBeda.TabelHilang, "Tabel 3.1 Capaian"));
    }

    [Fact]
    public void Tabel_tanpa_lawan_dan_salinan_tanpa_tabel_tidak_menggagalkan()
    {
        var kita = new Naskah("uji", [Tabel("Tabel 3.1 Capaian", "Koperasi berkualitas")]);
        var kosong = new Naskah("uji", []);

        PembandingNaskah.Bandingkan(kita, kosong).Beda.Single().Jenis.ShouldBe(JenisBeda.TabelHilang);
        PembandingNaskah.Bandingkan(kosong, kita).Beda.Single().Jenis.ShouldBe(JenisBeda.TabelTambahan);
    }

    [Fact]
    public void Baris_yang_berganti_nama_dan_angka_tetap_satu_baris()
    {
        var salinan = Susun(
            "Capaian koperasi 78,27 persen dari target tahun ini. Serapan anggaran 97,74 persen dari pagu.|Penutup.",
            Kepala,
            ["1", "Koperasi yang berkualitas", "23,84"],
            ["2", "Wirausaha baru", "24,82"]
        );

        PembandingNaskah.Bandingkan(Kita, salinan).Beda.Select(b => b.Jenis).ShouldBe([JenisBeda.TeksBeda, JenisBeda.AngkaBeda]);
    }
}
