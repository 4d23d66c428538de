using Akuntabel.App.Pelaporan;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
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

    private static async Task<BerkasTahun> BerkasAsync(DuniaUkur dunia)
    {
        dunia.Sebagai(null);
        await using var sesi = dunia.Uji.Sesi();
        return (await sesi.Ambil<MuatBerkasTahun>().JalankanAsync(DuniaUkur.Slug, DuniaUkur.Tw1, DuniaUkur.Batal)).Isi;
    }
}
