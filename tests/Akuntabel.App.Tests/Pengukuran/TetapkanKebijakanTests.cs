using Akuntabel.App.Pelaporan;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pengukuran;

/// <summary>New scales and thresholds of a pemda: from a day on, never backwards.</summary>
public sealed class TetapkanKebijakanTests
{
    private static readonly DateOnly Sejak = new(2020, 1, 1);

    [Fact]
    public async Task A_new_scale_holds_from_its_day_on_and_the_years_before_keep_theirs()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        var lama = await BerkasAsync(dunia, 2019);

        (await TetapkanAsync(dunia.Sebagai("admin"))).Berhasil.ShouldBeTrue();

        var sesudah = await BerkasAsync(dunia, 2019);
        (sesudah.Skala.Kunci, sesudah.Kebijakan.BatasTercapai).ShouldBe((lama.Skala.Kunci, lama.Kebijakan.BatasTercapai));
        sesudah.Kebijakan.BerlakuSampai.ShouldBe(Sejak.AddDays(-1));
        await using var sesi = dunia.Sebagai(null).Uji.SesiInstalasi();
        var baru = await sesi.Db.KebijakanPengukuran.SingleAsync(k => k.BerlakuSejak == Sejak, DuniaUkur.Batal);
        (baru.BatasTercapai, baru.SkalaKinerjaKunci, baru.Agregasi).ShouldBe((95, "skala-2020-01-01", lama.Kebijakan.Agregasi));
        (await sesi.Db.SkalaKinerja.SingleAsync(s => s.Kunci == "skala-2020-01-01", DuniaUkur.Batal)).Pita.Count.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_closed_a_gap_thresholds_out_of_order_and_other_offices_are_refused()
    {
        await using var dunia = await DuniaUkur.BuatAsync();
        foreach (var nama in new[] { "operator", "perencana", "kadis", "inspektorat" })
        {
            (await TetapkanAsync(dunia.Sebagai(nama))).Pelanggaran.ShouldBeOfType<AksesDitolak>(nama);
        }

        dunia.Sebagai("admin");
        (await TetapkanAsync(dunia, celah: true)).Pelanggaran.ShouldBeOfType<SkalaTidakSah>();
        (await TetapkanAsync(dunia, perhatian: 96)).Pelanggaran.ShouldBeOfType<KetetapanTidakSah>();
        (await TetapkanAsync(dunia, dasar: "  ")).Pelanggaran.ShouldBeOfType<KetetapanTidakSah>();
        (await TetapkanAsync(dunia, new DateOnly(2000, 1, 1))).Pelanggaran.ShouldBeOfType<KetetapanTidakSah>();
        (await dunia.AturAsync(KeadaanPeriode.Ditutup)).Berhasil.ShouldBeTrue();
        (await TetapkanAsync(dunia.Sebagai("admin"), new DateOnly(2019, 3, 31)))
            .Pelanggaran.ShouldBeOfType<KetetapanTidakSah>()
            .Pesan.ShouldContain("Triwulan I Tahun 2019 sudah ditutup");
        (await TetapkanAsync(dunia, new DateOnly(2019, 4, 1))).Berhasil.ShouldBeTrue();
    }

    private static async Task<Domain.Pelaporan.BerkasTahun> BerkasAsync(DuniaUkur dunia, int tahun)
    {
        dunia.Sebagai(null);
        await using var sesi = dunia.Uji.Sesi();
        return (await sesi.Ambil<MuatBerkasTahun>().JalankanAsync(DuniaUkur.Slug, Periode.Tahunan(tahun), DuniaUkur.Batal)).Isi;
    }

    private static async Task<Hasil<KebijakanPengukuran>> TetapkanAsync(
        DuniaUkur dunia,
        DateOnly? sejak = null,
        decimal perhatian = 80,
        string dasar = "Keputusan Wali Kota rekaan",
        bool celah = false
    )
    {
        await using var sesi = dunia.Uji.Sesi();
        var masukan = new TetapkanKebijakan.Masukan
        {
            PemdaId = 1,
            BerlakuSejak = sejak ?? Sejak,
            Dasar = dasar,
            Pita = [Pita("Baik", bawah: 90, atas: null), Pita("Kurang", bawah: null, atas: celah ? 85 : 90)],
            Ambang = new AmbangKebijakan
            {
                BatasTercapai = 95,
                BatasPerluPerhatian = perhatian,
                BatasLonjakan = 40,
                SalinanMintaAlasan = false,
                SerapanTertinggalPerhatian = 5,
                SerapanTertinggalKritis = 15,
                FisikTertinggal = 10,
                BulanTanpaRealisasi = 4,
            },
        };
        return await sesi.Ambil<TetapkanKebijakan>().JalankanAsync(masukan, DuniaUkur.Batal);
    }

    private static PitaSkala Pita(string nama, decimal? bawah, decimal? atas) =>
        new()
        {
            Kode = "",
            Nama = nama,
            Makna = "",
            Bawah = bawah,
            BawahTermasuk = bawah is not null,
            Atas = atas,
        };
}
