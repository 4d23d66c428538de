using Akuntabel.App.Pelaporan.Beku;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan;

/// <summary>A report becomes a record: frozen once, under hashes, with a code that answers for it.</summary>
public sealed class BekukanLaporanTests : UjiBeku
{
    [Fact]
    public async Task A_frozen_report_has_its_files_under_their_hashes_and_its_code_answers()
    {
        var jadi = await JadiAsync();

        jadi.Laporan.NomorVersi.ShouldBe(1);
        jadi.Laporan.Kode.Length.ShouldBe(16);
        jadi.Laporan.KepalaRantai.ShouldContain("instalasi ");
        jadi.Bagian.Select(b => b.Nama)
            .ShouldBe(["isi.json", "hss-2018-tw2-v1.docx", "hss-2018-tw2-v1.html", "hss-2018-tw2-v1.xlsx"]);
        jadi.TanpaPdf!.Pesan.ShouldContain("LibreOffice tidak ditemukan");
        jadi.Bagian[0].Sha256.ShouldBe(jadi.Laporan.SidikModel);
        await using var sesi = Uji.Sesi();
        foreach (var bagian in jadi.Bagian)
        {
            (await sesi.Ambil<GudangBeku>().BacaAsync(bagian.Sha256, Batal))!.LongLength.ShouldBe(bagian.Ukuran);
        }

        var dicek = await sesi.Ambil<CekLaporan>().JalankanAsync($" {jadi.Laporan.Kode.ToUpperInvariant()} ", Batal);
        (dicek!.Utuh, dicek.VersiTerbaru, dicek.Laporan.Id).ShouldBe((true, 1, jadi.Laporan.Id));
        (await sesi.Ambil<CekLaporan>().JalankanAsync("bukankodeapapun", Batal)).ShouldBeNull();
    }

    [Fact]
    public async Task Asked_for_in_the_background_it_is_refused_at_once_or_becomes_one_job()
    {
        async Task<Hasil<Guid>> MintaAsync(string alasanAngka)
        {
            await using var sesi = Uji.Sesi();
            return await sesi.Ambil<MintaBeku>()
                .JalankanAsync(
                    new()
                    {
                        Slug = Slug,
                        Periode = Periode,
                        Alamat = "https://contoh.example",
                        AlasanAngka = alasanAngka,
                        AlasanCatatan = "Selisih pembulatan sumber.",
                    },
                    Batal
                );
        }

        await UbahNarasiAsync("Lihat {{tabel:yang-tidak-ada}}.");
        (await MintaAsync("Belum diterbitkan.")).Pelanggaran.ShouldBeOfType<RujukanTidakDikenal>();
        await UbahNarasiAsync("Kalimat pengantar.");
        (await MintaAsync("Belum diterbitkan.")).Berhasil.ShouldBeTrue();
        (await MintaAsync("Alasan orang lain.")).Pelanggaran.ShouldBeOfType<SedangDibekukan>();
        await using var baca = Uji.SesiInstalasi();
        (await baca.Db.Pekerjaan.CountAsync(p => p.Jenis == "beku", Batal)).ShouldBe(1);
        (await baca.Db.LaporanBeku.CountAsync(Batal)).ShouldBe(0);
    }

    [Fact]
    public async Task Of_two_who_freeze_at_once_one_wins_and_the_other_is_told()
    {
        await using var satu = Uji.Sesi();
        await using var dua = Uji.Sesi();

        var hasil = await Task.WhenAll(BekukanAsync(satu), BekukanAsync(dua));

        hasil.Count(h => h.Berhasil).ShouldBe(1);
        hasil.Single(h => !h.Berhasil).Pelanggaran.ShouldBeAssignableTo<Pelanggaran>().ShouldNotBeNull();
        (hasil.Single(h => !h.Berhasil).Pelanggaran is DataBerubahSaatDibekukan or LaporanSudahBeku).ShouldBeTrue();
        await using var baca = Uji.SesiInstalasi();
        (await baca.Db.LaporanBeku.CountAsync(Batal)).ShouldBe(1);
    }
}
