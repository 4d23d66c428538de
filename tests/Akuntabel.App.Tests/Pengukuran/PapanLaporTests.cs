using Akuntabel.App.Kalender;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Kalender;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pengukuran;

/// <summary>"Siapa belum lapor": what counts as missing and what as late.</summary>
public sealed class PapanLaporTests
{
    private static readonly DateOnly Batas = new(2019, 4, 15);

    [Fact]
    public async Task What_is_known_only_once_a_year_is_not_missing_in_the_first_triwulan()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        var papan = BarisPapan.Gabung(PapanLapor.Susun(await BerkasAsync(dunia), null, Batas));
        (papan.Jumlah, papan.BelumLapor).ShouldBe((3, 3));
    }

    [Fact]
    public async Task What_is_not_handed_in_is_late_the_day_after_the_last_one_and_not_before()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        var berkas = await BerkasAsync(dunia);
        BarisPapan.Gabung(PapanLapor.Susun(berkas, Batas, Batas)).Terlambat.ShouldBe(0);
        BarisPapan.Gabung(PapanLapor.Susun(berkas, Batas, Batas.AddDays(1))).Terlambat.ShouldBe(3);
        BarisPapan.Gabung(PapanLapor.Susun(berkas, null, DateOnly.MaxValue)).Terlambat.ShouldBe(0);
    }

    [Fact]
    public async Task What_was_handed_in_on_time_stays_on_time_and_what_came_later_stays_late()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await dunia.IsiLengkapAsync();
        (await dunia.LangkahAsync(LangkahAlur.Ajukan)).Berhasil.ShouldBeTrue();
        var (berkas, hari) = (await BerkasAsync(dunia), DateOnly.FromDateTime(dunia.Uji.Jam.GetUtcNow().UtcDateTime));

        Kelembagaan(berkas, hari.AddDays(1)).Terlambat.ShouldBe(0);
        Kelembagaan(berkas, hari.AddDays(-2)).Terlambat.ShouldBe(1);

        BarisPapan Kelembagaan(BerkasTahun isi, DateOnly batas) =>
            PapanLapor
                .Susun(isi, batas, batas.AddDays(60))
                .Single(b => b.Unit?.Kunci.StartsWith("bidang-kelembagaan", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task The_calendar_counts_a_triwulan_as_measured_only_when_the_board_has_nothing_left()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await dunia.IsiLengkapAsync();
        (await dunia.LangkahAsync(LangkahAlur.Ajukan)).Berhasil.ShouldBeTrue();

        BarisPapan.Gabung(PapanLapor.Susun(await BerkasAsync(dunia), null, Batas)).BelumLapor.ShouldBe(2);
        (await DipenuhiAsync()).ShouldBeNull();
        await using (var sesi = dunia.Uji.SesiInstalasi())
        {
            var ada = await sesi.Db.Realisasi.SingleAsync(r => r.Periode == DuniaUkur.Tw1, DuniaUkur.Batal);
            foreach (var indikator in LembarUkur.Dilaporkan(new IndeksBerkas(await BerkasAsync(dunia))))
            {
                if (indikator.Id != ada.IndikatorId)
                {
                    sesi.Db.Add(Diajukan(ada, indikator.Id));
                }
            }

            await sesi.Db.SaveChangesAsync(DuniaUkur.Batal);
        }

        BarisPapan.Gabung(PapanLapor.Susun(await BerkasAsync(dunia), null, Batas)).BelumLapor.ShouldBe(0);
        (await DipenuhiAsync()).ShouldNotBeNull();

        async Task<TandaPenuh?> DipenuhiAsync()
        {
            await using var sesi = dunia.Sebagai(null).Uji.Sesi();
            var kalender = (await sesi.Ambil<MuatKalender>().InstansiAsync(DuniaUkur.Slug, 2019, DuniaUkur.Batal)).Isi;
            return kalender
                .Butir.Single(b => b.Kewajiban.Pemenuhan == PemenuhanDari.PengukuranKinerja && b.Periode == DuniaUkur.Tw1)
                .Penuh;
        }
    }

    [Fact]
    public async Task Without_a_day_of_its_own_a_period_is_late_by_the_calendar()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await using var sesi = dunia.Sebagai(null).Uji.Sesi();
        var kalender = (await sesi.Ambil<MuatKalender>().InstansiAsync(DuniaUkur.Slug, 2019, DuniaUkur.Batal)).Isi;

        var batas = await sesi.Ambil<BacaPeriode>().BatasLaporAsync(DuniaUkur.Slug, null, DuniaUkur.Tw1, DuniaUkur.Batal);

        batas.ShouldNotBeNull();
        batas.ShouldBe(
            kalender
                .Butir.Single(b => b.Kewajiban.Pemenuhan == PemenuhanDari.PengukuranKinerja && b.Periode == DuniaUkur.Tw1)
                .Tenggat
        );
    }

    private static Realisasi Diajukan(Realisasi contoh, Guid indikator) =>
        new()
        {
            PemdaId = contoh.PemdaId,
            PerangkatDaerahId = contoh.PerangkatDaerahId,
            IndikatorId = indikator,
            Periode = contoh.Periode,
            Status = StatusKinerja.Diajukan,
            Asal = AsalNilai.Ketik,
            AsalRincian = "",
            Sumber = "",
            Catatan = "",
            DiajukanPada = contoh.DiajukanPada,
        };

    private static async Task<BerkasTahun> BerkasAsync(DuniaUkur dunia)
    {
        dunia.Sebagai(null);
        await using var sesi = dunia.Uji.Sesi();
        return (await sesi.Ambil<MuatBerkasTahun>().JalankanAsync(DuniaUkur.Slug, DuniaUkur.Tw1, DuniaUkur.Batal)).Isi;
    }
}
