using System.Text.Json.Nodes;
using Akuntabel.App.Impor;
using Akuntabel.App.Impor.Baca;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Impor;

/// <summary>Writing: idempotent, all or nothing, refusals by name, audit trail. On both databases.</summary>
public sealed class ImporBerkasTests
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    public static TheoryData<JenisUji> Jenis() => [JenisUji.Sqlite, JenisUji.Postgres];

    [Theory]
    [MemberData(nameof(Jenis))]
    public async Task The_three_examples_are_imported_and_a_second_time_change_nothing(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        foreach (var berkas in ContohImpor.SemuaBerkas())
        {
            (await ImporAsync(uji, File.ReadAllBytes(berkas))).Isi.JumlahBaru.ShouldBeGreaterThan(100);
        }

        foreach (var berkas in ContohImpor.SemuaBerkas())
        {
            var kedua = (await ImporAsync(uji, File.ReadAllBytes(berkas))).Isi;
            kedua.Baris.Where(b => b.Baru + b.Berubah + b.Dihapus > 0).Select(b => b.Jenis).ShouldBeEmpty();
            kedua.JumlahSama.ShouldBeGreaterThan(100);
        }

        await using var sesi = uji.SesiInstalasi();
        (await sesi.Ambil<VerifikasiJejak>().JalankanAsync(Batal)).Kejanggalan.ShouldBeEmpty();
        (await sesi.Db.EntriJejak.CountAsync(e => e.Tindakan == nameof(ImporBerkas), Batal)).ShouldBe(6);
    }

    [Theory]
    [MemberData(nameof(Jenis))]
    public async Task A_changed_file_changes_only_what_changed(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        await ImporAsync(uji, BerkasContoh.Isi());

        var berubah = (
            await ImporAsync(
                uji,
                BerkasContoh.Isi(b =>
                {
                    b["realisasi"]![0]!["nilai"] = 41;
                    b["indikator"]![0]!["satuan"]!["desimal"] = 1;
                    b["perjanjian"]![0]!["baris"]!.AsArray().RemoveAt(1);
                })
            )
        ).Isi;

        (berubah.JumlahBaru, berubah.JumlahBerubah, berubah.JumlahDihapus).ShouldBe((0, 2, 1));
        await using var sesi = uji.SesiInstalasi();
        var realisasi = await sesi.Db.Realisasi.SingleAsync(Batal);
        realisasi.Nilai.ShouldBe(Nilai.Dari(41));
        realisasi.Status.ShouldBe(StatusKinerja.Terkunci);
        realisasi.Asal.ShouldBe(AsalNilai.Impor);
        realisasi.AsalRincian.ShouldBe(berubah.Sha256);
        realisasi.Versi.ShouldBe(2);
        (await sesi.Db.Indikator.SingleAsync(i => i.Kunci == "koperasi-aktif", Batal)).Satuan.Desimal.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Jenis))]
    public async Task A_figure_a_person_has_approved_is_refused_by_name_and_nothing_else_is_written(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        await ImporAsync(uji, BerkasContoh.Isi());
        await using (var sesi = uji.SesiInstalasi())
        {
            var realisasi = await sesi.Db.Realisasi.SingleAsync(Batal);
            (realisasi.Asal, realisasi.Status) = (AsalNilai.Ketik, StatusKinerja.Disetujui);
            await sesi.Db.SaveChangesAsync(Batal);
        }

        var hasil = await ImporAsync(
            uji,
            BerkasContoh.Isi(b =>
            {
                b["realisasi"]![0]!["nilai"] = 41;
                b["indikator"]![1]!["nama"] = "Nama yang lain";
            })
        );

        hasil
            .Pelanggaran.ShouldBeOfType<BerkasImporBermasalah>()
            .Masalah.Where(m => !m.Peringatan)
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldBe(
                "realisasi[0] (koperasi-aktif): Realisasi periode 2024 sudah Disetujui oleh pengguna dan tidak diubah lewat impor. "
                    + "Yang berbeda: nilai."
            );
        await using var lain = uji.SesiInstalasi();
        (await lain.Db.Indikator.AnyAsync(i => i.Nama == "Nama yang lain", Batal)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_set_Renstra_is_not_changed_by_a_file()
    {
        await using var uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);
        await ImporAsync(uji, BerkasContoh.Isi());

        var hasil = await ImporAsync(uji, BerkasContoh.Isi(b => b["renstra"]!["simpul"]![1]!["teks"] = "Kalimat lain"));

        hasil
            .Pelanggaran.ShouldBeOfType<BerkasImporBermasalah>()
            .Masalah.Where(m => !m.Peringatan)
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldBe(
                "renstra.simpul[1] (sasaran-koperasi): Versi Renstra ini sudah tersimpan dan tidak dapat diubah; "
                    + "perubahan Renstra adalah versi baru. Yang berbeda: teks."
            );
    }

    [Fact]
    public async Task A_trial_writes_nothing()
    {
        await using var uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);

        var coba = await ImporAsync(uji, BerkasContoh.Isi(), hanyaCoba: true);

        coba.Isi.JumlahBaru.ShouldBeGreaterThan(10);
        await using var sesi = uji.SesiInstalasi();
        (await sesi.Db.Pemda.CountAsync(Batal)).ShouldBe(0);
        (await sesi.Db.EntriJejak.CountAsync(Batal)).ShouldBe(0);
    }

    [Theory]
    [MemberData(nameof(Jenis))]
    public async Task Two_imports_at_once_both_succeed_one_after_the_other(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);

        var hasil = await Task.WhenAll(
            Enumerable.Range(0, 4).Select(_ => Task.Run(() => ImporAsync(uji, BerkasContoh.Isi()), Batal))
        );

        hasil.Count(h => h.Isi.JumlahBaru > 0).ShouldBe(1);
        hasil.Count(h => !h.Isi.AdaPerubahan).ShouldBe(3);
        await using var sesi = uji.SesiInstalasi();
        (await sesi.Ambil<VerifikasiJejak>().JalankanAsync(Batal)).Kejanggalan.ShouldBeEmpty();
    }

    private static async Task<Hasil<HasilImpor>> ImporAsync(BasisDataUji uji, byte[] isi, bool hanyaCoba = false)
    {
        await using var sesi = uji.Sesi();
        var masukan = new ImporBerkas.Masukan { Berkas = PembacaBerkasImpor.Baca(isi), HanyaCoba = hanyaCoba };
        return await sesi.Ambil<ImporBerkas>().JalankanAsync(masukan, Batal);
    }
}
