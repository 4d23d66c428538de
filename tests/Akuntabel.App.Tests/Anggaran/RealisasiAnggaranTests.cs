using Akuntabel.App.Data;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Anggaran;

/// <summary>A month of realisasi anggaran from the first figure to the lock, and every way that is barred.</summary>
public sealed class RealisasiAnggaranTests
{
    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task A_month_goes_from_draft_to_locked_with_one_return_on_the_way(JenisUji jenis)
    {
        await using var dunia = await DuniaAnggaran.BuatAsync(jenis);
        var fisik = DuniaAnggaran.Isi(DuniaAnggaran.Kebersihan, "8.400.000") with { Fisik = "25" };
        (await dunia.SimpanAsync(fisik, DuniaAnggaran.Isi(DuniaAnggaran.AlatTulis, "Rp 12.000.000,50"))).Isi.ShouldBe(2);
        (await dunia.LangkahAsync(LangkahAlur.Ajukan)).Isi.ShouldBe(StatusKinerja.Diajukan);
        (await dunia.Sebagai("perencana").LangkahAsync(LangkahAlur.Kembalikan)).Pelanggaran.ShouldBeOfType<AlasanAlurKosong>();
        (await dunia.LangkahAsync(LangkahAlur.Kembalikan, "cocokkan dengan SP2D")).Isi.ShouldBe(StatusKinerja.Draf);
        (await dunia.BulanAsync())!.AlasanKembali.ShouldBe("cocokkan dengan SP2D");

        (await dunia.Sebagai("bendahara").LangkahAsync(LangkahAlur.Ajukan)).Berhasil.ShouldBeTrue();
        (await dunia.Sebagai("perencana").LangkahAsync(LangkahAlur.Verifikasi)).Berhasil.ShouldBeTrue();
        (await dunia.Sebagai("kadis").LangkahAsync(LangkahAlur.Setujui)).Isi.ShouldBe(StatusKinerja.Disetujui);
        await TutupTriwulanAsync(dunia);

        var baris = (await dunia.BarisAsync(DuniaAnggaran.AlatTulis))!;
        (baris.Status, baris.Jumlah, baris.Asal).ShouldBe((StatusKinerja.Terkunci, Rupiah.Dari(12_000_000.50m), AsalNilai.Ketik));
        baris.PenulisId.ShouldNotBeNull();
        (
            await dunia.Sebagai("bendahara").SimpanAsync(DuniaAnggaran.Isi(DuniaAnggaran.AlatTulis, "1", baris.Versi))
        ).Pelanggaran.ShouldBeOfType<PeriodeSudahDitutup>();
    }

    [Fact]
    public async Task One_wrong_row_keeps_all_of_them_from_being_saved()
    {
        await using var dunia = await DuniaAnggaran.BuatAsync();
        var hasil = await dunia.SimpanAsync(
            DuniaAnggaran.Isi(DuniaAnggaran.Kebersihan, "8.400.000"),
            DuniaAnggaran.Isi(DuniaAnggaran.AlatTulis, "48.000.001")
        );
        var masalah = hasil.Pelanggaran.ShouldBeOfType<IsianAnggaranBermasalah>().Masalah[0];
        (masalah.Objek, masalah.Bidang).ShouldBe((DuniaAnggaran.AlatTulis, BidangIsianAnggaran.AlasanLebih));
        (await dunia.BarisAsync(DuniaAnggaran.Kebersihan)).ShouldBeNull();
        (await dunia.BulanAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Only_the_Bendahara_types_and_nobody_verifies_a_month_he_typed_in()
    {
        await using var dunia = await DuniaAnggaran.BuatAsync();
        var isian = DuniaAnggaran.Isi(DuniaAnggaran.Kebersihan, "100");
        foreach (var lain in new[] { "operator", "perencana", "kadis", "admin", "inspektorat" })
        {
            (await dunia.Sebagai(lain).SimpanAsync(isian)).Pelanggaran.ShouldBeOfType<AksesDitolak>(lain);
        }

        await dunia.Sebagai("bendahara").SimpanAsync(isian);
        await dunia.LangkahAsync(LangkahAlur.Ajukan);
        (await dunia.LangkahAsync(LangkahAlur.Verifikasi)).Pelanggaran.ShouldBeOfType<AksesDitolak>();
        (await dunia.Sebagai("bendahara-dua").LangkahAsync(LangkahAlur.TarikKembali)).Pelanggaran.ShouldBeOfType<BukanPenulis>();
        (await dunia.Sebagai("bendahara").LangkahAsync(LangkahAlur.TarikKembali)).Isi.ShouldBe(StatusKinerja.Draf);
    }

    [Fact]
    public async Task Of_two_who_save_the_same_row_the_second_sees_the_first_ones_figure_and_nothing_is_lost()
    {
        await using var dunia = await DuniaAnggaran.BuatAsync();
        await dunia.SimpanAsync(DuniaAnggaran.Isi(DuniaAnggaran.Kebersihan, "100"));
        (await dunia.SimpanAsync(DuniaAnggaran.Isi(DuniaAnggaran.Kebersihan, "200", 1))).Isi.ShouldBe(1);

        var hasil = await dunia.Sebagai("bendahara-dua").SimpanAsync(DuniaAnggaran.Isi(DuniaAnggaran.Kebersihan, "300", 1));
        hasil.Pelanggaran.ShouldBeOfType<IsianAnggaranBermasalah>().Masalah[0].Pelanggaran.Pesan.ShouldContain("Rp 200");
        (await dunia.BarisAsync(DuniaAnggaran.Kebersihan))!.Jumlah.ShouldBe(Rupiah.Dari(200));
    }

    [Fact]
    public async Task A_step_on_a_month_that_moved_meanwhile_is_refused()
    {
        await using var dunia = await DuniaAnggaran.BuatAsync();
        await dunia.SimpanAsync(DuniaAnggaran.Isi(DuniaAnggaran.Kebersihan, "100"));
        (await dunia.LangkahAsync(LangkahAlur.Ajukan)).Berhasil.ShouldBeTrue();
        (
            await dunia.Sebagai("perencana").LangkahAsync(LangkahAlur.Verifikasi, versi: 1)
        ).Pelanggaran.ShouldBeOfType<StatusSudahBerubah>();
    }

    [Fact]
    public async Task What_was_handed_in_cannot_be_typed_over_and_an_empty_month_cannot_be_handed_in()
    {
        await using var dunia = await DuniaAnggaran.BuatAsync();
        (await dunia.LangkahAsync(LangkahAlur.Ajukan)).Pelanggaran.ShouldBeOfType<BulanAnggaranKosong>();
        await dunia.SimpanAsync(DuniaAnggaran.Isi(DuniaAnggaran.Kebersihan, "100"));
        await dunia.LangkahAsync(LangkahAlur.Ajukan);
        (
            await dunia.SimpanAsync(DuniaAnggaran.Isi(DuniaAnggaran.Kebersihan, "200", 2))
        ).Pelanggaran.ShouldBeOfType<BulanAnggaranTidakDraf>();
        (await dunia.SimpanAsync(DuniaAnggaran.Isi("simpul:bukan-ada", "1"))).Berhasil.ShouldBeFalse();
    }

    [Fact]
    public async Task Imported_history_is_locked_carries_its_file_and_is_no_part_of_the_workflow()
    {
        await using var dunia = await DuniaAnggaran.BuatAsync();
        await using var sesi = dunia.Uji.SesiInstalasi();
        var baris = await sesi.Db.RealisasiAnggaran.ToListAsync(DuniaAnggaran.Batal);
        baris.ShouldAllBe(r => r.Asal == AsalNilai.Impor && r.Status == StatusKinerja.Terkunci && r.AsalRincian.Length == 64);
    }

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task A_locked_month_opens_only_by_a_signed_and_granted_exception_and_approval_locks_it_again(JenisUji jenis)
    {
        await using var dunia = await DuniaAnggaran.BuatAsync(jenis);
        await SetujuiAsync(dunia, "100", 0);
        await TutupTriwulanAsync(dunia);
        (await MintaAsync(dunia.Sebagai("bendahara"))).Pelanggaran.ShouldBeOfType<AksesDitolak>();
        var izin = (await MintaAsync(dunia.Sebagai("kadis"))).Isi;
        (await MintaAsync(dunia)).Pelanggaran.ShouldBeOfType<PengecualianMasihAda>();
        (await BeriAsync(dunia, izin.Id)).Pelanggaran.ShouldBeOfType<AksesDitolak>();
        (await dunia.BulanAsync())!.Status.ShouldBe(StatusKinerja.Terkunci);

        (await BeriAsync(dunia.Sebagai("admin"), izin.Id)).Berhasil.ShouldBeTrue();

        (await dunia.BulanAsync())!.Status.ShouldBe(StatusKinerja.Draf);
        var baris = (await dunia.BarisAsync(DuniaAnggaran.Kebersihan))!;
        baris.Status.ShouldBe(StatusKinerja.Draf);
        await SetujuiAsync(dunia, "200", baris.Versi);
        (await dunia.BulanAsync())!.Status.ShouldBe(StatusKinerja.Terkunci);
        baris = (await dunia.BarisAsync(DuniaAnggaran.Kebersihan))!;
        (baris.Status, baris.Jumlah).ShouldBe((StatusKinerja.Terkunci, Rupiah.Dari(200)));
        dunia.Uji.Jam.Advance(TimeSpan.FromDays(3));
        (
            await dunia.Sebagai("bendahara").SimpanAsync(DuniaAnggaran.Isi(DuniaAnggaran.Kebersihan, "300", baris.Versi))
        ).Pelanggaran.ShouldBeOfType<PeriodeSudahDitutup>();
    }

    private static async Task SetujuiAsync(DuniaAnggaran dunia, string jumlah, int versi)
    {
        var isian = DuniaAnggaran.Isi(DuniaAnggaran.Kebersihan, jumlah, versi);
        (await dunia.Sebagai("bendahara").SimpanAsync(isian)).Isi.ShouldBe(1);
        (await dunia.LangkahAsync(LangkahAlur.Ajukan)).Berhasil.ShouldBeTrue();
        (await dunia.Sebagai("perencana").LangkahAsync(LangkahAlur.Verifikasi)).Berhasil.ShouldBeTrue();
        (await dunia.Sebagai("kadis").LangkahAsync(LangkahAlur.Setujui)).Berhasil.ShouldBeTrue();
    }

    private static async Task<Hasil<IzinBukaKunci>> MintaAsync(DuniaAnggaran dunia)
    {
        await using var sesi = dunia.Uji.Sesi();
        var masukan = new MintaBukaKunci.Masukan
        {
            Slug = DuniaAnggaran.Slug,
            Periode = DuniaAnggaran.Maret,
            Indikator = null,
            Alasan = "salah catat SP2D",
        };
        return await sesi.Ambil<MintaBukaKunci>().JalankanAsync(masukan, DuniaAnggaran.Batal);
    }

    private static async Task<Hasil<IzinBukaKunci>> BeriAsync(DuniaAnggaran dunia, Guid id)
    {
        await using var sesi = dunia.Uji.Sesi();
        var masukan = new BeriBukaKunci.Masukan
        {
            PemdaId = 1,
            Id = id,
            Selama = TimeSpan.FromDays(2),
        };
        return await sesi.Ambil<BeriBukaKunci>().JalankanAsync(masukan, DuniaAnggaran.Batal);
    }

    private static async Task TutupTriwulanAsync(DuniaAnggaran dunia)
    {
        dunia.Sebagai(null);
        foreach (var keadaan in new[] { KeadaanPeriode.Dibuka, KeadaanPeriode.Ditutup })
        {
            await using var sesi = dunia.Uji.Sesi();
            var masukan = new AturPeriode.Masukan
            {
                PemdaId = 1,
                Periode = Periode.Triwulan(2019, 1),
                Keadaan = keadaan,
            };
            (await sesi.Ambil<AturPeriode>().JalankanAsync(masukan, DuniaAnggaran.Batal)).Berhasil.ShouldBeTrue();
        }
    }
}
