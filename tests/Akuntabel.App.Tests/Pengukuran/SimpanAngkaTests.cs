using Akuntabel.App.Jejak;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pengukuran;

/// <summary>Typing figures: rights, locks, parsing, conflicts, audit trail.</summary>
public sealed class SimpanAngkaTests
{
    private static IsianAngka Isi(string sel, string teks, int versi = 0) => DuniaUkur.Isi(sel, teks, versi);

    private static Pelanggaran Salah(Hasil<int> hasil, string sel = DuniaUkur.Aktif) =>
        hasil.Pelanggaran.ShouldBeOfType<LembarDitolak>().MenurutSel[sel];

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task Typed_components_give_the_realisasi_and_are_in_the_audit_trail(JenisUji jenis)
    {
        await using var dunia = await DuniaUkur.BuatAsync(jenis);
        await dunia.IsiLengkapAsync();

        var baris = (await dunia.BarisAsync())!;
        baris.Nilai.ShouldBe(Nilai.Dari(23.48m));
        baris.Status.ShouldBe(StatusKinerja.Draf);
        baris.PenulisId.ShouldNotBeNull();
        await using var sesi = dunia.Uji.SesiInstalasi();
        var entri = await sesi.Db.EntriJejak.SingleAsync(e => e.Objek == DuniaUkur.Aktif, DuniaUkur.Batal);
        (entri.Pelaku, entri.Tindakan, entri.Lama).ShouldBe(("operator", nameof(SimpanAngka), ""));
        entri.Baru.ShouldContain("132");
        (await sesi.Ambil<VerifikasiJejak>().JalankanAsync(DuniaUkur.Batal)).Utuh.ShouldBeTrue();
    }

    [Fact]
    public async Task One_bad_cell_keeps_the_whole_sheet_from_being_saved()
    {
        await using var dunia = await DuniaUkur.BuatAsync();

        var hasil = await dunia.Sebagai("operator").SimpanAsync(Isi(DuniaUkur.Aktif, "12abc"), Isi(DuniaUkur.Cukup, "26"));

        Salah(hasil).ShouldBeOfType<BukanAngka>();
        (await dunia.BarisAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Another_unit_may_not_type_and_neither_may_the_pemda()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        foreach (var nama in new[] { "operator-lain", "admin", "kadis" })
        {
            Salah(await dunia.Sebagai(nama).SimpanAsync(Isi(DuniaUkur.Aktif, "132"))).ShouldBeOfType<AksesDitolak>();
        }
    }

    [Theory]
    [InlineData("unsur:tidak_ada@2019-TW1")]
    [InlineData("unsur:koperasi_aktif@2019-TW2")]
    [InlineData("unsur:koperasi_aktif@2019")]
    [InlineData("indikator:koperasi-berkualitas@2019-TW1")]
    [InlineData("penugasan:operator@2019-TW1")]
    public async Task Only_cells_of_the_sheet_can_be_named(string sel)
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        Salah(await dunia.Sebagai("operator").SimpanAsync(Isi(sel, "1")), sel).ShouldBeOfType<AngkaTidakDikenal>();
    }

    [Fact]
    public async Task The_second_of_two_people_sees_both_values_and_can_save_over_knowingly()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await dunia.IsiLengkapAsync();

        var bentrok = Salah(await dunia.Sebagai("perencana").SimpanAsync(Isi(DuniaUkur.Aktif, "140", 0)))
            .ShouldBeOfType<AngkaBentrok>();

        (bentrok.NilaiAnda, bentrok.NilaiTersimpan).ShouldBe(("140", "132"));
        bentrok.Oleh.ShouldBe("Rekaan operator pada 2 Januari 2020 pukul 11.04");
        bentrok.Pesan.ShouldContain("Pakai yang tersimpan");
        (await dunia.SimpanAsync(Isi(DuniaUkur.Aktif, "140", bentrok.VersiTersimpan))).Isi.ShouldBe(1);
    }

    [Fact]
    public async Task The_same_figure_again_changes_nothing()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await dunia.IsiLengkapAsync();
        (await dunia.SimpanAsync(Isi(DuniaUkur.Aktif, "132,0", 0))).Isi.ShouldBe(0);
    }

    [Fact]
    public async Task A_negative_figure_asks_for_a_reason_and_keeps_it()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        dunia.Sebagai("operator");

        Salah(await dunia.SimpanAsync(Isi(DuniaUkur.Aktif, "-3"))).ShouldBeOfType<AngkaMintaAlasan>();
        (await dunia.SimpanAsync(Isi(DuniaUkur.Aktif, "-3") with { Alasan = "koreksi pembukuan" })).Isi.ShouldBe(1);
    }

    [Fact]
    public async Task A_figure_others_own_waits_with_an_expected_date()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        var tunggu = Isi(DuniaUkur.Aktif, "") with { Kosong = AlasanKosong.MenungguSumber };
        dunia.Sebagai("operator");

        Salah(await dunia.SimpanAsync(tunggu)).ShouldBeOfType<PerkiraanWajib>();
        (await dunia.SimpanAsync(tunggu with { PerkiraanTersedia = new DateOnly(2019, 5, 1) })).Isi.ShouldBe(1);
    }

    [Fact]
    public async Task A_long_text_is_refused_and_nothing_is_saved()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        var panjang = Isi(DuniaUkur.Aktif, "132") with { Catatan = new string('x', 10_000) };
        Salah(await dunia.Sebagai("operator").SimpanAsync(panjang)).ShouldBeOfType<TeksTerlaluPanjang>();
    }

    [Fact]
    public async Task A_period_that_is_closed_or_was_never_opened_takes_no_figure()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        (await dunia.AturAsync(KeadaanPeriode.Ditutup)).Isi.ShouldBe(0);
        Salah(await dunia.Sebagai("operator").SimpanAsync(Isi(DuniaUkur.Aktif, "132"))).ShouldBeOfType<PeriodeSudahDitutup>();
    }
}
