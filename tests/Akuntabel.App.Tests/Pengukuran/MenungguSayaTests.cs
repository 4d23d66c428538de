using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Pengukuran;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pengukuran;

/// <summary>"Menunggu saya": each office is shown its own next step, and only on what may be worked on now.</summary>
public sealed class MenungguSayaTests
{
    [Fact]
    public async Task The_step_waits_for_the_office_that_has_it()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await dunia.IsiLengkapAsync();
        (await MenungguAsync(dunia.Sebagai("inspektorat"))).ShouldBeEmpty();
        (await MenungguAsync(dunia.Sebagai("operator"))).ShouldHaveSingleItem().Langkah.ShouldBe(LangkahAlur.Ajukan);

        await dunia.Sebagai("operator").LangkahAsync(LangkahAlur.Ajukan);

        (await MenungguAsync(dunia.Sebagai("kabid"))).ShouldHaveSingleItem().Langkah.ShouldBe(LangkahAlur.Verifikasi);
        (await MenungguAsync(dunia.Sebagai("operator"))).ShouldBeEmpty();
        (await MenungguAsync(dunia.Sebagai("kadis"))).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_one_typed_in_part_does_not_wait_for_oneself_and_what_was_sent_back_says_so()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await dunia.IsiLengkapAsync();
        await dunia.Sebagai("kabid").SimpanAsync(DuniaUkur.Isi(DuniaUkur.Aktif, "131", 1));
        await dunia.Sebagai("operator").SimpanAsync(DuniaUkur.Isi(DuniaUkur.Cukup, "25", 1));
        await dunia.LangkahAsync(LangkahAlur.Ajukan);

        (await MenungguAsync(dunia.Sebagai("kabid"))).ShouldBeEmpty();
        (await MenungguAsync(dunia.Sebagai("perencana"))).ShouldContain(t => t.Langkah == LangkahAlur.Verifikasi);
        await dunia.LangkahAsync(LangkahAlur.Kembalikan, "periksa jumlahnya");
        (await MenungguAsync(dunia.Sebagai("operator")))
            .SelectMany(t => t.Dikembalikan)
            .ShouldHaveSingleItem()
            .Sebutan.ShouldBe("Dikembalikan oleh Rekaan perencana: periksa jumlahnya");
    }

    [Fact]
    public async Task Of_a_closed_period_only_a_figure_under_a_running_exception_waits()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await TerkunciAsync(dunia);
        (await MenungguAsync(dunia.Sebagai("operator"))).ShouldBeEmpty();

        await BukaKunciAsync(dunia);

        var tugas = (await MenungguAsync(dunia.Sebagai("operator"))).ShouldHaveSingleItem();
        tugas.Langkah.ShouldBe(LangkahAlur.Ajukan);
        tugas.Indikator.Count.ShouldBe(1);
        tugas.IzinSampai.ShouldBe(dunia.Uji.Jam.GetUtcNow().UtcDateTime.AddDays(2));
        dunia.Uji.Jam.Advance(TimeSpan.FromDays(3));
        (await MenungguAsync(dunia.Sebagai("operator"))).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyList<TugasMenunggu>> MenungguAsync(DuniaUkur dunia)
    {
        await using var sesi = dunia.Uji.Sesi();
        var instansi = (await sesi.Ambil<PilihInstansi>().JalankanAsync(DuniaUkur.Slug, DuniaUkur.Batal)).Isi;
        var berkas = (await sesi.Ambil<MuatBerkasTahun>().JalankanAsync(DuniaUkur.Slug, DuniaUkur.Tw1, DuniaUkur.Batal)).Isi;
        var saat = dunia.Uji.Jam.GetUtcNow();
        var tugas = new List<TugasMenunggu>();
        var periode = await sesi.Ambil<BacaPeriode>().DapatDikerjakanAsync(DuniaUkur.Slug, 2019, saat, DuniaUkur.Batal);
        foreach (var satu in periode)
        {
            tugas.AddRange(await sesi.Ambil<MenungguSaya>().SusunAsync(instansi, berkas, satu, DuniaUkur.Batal));
        }

        return tugas;
    }

    private static async Task TerkunciAsync(DuniaUkur dunia)
    {
        await dunia.IsiLengkapAsync();
        await dunia.LangkahAsync(LangkahAlur.Ajukan);
        await dunia.Sebagai("kabid").LangkahAsync(LangkahAlur.Verifikasi);
        await dunia.Sebagai("kadis").LangkahAsync(LangkahAlur.Setujui);
        (await dunia.AturAsync(KeadaanPeriode.Ditutup)).Isi.ShouldBe(1);
    }

    private static async Task BukaKunciAsync(DuniaUkur dunia)
    {
        await using var minta = dunia.Sebagai("kadis").Uji.Sesi();
        var permintaan = new MintaBukaKunci.Masukan
        {
            Slug = DuniaUkur.Slug,
            Periode = DuniaUkur.Tw1,
            Indikator = DuniaUkur.Indikator,
            Alasan = "salah hitung",
        };
        var izin = (await minta.Ambil<MintaBukaKunci>().JalankanAsync(permintaan, DuniaUkur.Batal)).Isi;
        await using var beri = dunia.Sebagai("admin").Uji.Sesi();
        var masukan = new BeriBukaKunci.Masukan
        {
            PemdaId = 1,
            Id = izin.Id,
            Selama = TimeSpan.FromDays(2),
        };
        (await beri.Ambil<BeriBukaKunci>().JalankanAsync(masukan, DuniaUkur.Batal)).Berhasil.ShouldBeTrue();
    }
}
