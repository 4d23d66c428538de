using Akuntabel.App.Pelaporan.Beku;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan;

/// <summary>What keeps a report from being frozen, and what a written reason lets through.</summary>
public sealed class SyaratBekuTests : UjiBeku
{
    [Fact]
    public async Task Unapproved_figures_and_unknown_references_cannot_be_frozen()
    {
        await using (var sesi = Uji.SesiInstalasi())
        {
            await sesi
                .Db.Realisasi.Where(r => r.Periode == Periode)
                .ExecuteUpdateAsync(s => s.SetProperty(r => r.Status, StatusKinerja.Diverifikasi), Batal);
        }

        await using (var sesi = Uji.Sesi())
        {
            (await BekukanAsync(sesi)).Pelanggaran.ShouldBeOfType<AngkaBelumDisetujui>();
        }

        await using (var sesi = Uji.SesiInstalasi())
        {
            await sesi
                .Db.Realisasi.Where(r => r.Periode == Periode)
                .ExecuteUpdateAsync(s => s.SetProperty(r => r.Status, StatusKinerja.Terkunci), Batal);
        }

        await UbahNarasiAsync("Lihat {{tabel:yang-tidak-ada}}.");
        await using var akhir = Uji.Sesi();
        (await BekukanAsync(akhir)).Pelanggaran.ShouldBeOfType<RujukanTidakDikenal>();
    }

    [Fact]
    public async Task Missing_figures_need_a_written_reason()
    {
        await using (var sesi = Uji.SesiInstalasi())
        {
            var milik = await sesi.Db.PerangkatDaerah.SingleAsync(p => p.Slug == Slug, Batal);
            await sesi.Db.Realisasi.Where(r => r.PerangkatDaerahId == milik.Id && r.Periode == Periode).ExecuteDeleteAsync(Batal);
            await sesi.Db.NilaiUnsur.Where(r => r.PerangkatDaerahId == milik.Id).ExecuteDeleteAsync(Batal);
        }

        await using var satu = Uji.Sesi();
        (await BekukanAsync(satu, alasanAngka: "  "))
            .Pelanggaran.ShouldBeOfType<AngkaLaporanBelumLengkap>()
            .Indikator.ShouldNotBeEmpty();
        await using var dua = Uji.Sesi();
        (await BekukanAsync(dua)).Berhasil.ShouldBeTrue();
    }

    [Fact]
    public async Task A_sentence_that_contradicts_the_figures_needs_a_written_reason()
    {
        await UbahNarasiAsync("Laporan ini memuat 99 indikator kinerja.");
        await using (var sesi = Uji.Sesi())
        {
            var galat = (await BekukanAsync(sesi, alasanCatatan: " ")).Pelanggaran.ShouldBeOfType<KalimatTidakSesuai>();
            galat.Pesan.ShouldContain("99 indikator");
        }

        await using var akhir = Uji.Sesi();
        (await BekukanAsync(akhir)).Berhasil.ShouldBeTrue();
    }
}
