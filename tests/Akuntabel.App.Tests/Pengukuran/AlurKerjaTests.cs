using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pengukuran;

/// <summary>From Draf to Terkunci, and every way that is barred.</summary>
public sealed class AlurKerjaTests
{
    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task A_figure_goes_from_draft_to_locked_with_one_return_on_the_way(JenisUji jenis)
    {
        await using var dunia = await DuniaUkur.BuatAsync(jenis);
        await dunia.IsiLengkapAsync();
        (await dunia.LangkahAsync(LangkahAlur.Ajukan)).Berhasil.ShouldBeTrue();
        (await dunia.Sebagai("kabid").LangkahAsync(LangkahAlur.Kembalikan)).Pelanggaran.ShouldBeOfType<AlasanAlurKosong>();
        (await dunia.LangkahAsync(LangkahAlur.Kembalikan, "periksa lagi jumlahnya")).Berhasil.ShouldBeTrue();
        (await dunia.BarisAsync())!.Status.ShouldBe(StatusKinerja.Draf);

        (await dunia.Sebagai("operator").LangkahAsync(LangkahAlur.Ajukan)).Berhasil.ShouldBeTrue();
        (await dunia.Sebagai("kabid").LangkahAsync(LangkahAlur.Verifikasi)).Berhasil.ShouldBeTrue();
        (await dunia.Sebagai("kadis").LangkahAsync(LangkahAlur.Setujui)).Berhasil.ShouldBeTrue();
        (await dunia.AturAsync(KeadaanPeriode.Ditutup)).Isi.ShouldBe(1);

        var baris = (await dunia.BarisAsync())!;
        (baris.Status, baris.Nilai, baris.Asal).ShouldBe((StatusKinerja.Terkunci, Nilai.Dari(23.48m), AsalNilai.Hitung));
        baris.AsalRincian.ShouldContain("132");
    }

    [Fact]
    public async Task Nobody_verifies_what_he_typed_or_handed_in_himself()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await dunia.IsiLengkapAsync();
        (await dunia.Sebagai("kabid").SimpanAsync(DuniaUkur.Isi(DuniaUkur.Aktif, "131", 1))).Isi.ShouldBe(1);
        await dunia.Sebagai("operator").LangkahAsync(LangkahAlur.Ajukan);

        (
            await dunia.Sebagai("kabid").LangkahAsync(LangkahAlur.Verifikasi)
        ).Pelanggaran.ShouldBeOfType<PenulisMemverifikasiSendiri>();
        (await dunia.Sebagai("perencana").LangkahAsync(LangkahAlur.Verifikasi)).Berhasil.ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_typed_one_of_several_components_does_not_verify_though_another_typed_last()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await dunia.IsiLengkapAsync();
        (await dunia.Sebagai("kabid").SimpanAsync(DuniaUkur.Isi(DuniaUkur.Aktif, "131", 1))).Isi.ShouldBe(1);
        (await dunia.Sebagai("perencana").SimpanAsync(DuniaUkur.Isi(DuniaUkur.Cukup, "25", 1))).Isi.ShouldBe(1);
        (await dunia.Sebagai("operator").SimpanAsync(DuniaUkur.Isi(DuniaUkur.Cukup, "26", 2))).Isi.ShouldBe(1);
        await dunia.LangkahAsync(LangkahAlur.Ajukan);

        (
            await dunia.Sebagai("kabid").LangkahAsync(LangkahAlur.Verifikasi)
        ).Pelanggaran.ShouldBeOfType<PenulisMemverifikasiSendiri>();

        // The figure the planner typed is no longer in force.
        (await dunia.Sebagai("perencana").LangkahAsync(LangkahAlur.Verifikasi)).Berhasil.ShouldBeTrue();
    }

    [Fact]
    public async Task A_leap_that_shows_only_after_an_earlier_period_was_filled_asks_for_its_reason_when_handed_in()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        var tw2 = Periode.Triwulan(2019, 2);
        await dunia.AturAsync(KeadaanPeriode.Dibuka, tw2);
        dunia.Sebagai("operator");
        var aktif = DuniaUkur.Aktif.Replace("TW1", "TW2", StringComparison.Ordinal);
        await dunia.SimpanAsync(
            tw2,
            DuniaUkur.Isi(aktif, "132"),
            DuniaUkur.Isi(DuniaUkur.Berkualitas.Replace("TW1", "TW2", StringComparison.Ordinal), "5"),
            DuniaUkur.Isi(DuniaUkur.Cukup.Replace("TW1", "TW2", StringComparison.Ordinal), "26")
        );
        await dunia.SimpanAsync(
            DuniaUkur.Isi(DuniaUkur.Aktif, "30"),
            DuniaUkur.Isi(DuniaUkur.Berkualitas, "4"),
            DuniaUkur.Isi(DuniaUkur.Cukup, "25")
        );

        var ditolak = (await dunia.LangkahAsync(LangkahAlur.Ajukan, periode: tw2)).Pelanggaran;

        ditolak.ShouldBeOfType<AngkaJanggalTanpaAlasan>().Sel.ShouldBe(aktif);
        var beralasan = DuniaUkur.Isi(aktif, "132", 1) with { Alasan = "data triwulan I baru sebagian" };
        (await dunia.SimpanAsync(tw2, beralasan)).Isi.ShouldBe(1);
        (await dunia.LangkahAsync(LangkahAlur.Ajukan, periode: tw2)).Berhasil.ShouldBeTrue();
    }

    [Fact]
    public async Task A_figure_sent_back_says_by_whom_and_why_until_it_is_handed_in_again()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await dunia.IsiLengkapAsync();
        await dunia.LangkahAsync(LangkahAlur.Ajukan);
        await dunia.Sebagai("kabid").LangkahAsync(LangkahAlur.Kembalikan, "periksa jumlahnya");

        (await DikembalikanAsync()).ShouldBe("Dikembalikan oleh Rekaan kabid: periksa jumlahnya");
        await dunia.Sebagai("operator").LangkahAsync(LangkahAlur.Ajukan);
        await dunia.LangkahAsync(LangkahAlur.TarikKembali);
        (await DikembalikanAsync()).ShouldBeNull();

        async Task<string?> DikembalikanAsync()
        {
            await using var sesi = dunia.Sebagai("operator").Uji.Sesi();
            var instansi = (await sesi.Ambil<PilihInstansi>().JalankanAsync(DuniaUkur.Slug, DuniaUkur.Batal)).Isi;
            var berkas = (await sesi.Ambil<MuatBerkasTahun>().JalankanAsync(DuniaUkur.Slug, DuniaUkur.Tw1, DuniaUkur.Batal)).Isi;
            var baris = LembarUkur.Susun(new IndeksBerkas(berkas));
            return (await sesi.Ambil<JejakIsian>().DikembalikanAsync(instansi, baris, DuniaUkur.Batal))
                .Values.SingleOrDefault()
                ?.Sebutan;
        }
    }

    [Fact]
    public async Task The_author_takes_back_until_it_is_verified_and_nobody_else()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await dunia.IsiLengkapAsync();
        await dunia.LangkahAsync(LangkahAlur.Ajukan);

        (await dunia.Sebagai("perencana").LangkahAsync(LangkahAlur.TarikKembali)).Pelanggaran.ShouldBeOfType<BukanPenulis>();
        (await dunia.Sebagai("operator").LangkahAsync(LangkahAlur.TarikKembali)).Berhasil.ShouldBeTrue();
    }

    [Fact]
    public async Task Figures_handed_in_cannot_be_typed_over()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await dunia.IsiLengkapAsync();
        await dunia.LangkahAsync(LangkahAlur.Ajukan);

        var hasil = await dunia.SimpanAsync(DuniaUkur.Isi(DuniaUkur.Aktif, "140", 1));

        hasil.Pelanggaran.ShouldBeOfType<LembarDitolak>().MenurutSel[DuniaUkur.Aktif].ShouldBeOfType<UnsurSedangDipakai>();
    }

    [Fact]
    public async Task What_is_not_complete_is_not_handed_in()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await dunia.Sebagai("operator").SimpanAsync(DuniaUkur.Isi(DuniaUkur.Aktif, "132"));
        (await dunia.LangkahAsync(LangkahAlur.Ajukan)).Pelanggaran.ShouldBeOfType<AngkaBelumLengkap>();
    }

    [Theory]
    [InlineData("operator-lain", LangkahAlur.Ajukan)]
    [InlineData("kadis", LangkahAlur.Ajukan)]
    [InlineData("admin", LangkahAlur.Setujui)]
    [InlineData("perencana", LangkahAlur.Setujui)]
    public async Task Each_step_belongs_to_its_office(string nama, LangkahAlur langkah)
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await dunia.IsiLengkapAsync();
        (await dunia.Sebagai(nama).LangkahAsync(langkah)).Pelanggaran.ShouldBeOfType<AksesDitolak>();
    }

    [Fact]
    public async Task Of_two_approvals_at_once_the_second_is_told()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await dunia.IsiLengkapAsync();
        await dunia.LangkahAsync(LangkahAlur.Ajukan);
        await dunia.Sebagai("kabid").LangkahAsync(LangkahAlur.Verifikasi);
        var versi = (await dunia.BarisAsync())!.Versi;
        dunia.Sebagai("kadis");

        var hasil = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => dunia.LangkahAsync(LangkahAlur.Setujui, versi: versi)));

        hasil.Count(h => h.Berhasil).ShouldBe(1);
        hasil.Single(h => !h.Berhasil).Pelanggaran.ShouldBeOfType<StatusSudahBerubah>();
    }

    [Fact]
    public async Task A_locked_figure_opens_only_by_a_signed_and_granted_exception_and_only_until_it_ends()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        await TerkunciAsync(dunia);
        await using (var sesi = dunia.Sebagai("operator").Uji.Sesi())
        {
            (
                await sesi.Ambil<MintaBukaKunci>().JalankanAsync(Permintaan("salah hitung"), DuniaUkur.Batal)
            ).Pelanggaran.ShouldBeOfType<AksesDitolak>();
        }

        await using (var sesi = dunia.Sebagai("kadis").Uji.Sesi())
        {
            var izin = (await sesi.Ambil<MintaBukaKunci>().JalankanAsync(Permintaan("salah hitung"), DuniaUkur.Batal)).Isi;
            (await dunia.BarisAsync())!.Status.ShouldBe(StatusKinerja.Terkunci);
            dunia.Sebagai("admin");
            await using var beri = dunia.Uji.Sesi();
            var masukan = new BeriBukaKunci.Masukan
            {
                PemdaId = 1,
                Id = izin.Id,
                Selama = TimeSpan.FromDays(2),
            };
            (await beri.Ambil<BeriBukaKunci>().JalankanAsync(masukan, DuniaUkur.Batal)).Berhasil.ShouldBeTrue();
        }

        (await dunia.BarisAsync())!.Status.ShouldBe(StatusKinerja.Draf);
        (await dunia.Sebagai("operator").SimpanAsync(DuniaUkur.Isi(DuniaUkur.Aktif, "133", 1))).Isi.ShouldBe(1);
        dunia.Uji.Jam.Advance(TimeSpan.FromDays(3));
        var sesudah = await dunia.SimpanAsync(DuniaUkur.Isi(DuniaUkur.Aktif, "134", 2));
        sesudah.Pelanggaran.ShouldBeOfType<LembarDitolak>().MenurutSel[DuniaUkur.Aktif].ShouldBeOfType<PeriodeSudahDitutup>();
    }

    [Theory]
    [InlineData(99, null)]
    [InlineData((int)KeadaanPeriode.Dibuka, "2019-03-30")]
    public async Task A_period_takes_no_state_there_is_not_and_no_last_day_before_its_end(int keadaan, string? batas)
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        dunia.Sebagai("admin");
        await using var sesi = dunia.Uji.Sesi();
        var masukan = new AturPeriode.Masukan
        {
            PemdaId = 1,
            Periode = DuniaUkur.Tw1,
            Keadaan = (KeadaanPeriode)keadaan,
            BatasLapor = batas is null ? null : DateOnly.Parse(batas, System.Globalization.CultureInfo.InvariantCulture),
        };
        (await sesi.Ambil<AturPeriode>().JalankanAsync(masukan, DuniaUkur.Batal)).Berhasil.ShouldBeFalse();
    }

    private static MintaBukaKunci.Masukan Permintaan(string alasan) =>
        new()
        {
            Slug = DuniaUkur.Slug,
            Periode = DuniaUkur.Tw1,
            Indikator = DuniaUkur.Indikator,
            Alasan = alasan,
        };

    private static async Task TerkunciAsync(DuniaUkur dunia)
    {
        await dunia.IsiLengkapAsync();
        await dunia.LangkahAsync(LangkahAlur.Ajukan);
        await dunia.Sebagai("kabid").LangkahAsync(LangkahAlur.Verifikasi);
        await dunia.Sebagai("kadis").LangkahAsync(LangkahAlur.Setujui);
        (await dunia.AturAsync(KeadaanPeriode.Ditutup)).Isi.ShouldBe(1);
    }
}
