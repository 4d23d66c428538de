using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Pelaporan.Beku;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan;

/// <summary>Two versions of a frozen report are compared piece by piece.</summary>
public sealed class BandingBekuTests : UjiBeku
{
    [Fact]
    public async Task The_same_content_is_not_frozen_twice_and_two_versions_tell_their_difference()
    {
        var satu = await JadiAsync();
        await using (var sesi = Uji.Sesi())
        {
            (await BekukanAsync(sesi)).Pelanggaran.ShouldBe(new LaporanSudahBeku(1));
        }

        await UbahNarasiAsync("Kalimat pengantar yang baru ditulis.");
        var dua = await JadiAsync();

        dua.Laporan.NomorVersi.ShouldBe(2);
        await using var baca = Uji.Sesi();
        await baca.Ambil<PilihInstansi>().JalankanAsync(Slug, Batal);
        var lihat = baca.Ambil<LihatLaporanBeku>();
        var beda = (await lihat.BandingkanAsync(satu.Laporan, dua.Laporan, Batal)).Isi;
        beda.ShouldContain(b => b.Baru.Contains("Kalimat pengantar yang baru ditulis.", StringComparison.Ordinal));
        (await lihat.BandingkanAsync(dua.Laporan, dua.Laporan, Batal)).Isi.ShouldBeEmpty();
        (await lihat.PeriksaAsync(Slug, dua.Laporan, Batal)).Isi.Perbedaan.ShouldBeEmpty();
        (await lihat.PeriksaAsync(Slug, satu.Laporan, Batal)).Isi.Perbedaan.Count.ShouldBe(beda.Count);
    }

    [Fact]
    public async Task A_heading_put_before_others_leaves_them_the_same_pieces()
    {
        var satu = await JadiAsync();
        await using (var sesi = Uji.Sesi())
        {
            var berkas = (await sesi.Ambil<MuatBerkasTahun>().JalankanAsync(Slug, Periode, Batal)).Isi;
            var sistematika = (await sesi.Ambil<MuatKelengkapan>().JalankanAsync(berkas, Batal)).Sistematika;
            var pertama = sistematika.Isi.ToList().FindIndex(s => s is SimpulSistematika.Bab);
            var baru = sistematika with
            {
                Isi =
                [
                    .. sistematika.Isi.Take(pertama),
                    new SimpulSistematika.Bab("Sambutan", null) { Isi = [new SimpulSistematika.Narasi("sambutan")] },
                    .. sistematika.Isi.Skip(pertama),
                ],
            };
            (
                await sesi.Ambil<SimpanSistematika>()
                    .JalankanAsync(
                        new()
                        {
                            Slug = Slug,
                            Periode = Periode,
                            Teks = PenulisSistematika.Tulis(baru),
                            Semula = "",
                        },
                        Batal
                    )
            ).Berhasil.ShouldBeTrue();
        }

        var dua = await JadiAsync();
        await using var baca = Uji.Sesi();
        await baca.Ambil<PilihInstansi>().JalankanAsync(Slug, Batal);
        var beda = (await baca.Ambil<LihatLaporanBeku>().BandingkanAsync(satu.Laporan, dua.Laporan, Batal)).Isi;

        beda.Where(b => b.Baru.StartsWith("bagian ini baru", StringComparison.Ordinal))
            .ShouldHaveSingleItem()
            .Bagian.ShouldContain("Sambutan");
        beda.ShouldAllBe(b => !b.Lama.StartsWith("bagian ini ada", StringComparison.Ordinal));
        (await baca.Ambil<LihatLaporanBeku>().PeriksaAsync(Slug, satu.Laporan, Batal)).Isi.Perbedaan.ShouldBeEmpty(
            "a version is rebuilt by its own outline"
        );
    }
}
