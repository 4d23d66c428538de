using Akuntabel.App.Antrean;
using Akuntabel.App.Pelaporan;
using Akuntabel.Domain.Antrean;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;
using static Akuntabel.App.Tests.Antrean.BahanPekerjaan;

namespace Akuntabel.App.Tests.Antrean;

/// <summary>Jobs on real databases: begun once, finished, failed, stopped, taken up again, removed by age.</summary>
public sealed class PelariPekerjaanTests
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task A_job_ends_with_its_files_and_what_there_is_to_say(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        var id = await AntrekanAsync(uji);
        var pelari = Pelari(uji, (_, _) => SatuBerkas());

        (await pelari.KerjakanSatuAsync(Batal)).ShouldBeTrue();
        (await pelari.KerjakanSatuAsync(Batal)).ShouldBeFalse();

        var jadi = await BacaAsync(uji, id);
        (jadi.Keadaan, jadi.Persen, jadi.Pesan, jadi.Peminta).ShouldBe((KeadaanPekerjaan.Selesai, 100, "Baik.", "uji"));
        await using var sesi = uji.Sesi();
        var berkas = await sesi.Db.HasilPekerjaan.AsNoTracking().SingleAsync(Batal);
        (await new GudangHasil(Opsi(uji)).BacaAsync(berkas, Batal)).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task Asked_for_twice_before_it_ends_it_is_one_job()
    {
        await using var uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);

        var satu = await AntrekanAsync(uji);

        (await AntrekanAsync(uji)).ShouldBe(satu);
        (await AntrekanAsync(uji, """{"lain":1}""")).ShouldNotBe(satu);
    }

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task Two_workers_never_do_the_same_job(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        for (var i = 0; i < 6; i++)
        {
            await AntrekanAsync(uji, $$"""{"n":{{i}}}""");
        }

        var dikerjakan = new System.Collections.Concurrent.ConcurrentBag<string>();
        var pelari = Pelari(
            uji,
            async (p, _) =>
            {
                dikerjakan.Add(p.Masukan);
                await Task.Yield();
                return await SatuBerkas();
            }
        );

        await Task.WhenAll(
            Enumerable
                .Range(0, 3)
                .Select(async _ =>
                {
                    while (await pelari.KerjakanSatuAsync(Batal)) { }
                })
        );

        dikerjakan.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(0, 6).Select(i => $$"""{"n":{{i}}}"""));
    }

    [Fact]
    public async Task A_refusal_is_told_in_its_own_sentence_and_a_bug_in_a_general_one()
    {
        await using var uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);
        var ditolak = await AntrekanAsync(uji);
        await Pelari(uji, (_, _) => Task.FromResult<Hasil<HasilPelaksanaan>>(new Gagal())).KerjakanSatuAsync(Batal);
        var rusak = await AntrekanAsync(uji);
        await Pelari(uji, (_, _) => throw new InvalidOperationException("rahasia dalam")).KerjakanSatuAsync(Batal);

        (await BacaAsync(uji, ditolak)).Galat.ShouldBe("Tidak dapat disusun karena contoh.");
        var galat = await BacaAsync(uji, rusak);
        galat.Keadaan.ShouldBe(KeadaanPekerjaan.Gagal);
        galat.Galat.ShouldStartWith("Terjadi kesalahan pada Akuntabel.");
        galat.Galat.ShouldNotContain("rahasia");
    }

    [Fact]
    public async Task A_running_job_tells_its_progress_and_stops_when_asked()
    {
        await using var uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);
        var id = await AntrekanAsync(uji);
        var jalan = Pelari(
                uji,
                async (p, batal) =>
                {
                    p.Lapor(40, "Menata halaman");
                    await Task.Delay(Timeout.Infinite, batal);
                    return await SatuBerkas();
                }
            )
            .KerjakanSatuAsync(Batal);
        while ((await BacaAsync(uji, id)).Persen < 40)
        {
            await Task.Delay(10, Batal);
        }

        (await BacaAsync(uji, id)).Langkah.ShouldBe("Menata halaman");
        await using (var sesi = uji.Sesi())
        {
            (await sesi.Ambil<BatalkanPekerjaan>().JalankanAsync(Guid.NewGuid(), "uji", id, Batal)).Berhasil.ShouldBeFalse();
            await sesi.Db.Pekerjaan.ExecuteUpdateAsync(s => s.SetProperty(p => p.DimintaBatal, true), Batal);
        }

        await jalan;
        (await BacaAsync(uji, id)).Keadaan.ShouldBe(KeadaanPekerjaan.Dibatalkan);
    }

    [Fact]
    public async Task A_server_that_stops_puts_its_jobs_back_into_the_queue()
    {
        await using var uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);
        var id = await AntrekanAsync(uji);
        using var berhenti = new CancellationTokenSource();
        var mulai = new TaskCompletionSource();
        var jalan = Pelari(
                uji,
                async (_, batal) =>
                {
                    mulai.SetResult();
                    await Task.Delay(Timeout.Infinite, batal);
                    return await SatuBerkas();
                }
            )
            .KerjakanSatuAsync(berhenti.Token);
        await mulai.Task;

        await berhenti.CancelAsync();
        await jalan;

        var kembali = await BacaAsync(uji, id);
        (kembali.Keadaan, kembali.Percobaan).ShouldBe((KeadaanPekerjaan.Menunggu, 0));
    }

    [Theory]
    [InlineData(-1, 1, KeadaanPekerjaan.Selesai)]
    [InlineData(+60, 1, KeadaanPekerjaan.Berjalan)]
    [InlineData(-1, Pekerjaan.PercobaanTerbanyak, KeadaanPekerjaan.Gagal)]
    public async Task A_job_whose_worker_was_killed_is_taken_up_after_its_lease_but_not_for_ever(
        int detik,
        int percobaan,
        KeadaanPekerjaan akhir
    )
    {
        await using var uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);
        var id = await AntrekanAsync(uji);
        var sewa = uji.Jam.GetUtcNow().UtcDateTime.AddSeconds(detik);
        await UbahAsync(uji, id, KeadaanPekerjaan.Berjalan, sewa, percobaan);

        await Pelari(uji, (_, _) => SatuBerkas()).KerjakanSatuAsync(Batal);

        (await BacaAsync(uji, id)).Keadaan.ShouldBe(akhir);
    }

    [Fact]
    public async Task Old_jobs_go_with_their_files_and_a_changed_file_is_not_handed_out()
    {
        await using var uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);
        await AntrekanAsync(uji);
        await Pelari(uji, (_, _) => SatuBerkas()).KerjakanSatuAsync(Batal);
        await using var sesi = uji.Sesi();
        var berkas = await sesi.Db.HasilPekerjaan.AsNoTracking().SingleAsync(Batal);
        var gudang = sesi.Ambil<GudangHasil>();
        var lokasi = Directory.EnumerateFiles(Opsi(uji).Folder, "*", SearchOption.AllDirectories).Single();
        await File.WriteAllBytesAsync(lokasi, [9], Batal);
        (await gudang.BacaAsync(berkas, Batal)).ShouldBeNull();

        (await sesi.Ambil<BersihkanPekerjaan>().JalankanAsync(Batal)).ShouldBe(0);
        uji.Jam.Advance(TimeSpan.FromDays(8));
        (await sesi.Ambil<BersihkanPekerjaan>().JalankanAsync(Batal)).ShouldBe(1);

        (await sesi.Db.Pekerjaan.CountAsync(Batal)).ShouldBe(0);
        File.Exists(lokasi).ShouldBeFalse();
    }
}
