using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Jejak;

/// <summary>The audit trail as acts write it, on both databases.</summary>
public sealed class RantaiTests
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task Twenty_acts_at_once_leave_no_gap_and_the_chain_verifies(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        await Task.WhenAll(Enumerable.Range(1, 20).Select(n => Task.Run(() => DaftarkanAsync(uji, n), Batal)));

        await using var sesi = uji.SesiInstalasi();
        (await sesi.Db.Pemda.CountAsync(Batal)).ShouldBe(20);
        var nomor = await sesi.Db.EntriJejak.OrderBy(e => e.Nomor).Select(e => e.Nomor).ToListAsync(Batal);
        nomor.ShouldBe(Enumerable.Range(1, 20).Select(n => (long)n));
        var hasil = await sesi.Ambil<VerifikasiJejak>().JalankanAsync(Batal);
        hasil.Kejanggalan.ShouldBeEmpty();
        (hasil.JumlahEntri, hasil.JumlahRantai).ShouldBe((20, 1));
        sesi.Ambil<JangkarJejak>().Baca().Count().ShouldBe(20);
    }

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task A_changed_entry_and_a_cut_tail_are_found(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        for (var n = 1; n <= 3; n++)
        {
            await DaftarkanAsync(uji, n);
        }

        await using var sesi = uji.SesiInstalasi();
        await sesi.Db.Database.ExecuteSqlAsync($"UPDATE entri_jejak SET objek = 'lain' WHERE nomor = 2", Batal);
        (await VerifikasiAsync(uji)).Kejanggalan.ShouldHaveSingleItem().Nomor.ShouldBe(2);
        await sesi.Db.Database.ExecuteSqlAsync($"UPDATE entri_jejak SET objek = 'Pemda 2' WHERE nomor = 2", Batal);
        (await VerifikasiAsync(uji)).Utuh.ShouldBeTrue();

        // The forger cuts the last entry and sets the head back, as if it had never been.
        await sesi.Db.Database.ExecuteSqlAsync($"DELETE FROM entri_jejak WHERE nomor = 3", Batal);
        await sesi.Db.Database.ExecuteSqlAsync(
            $"UPDATE kepala_rantai SET nomor = 2, hash = (SELECT hash FROM entri_jejak WHERE nomor = 2)",
            Batal
        );
        (await VerifikasiAsync(uji)).Kejanggalan.ShouldHaveSingleItem().Pesan.ShouldContain("terpotong");
    }

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task A_refused_act_and_a_broken_act_leave_nothing_behind(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        await using (var sesi = uji.SesiInstalasi())
        {
            var ditolak = await sesi.Ambil<Transaksi>()
                .JalankanAsync<int>(
                    async batal =>
                    {
                        await CatatPemdaAsync(sesi, 1, batal);
                        return new SlugTidakSah("X");
                    },
                    Batal
                );
            ditolak.Pelanggaran.ShouldBeOfType<SlugTidakSah>();
            await Should.ThrowAsync<TimeoutException>(() =>
                sesi.Ambil<Transaksi>()
                    .JalankanAsync<int>(
                        async batal =>
                        {
                            await CatatPemdaAsync(sesi, 2, batal);
                            throw new TimeoutException();
                        },
                        Batal
                    )
            );
        }

        await using var baca = uji.SesiInstalasi();
        (await baca.Db.Pemda.CountAsync(Batal)).ShouldBe(0);
        (await baca.Db.EntriJejak.CountAsync(Batal)).ShouldBe(0);
        baca.Ambil<JangkarJejak>().Baca().ShouldBeEmpty();
        await DaftarkanAsync(uji, 3);
        (await VerifikasiAsync(uji)).Utuh.ShouldBeTrue();
    }

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task An_act_that_saves_without_an_entry_is_rolled_back(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        await using var sesi = uji.SesiInstalasi();
        await Should.ThrowAsync<InvalidOperationException>(() =>
            sesi.Ambil<Transaksi>()
                .JalankanAsync<int>(
                    _ =>
                    {
                        sesi.Db.Add(Contoh.Pemda(1));
                        return Task.FromResult<Hasil<int>>(1);
                    },
                    Batal
                )
        );
        (await sesi.Db.Pemda.CountAsync(Batal)).ShouldBe(0);
    }

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task A_conflict_inside_an_act_is_told_and_not_thrown(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        await DaftarkanAsync(uji, 1);
        await using var satu = uji.SesiInstalasi();
        var lama = await satu.Db.Pemda.SingleAsync(Batal);
        await using (var dua = uji.SesiInstalasi())
        {
            (await dua.Db.Pemda.SingleAsync(Batal)).Nama = "Kota Baru";
            await dua.Db.SaveChangesAsync(Batal);
        }

        lama.Nama = "Kota Lain";
        var hasil = await satu.Ambil<Transaksi>()
            .JalankanAsync<int>(
                async batal =>
                {
                    await satu.Ambil<IPencatatJejak>().CatatAsync(Perbuatan(1, lama), batal);
                    return 1;
                },
                Batal
            );
        hasil.Pelanggaran.ShouldBeOfType<DataDiubahPenggunaLain>();
    }

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task A_persons_name_enters_only_as_a_hash_and_can_be_forgotten(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        await DaftarkanAsync(uji, 1);
        var pd = Contoh.PerangkatDaerah(1, "contoh");
        await using var sesi = uji.SesiInstalasi();
        var pejabat = Contoh.MasaJabatan(pd, "Rekaan Binti Contoh");
        var hasil = await sesi.Ambil<Transaksi>()
            .JalankanAsync<string>(
                async batal =>
                {
                    sesi.Db.AddRange(pd, pejabat);
                    var entri = await sesi.Ambil<IPencatatJejak>()
                        .CatatAsync(Perbuatan(1, pejabat) with { Baris = [pd, pejabat] }, batal);
                    entri.JumlahBaris.ShouldBe(2);
                    return entri.Baru;
                },
                Batal
            );
        hasil.Isi.ShouldNotContain("Rekaan");
        var garam = await sesi.Db.GaramPribadi.SingleAsync(Batal);
        hasil.Isi.ShouldContain(SidikJejak.Tersamar("Rekaan Binti Contoh", garam.Garam));

        sesi.Db.Remove(garam);
        await sesi.Db.SaveChangesAsync(Batal);
        (await VerifikasiAsync(uji)).Utuh.ShouldBeTrue();
    }

    [Fact]
    public async Task An_anchor_is_set_where_one_is_missing_and_only_there()
    {
        await using var uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);
        await DaftarkanAsync(uji, 1);
        Directory.Delete(Path.Combine(uji.Opsi.Folder, "jejak"), recursive: true);
        await using var sesi = uji.SesiInstalasi();
        (await sesi.Ambil<PasangJangkar>().JalankanAsync(Batal)).ShouldBe(1);
        (await sesi.Ambil<PasangJangkar>().JalankanAsync(Batal)).ShouldBe(0);
        var berkas = Directory.GetFiles(Path.Combine(uji.Opsi.Folder, "jejak")).ShouldHaveSingleItem();
        Path.GetFileName(berkas).ShouldBe("kepala-2020-01-02.txt");
    }

    private static async Task DaftarkanAsync(BasisDataUji uji, int id)
    {
        await using var sesi = uji.SesiInstalasi();
        var hasil = await sesi.Ambil<Transaksi>()
            .JalankanAsync<int>(
                async batal =>
                {
                    await CatatPemdaAsync(sesi, id, batal);
                    return id;
                },
                Batal
            );
        hasil.Isi.ShouldBe(id);
    }

    private static async Task CatatPemdaAsync(SesiUji sesi, int id, CancellationToken batal)
    {
        var pemda = Contoh.Pemda(id);
        sesi.Db.Add(pemda);
        await sesi.Ambil<IPencatatJejak>().CatatAsync(Perbuatan(id, pemda), batal);
    }

    private static PerbuatanTercatat Perbuatan(int id, object baru) =>
        new()
        {
            Rantai = RantaiJejak.Instalasi,
            Tindakan = "DaftarkanPemda",
            Objek = $"Pemda {id}",
            Baru = baru,
        };

    private static async Task<HasilVerifikasiJejak> VerifikasiAsync(BasisDataUji uji)
    {
        await using var sesi = uji.SesiInstalasi();
        return await sesi.Ambil<VerifikasiJejak>().JalankanAsync(Batal);
    }
}
