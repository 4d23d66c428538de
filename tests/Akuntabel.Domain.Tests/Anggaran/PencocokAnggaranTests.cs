using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Anggaran;

public sealed class PencocokAnggaranTests
{
    private readonly LembarAnggaran _lembar;

    public PencocokAnggaranTests()
    {
        var berkas = new Berkas { Periode = Periode.Bulan(2019, 3) };
        var dokumen = berkas.TambahDokumen(1);
        var program = berkas.TambahSimpul(dokumen, "Program Pelatihan");
        var satu = berkas.TambahSimpul(dokumen, "Pelatihan Wirausaha", 1000, program);
        var dua = berkas.TambahSimpul(dokumen, "Pameran Produk", 500, program);
        (program.Kode, satu.Kode, dua.Kode) = ("2.17.05", "2.17.05.01", "2.17.05.02");
        berkas.TambahSerap(satu.Identitas, 400, periode: Periode.Bulan(2019, 2)).TambahSerap(dua.Identitas, 100);
        _lembar = LembarAnggaran.Susun(berkas.Jadi())!;
    }

    private static BarisBacaan Baris(int nomor, params object?[] sel) =>
        new(
            nomor,
            [
                .. sel.Select(s =>
                    s is decimal or int
                        ? new SelBacaan(CetakAngka.Seperlunya(Convert.ToDecimal(s, null)), Convert.ToDecimal(s, null))
                        : new SelBacaan((string?)s ?? "")
                ),
            ]
        );

    private static readonly BarisBacaan[] Kepala =
    [
        Baris(1, "LAPORAN REALISASI FISIK DAN KEUANGAN"),
        Baris(3, "Kode Rekening", "Uraian", "Pagu (Rp)", "Realisasi Keuangan", "", "Fisik"),
        Baris(4, "", "", "", "s.d. bulan ini (Rp)", "%", "%"),
        Baris(5, 1, 2, 3, 4, 5, 6),
    ];

    private IReadOnlyList<BarisImporAnggaran> Cocokkan(
        PetaKolomAnggaran? peta = null,
        string alasan = "",
        params BarisBacaan[] isi
    )
    {
        var bacaan = new LembarBacaan("Lembar1", [.. Kepala, .. isi]);
        return PencocokAnggaran.Cocokkan(_lembar, bacaan, peta ?? PenebakKolomAnggaran.Tebak([bacaan]), alasan);
    }

    [Fact]
    public void The_columns_of_the_printed_layout_are_proposed_from_its_headings()
    {
        var peta = PenebakKolomAnggaran.Tebak([
            new("Lembar1", [.. Kepala, Baris(6, "2.17.05", "Program", 1500m, 500m, 33.3m, 40)]),
        ]);
        (peta.Kode, peta.Uraian, peta.Jumlah, peta.Fisik, peta.BarisPertama).ShouldBe((0, 1, 3, 5, 6));
    }

    [Fact]
    public void Rows_are_found_by_code_or_by_words_and_sums_are_left_to_the_system()
    {
        var baris = Cocokkan(
            isi:
            [
                Baris(6, "2.17.05.", "Program Pelatihan", 1500m, 700m, 46.67m, null),
                Baris(7, "2.17.05.01", "(salah ketik)", 1000m, 600m, 60m, 55.5m),
                Baris(8, "", "PAMERAN  produk", 500m, "100.000.000", 20m, ""),
                Baris(9, "", "JUMLAH", 1500m, 700m, null, null),
                Baris(10, "9.99", "Kegiatan lain", 1m, 1m, null, null),
                Baris(11, "2.17.05.02", "Pameran Produk", 500m, null, null, null),
            ]
        );

        baris
            .Select(b => b.Keadaan)
            .ShouldBe([
                KeadaanBarisImpor.Jumlah,
                KeadaanBarisImpor.Berubah,
                KeadaanBarisImpor.Bermasalah,
                KeadaanBarisImpor.Jumlah,
                KeadaanBarisImpor.TidakDikenal,
                KeadaanBarisImpor.Kosong,
            ]);
        (baris[1].Isian!.Jumlah, baris[1].Isian!.Fisik).ShouldBe(("600", "55,50"));
        baris[2].Masalah.ShouldContain("melebihi pagu");
    }

    [Fact]
    public void Amounts_of_the_month_alone_are_added_to_those_before()
    {
        var peta = new PetaKolomAnggaran
        {
            BarisPertama = 6,
            Kode = 0,
            Jumlah = 3,
            Sifat = SifatRealisasi.PeriodeSaja,
        };
        Cocokkan(peta, isi: [Baris(6, "2.17.05.01", "", 1000m, 250m)])[0].Isian!.Jumlah.ShouldBe("650");
    }

    [Fact]
    public void A_reason_given_for_the_file_lets_falls_pass_and_a_row_twice_is_refused()
    {
        var turun = Baris(6, "2.17.05.01", "", 1000m, 300m);
        Cocokkan(isi: turun)[0].Keadaan.ShouldBe(KeadaanBarisImpor.Bermasalah);
        var baris = Cocokkan(alasan: "pengembalian", isi: [turun, Baris(7, "2.17.05.01", "", 1000m, 300m)]);
        (baris[0].Keadaan, baris[0].Isian!.AlasanTurun).ShouldBe((KeadaanBarisImpor.Berubah, "pengembalian"));
        baris[1].Keadaan.ShouldBe(KeadaanBarisImpor.Bermasalah);
    }

    [Fact]
    public void What_is_stored_already_stays() =>
        Cocokkan(isi: Baris(6, "", "Pameran Produk", 500m, 100m))[0].Keadaan.ShouldBe(KeadaanBarisImpor.Sama);
}
