using Akuntabel.App.Kalender;
using Akuntabel.App.Tests.Anggaran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Kalender;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Kalender;

/// <summary>The calendar of duties over the database, on the pemda's legal day. The test's clock stands at 2 January 2020.</summary>
public sealed class KalenderTests
{
    private static async Task<KalenderInstansi> MuatAsync(DuniaAnggaran dunia)
    {
        await using var sesi = dunia.Uji.Sesi();
        return (await sesi.Ambil<MuatKalender>().InstansiAsync(DuniaAnggaran.Slug, 2019, DuniaAnggaran.Batal)).Isi;
    }

    private static async Task<Hasil<PemenuhanKewajiban>> CatatAsync(DuniaAnggaran dunia, DateOnly? tanggal, int versi = 0)
    {
        await using var sesi = dunia.Uji.Sesi();
        return await sesi.Ambil<CatatPemenuhan>()
            .JalankanAsync(
                new()
                {
                    Slug = DuniaAnggaran.Slug,
                    Kunci = "laporan-kinerja",
                    Periode = Periode.Tahunan(2019),
                    Tanggal = tanggal,
                    Keterangan = "Surat 065/1",
                    Versi = versi,
                },
                DuniaAnggaran.Batal
            );
    }

    private static async Task<Hasil<KewajibanKalender>> AturAsync(DuniaAnggaran dunia, int bulan, int versi = 0)
    {
        await using var sesi = dunia.Uji.Sesi();
        return await sesi.Ambil<AturKewajiban>()
            .JalankanAsync(
                new()
                {
                    PemdaId = 1,
                    Kunci = "laporan-kinerja",
                    Nama = "Laporan Kinerja disampaikan",
                    Dasar = "Surat edaran contoh",
                    TenggatBulan = bulan,
                    TenggatHari = 0,
                    HariPengingat = 14,
                    Aktif = true,
                    Versi = versi,
                },
                DuniaAnggaran.Batal
            );
    }

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task The_calendar_sees_agreements_imported_money_and_months_handed_in(JenisUji jenis)
    {
        await using var dunia = await DuniaAnggaran.BuatAsync(jenis);
        var kalender = await MuatAsync(dunia);
        kalender.Hari.ShouldBe(new DateOnly(2020, 1, 2));
        kalender.Butir.Single(b => b.Kewajiban.Kunci == "perjanjian-kinerja").Penuh.ShouldNotBeNull();
        var maret = kalender.Butir.Single(b => b.Periode == DuniaAnggaran.Maret);
        maret.Penuh!.Keterangan.ShouldBe("Dari data yang diimpor");

        await dunia.SimpanAsync(DuniaAnggaran.Isi(DuniaAnggaran.Kebersihan, "100"));
        (await dunia.LangkahAsync(LangkahAlur.Ajukan)).Berhasil.ShouldBeTrue();
        maret = (await MuatAsync(dunia)).Butir.Single(b => b.Periode == DuniaAnggaran.Maret);
        (maret.Penuh!.Tanggal, maret.Keadaan).ShouldBe((new DateOnly(2020, 1, 2), KeadaanKewajiban.DipenuhiTerlambat));
    }

    [Fact]
    public async Task The_Admin_Pemda_sets_a_deadline_for_all_agencies_and_others_may_not()
    {
        await using var dunia = await DuniaAnggaran.BuatAsync();
        (await AturAsync(dunia.Sebagai("perencana"), 1)).Pelanggaran.ShouldBeOfType<AksesDitolak>();
        (await AturAsync(dunia.Sebagai("admin"), 1)).Berhasil.ShouldBeTrue();
        (await AturAsync(dunia, 2)).Pelanggaran.ShouldBeOfType<KewajibanSudahBerubah>();
        (await AturAsync(dunia, 25, 1)).Pelanggaran.ShouldBeOfType<TenggatTidakSah>();

        (await MuatAsync(dunia.Sebagai("bendahara")))
            .Butir.Single(b => b.Kewajiban.Kunci == "laporan-kinerja")
            .Tenggat.ShouldBe(new DateOnly(2020, 1, 31));
    }

    [Fact]
    public async Task A_duty_done_is_recorded_by_those_who_may_and_taken_back()
    {
        await using var dunia = await DuniaAnggaran.BuatAsync();
        var hari = new DateOnly(2020, 1, 2);
        (await CatatAsync(dunia.Sebagai("bendahara"), hari)).Pelanggaran.ShouldBeOfType<AksesDitolak>();
        (await CatatAsync(dunia.Sebagai("perencana"), hari.AddDays(1))).Pelanggaran.ShouldBeOfType<TanggalPemenuhanTidakSah>();
        (await CatatAsync(dunia, hari)).Berhasil.ShouldBeTrue();
        (await CatatAsync(dunia, hari)).Pelanggaran.ShouldBeOfType<KewajibanSudahBerubah>();
        (await MuatAsync(dunia))
            .Butir.Single(b => b.Kewajiban.Kunci == "laporan-kinerja")
            .Keadaan.ShouldBe(KeadaanKewajiban.Dipenuhi);

        (await CatatAsync(dunia, null, 1)).Berhasil.ShouldBeTrue();
        (await MuatAsync(dunia)).Butir.Single(b => b.Kewajiban.Kunci == "laporan-kinerja").Terbuka.ShouldBeTrue();
    }

    [Fact]
    public async Task All_agencies_are_shown_to_offices_of_the_pemda_only()
    {
        await using var dunia = await DuniaAnggaran.BuatAsync();
        async Task<Hasil<IReadOnlyList<KalenderInstansi>>> PemdaAsync(string nama)
        {
            await using var sesi = dunia.Sebagai(nama).Uji.Sesi();
            return await sesi.Ambil<MuatKalender>().PemdaAsync(1, 2019, DuniaAnggaran.Batal);
        }

        (await PemdaAsync("inspektorat")).Isi.ShouldHaveSingleItem().Slug.ShouldBe(DuniaAnggaran.Slug);
        (await PemdaAsync("kadis")).Pelanggaran.ShouldBeOfType<AksesDitolak>();
    }
}
