using System.Text;
using Akuntabel.App.Anggaran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Anggaran;

/// <summary>A month's realisasi out of a workbook: dry run, then all of it or nothing.</summary>
public sealed class ImporBukuAnggaranTests
{
    private static readonly object?[] Kepala = ["Kode", "Uraian", "Pagu (Rp)", "Realisasi s.d. bulan ini (Rp)", "Fisik (%)"];

    private static async Task<Guid> UnggahAsync(DuniaAnggaran dunia, params object?[][] baris)
    {
        await using var sesi = dunia.Uji.Sesi();
        using var isi = BukuUji.Tulis([
            ["Realisasi Maret 2019"],
            Kepala,
            .. baris,
        ]);
        return (
            await sesi.Ambil<ImporBukuAnggaran>().UnggahAsync(DuniaAnggaran.Slug, isi, "maret.xlsx", DuniaAnggaran.Batal)
        ).Isi;
    }

    private static ImporBukuAnggaran.Masukan Masukan(Guid berkas, bool lewati = false, string alasan = "") =>
        new()
        {
            Slug = DuniaAnggaran.Slug,
            Periode = DuniaAnggaran.Maret,
            BerkasId = berkas,
            LewatiTidakDikenal = lewati,
            Alasan = alasan,
        };

    private static async Task<Hasil<PratinjauImporAnggaran>> PratinjauAsync(DuniaAnggaran dunia, Guid berkas)
    {
        await using var sesi = dunia.Uji.Sesi();
        return await sesi.Ambil<ImporBukuAnggaran>().PratinjauAsync(Masukan(berkas), DuniaAnggaran.Batal);
    }

    private static async Task<Hasil<int>> TerapkanAsync(DuniaAnggaran dunia, ImporBukuAnggaran.Masukan masukan)
    {
        await using var sesi = dunia.Uji.Sesi();
        return await sesi.Ambil<ImporBukuAnggaran>().TerapkanAsync(masukan, DuniaAnggaran.Batal);
    }

    [Fact]
    public async Task A_dry_run_shows_each_row_and_writes_nothing_and_applying_stores_them_with_the_file()
    {
        await using var dunia = await DuniaAnggaran.BuatAsync();
        var berkas = await UnggahAsync(
            dunia,
            [null, "Program Pelayanan Administrasi Perkantoran", 845_109_560, 20_400_000, null],
            [null, "Penyediaan Jasa Kebersihan Kantor", 33_600_000, 8_400_000, 25],
            [null, "Penyediaan Alat Tulis Kantor", 48_000_000, 12000000.5, 20.125],
            [null, "JUMLAH", 881_600_000, 20_400_000, null]
        );

        var pratinjau = (await PratinjauAsync(dunia, berkas)).Isi;
        pratinjau
            .Baris.Select(b => b.Keadaan)
            .ShouldBe([KeadaanBarisImpor.Jumlah, KeadaanBarisImpor.Berubah, KeadaanBarisImpor.Berubah, KeadaanBarisImpor.Jumlah]);
        (await dunia.BarisAsync(DuniaAnggaran.Kebersihan)).ShouldBeNull();

        (await TerapkanAsync(dunia, Masukan(berkas))).Isi.ShouldBe(2);
        var baris = (await dunia.BarisAsync(DuniaAnggaran.AlatTulis))!;
        (baris.Jumlah, baris.Fisik, baris.Asal, baris.Status).ShouldBe(
            (Rupiah.Dari(12_000_000.50m), 20.13m, AsalNilai.Impor, StatusKinerja.Draf)
        );
        baris.AsalRincian.ShouldBe(pratinjau.Sha256);
        (await TerapkanAsync(dunia, Masukan(berkas))).Pelanggaran.ShouldBeOfType<ImporAnggaranTanpaPerubahan>();
    }

    [Fact]
    public async Task A_row_that_breaks_a_rule_or_is_unknown_keeps_all_from_being_stored()
    {
        await using var dunia = await DuniaAnggaran.BuatAsync();
        var melebihi = await UnggahAsync(
            dunia,
            [null, "Penyediaan Jasa Kebersihan Kantor", 33_600_000, 8_400_000, null],
            [null, "Penyediaan Alat Tulis Kantor", 48_000_000, 48_000_001, null]
        );
        (await TerapkanAsync(dunia, Masukan(melebihi))).Pelanggaran.ShouldBe(new ImporAnggaranBermasalah(1, 0));
        (await dunia.BarisAsync(DuniaAnggaran.Kebersihan)).ShouldBeNull();

        var asing = await UnggahAsync(
            dunia,
            [null, "Penyediaan Jasa Kebersihan Kantor", 33_600_000, 8_400_000, null],
            [null, "Kegiatan yang tidak ada", 1, 1, null]
        );
        (await TerapkanAsync(dunia, Masukan(asing))).Pelanggaran.ShouldBe(new ImporAnggaranBermasalah(0, 1));
        (await TerapkanAsync(dunia, Masukan(asing, lewati: true))).Isi.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_no_workbook_is_refused_by_its_content_and_others_may_not_import()
    {
        await using var dunia = await DuniaAnggaran.BuatAsync();
        await using (var sesi = dunia.Uji.Sesi())
        {
            using var exe = new MemoryStream(Encoding.ASCII.GetBytes("MZ\u0090 program"));
            var hasil = await sesi.Ambil<ImporBukuAnggaran>()
                .UnggahAsync(DuniaAnggaran.Slug, exe, "realisasi.xlsx", DuniaAnggaran.Batal);
            hasil.Pelanggaran.ShouldBeOfType<BukanBukuXlsx>();
        }

        var berkas = await UnggahAsync(dunia, [null, "Penyediaan Alat Tulis Kantor", 1, 1, null]);
        (await PratinjauAsync(dunia.Sebagai("kadis"), berkas)).Pelanggaran.ShouldBeOfType<AksesDitolak>();
        (await PratinjauAsync(dunia.Sebagai("bendahara"), Guid.CreateVersion7())).Pelanggaran.ShouldBeOfType<BuktiTidakDikenal>();
    }

    [Fact]
    public async Task The_systems_own_report_of_a_month_can_be_filled_and_read_back()
    {
        await using var dunia = await DuniaAnggaran.BuatAsync();
        var fisik = DuniaAnggaran.Isi(DuniaAnggaran.Kebersihan, "8.400.000") with { Fisik = "25,5" };
        (await dunia.SimpanAsync(fisik, DuniaAnggaran.Isi(DuniaAnggaran.AlatTulis, "12.000.000,50"))).Isi.ShouldBe(2);
        byte[] laporan;
        await using (var sesi = dunia.Uji.Sesi())
        {
            laporan = (
                await sesi.Ambil<SusunFisikKeuangan>()
                    .JalankanAsync(DuniaAnggaran.Slug, DuniaAnggaran.Maret, docx: false, DuniaAnggaran.Batal)
            )
                .Isi
                .Isi;
        }

        Guid berkas;
        await using (var sesi = dunia.Uji.Sesi())
        {
            using var isi = new MemoryStream(laporan);
            berkas = (
                await sesi.Ambil<ImporBukuAnggaran>().UnggahAsync(DuniaAnggaran.Slug, isi, "maret.xlsx", DuniaAnggaran.Batal)
            ).Isi;
        }

        var pratinjau = (await PratinjauAsync(dunia, berkas)).Isi;
        pratinjau.Banyak(KeadaanBarisImpor.Sama).ShouldBe(2);
        (pratinjau.Banyak(KeadaanBarisImpor.Bermasalah), pratinjau.Banyak(KeadaanBarisImpor.TidakDikenal)).ShouldBe((0, 0));
    }
}
