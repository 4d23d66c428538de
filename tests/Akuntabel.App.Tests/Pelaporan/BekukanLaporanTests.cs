using Akuntabel.App.Akses;
using Akuntabel.App.DataKinerja;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Pelaporan.Beku;
using Akuntabel.App.Pelaporan.Kelengkapan;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan;

/// <summary>A report becomes a record: frozen once, proved, compared, and noticed when somebody touched what is stored.</summary>
public sealed class BekukanLaporanTests : IAsyncLifetime
{
    private const string Slug = "hss";
    private static readonly Periode Periode = Periode.Triwulan(2018, 2);

    private SusunLaporanTests.ContohTerimpor _contoh = null!;

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _contoh = new();
        await _contoh.InitializeAsync();
    }

    public ValueTask DisposeAsync() => _contoh.DisposeAsync();

    /// <summary>Freezes without LibreOffice, so that a test takes no longer than it must.</summary>
    private static async Task<Hasil<LaporanDibekukan>> BekukanAsync(
        SesiUji sesi,
        string alasanAngka = "Angka memang belum diterbitkan.",
        string alasanCatatan = "Selisih pembulatan sumber."
    )
    {
        var opsi = new OpsiPdf { Folder = Path.GetTempPath(), Soffice = "/tidak/ada/soffice" };
        using var pengubah = new PengubahLibreOffice(opsi);
        var penulis = new PenulisBeku(
            new PenyusunPdf(pengubah),
            sesi.Ambil<PenyambungPdf>(),
            sesi.Ambil<GudangBeku>(),
            sesi.Ambil<IPembuatQr>()
        );
        var bekukan = new BekukanLaporan(
            sesi.Db,
            sesi.Ambil<PintuInstansi>(),
            sesi.Ambil<SiapkanBeku>(),
            penulis,
            sesi.Ambil<Transaksi>(),
            sesi.Ambil<IPencatatJejak>(),
            sesi.Ambil<IPelaku>(),
            sesi.Ambil<TimeProvider>()
        );
        return await bekukan.JalankanAsync(
            new()
            {
                Slug = Slug,
                Periode = Periode,
                Alamat = "https://contoh.example",
                AlasanAngka = alasanAngka,
                AlasanCatatan = alasanCatatan,
            },
            Batal
        );
    }

    private async Task<LaporanDibekukan> JadiAsync()
    {
        await using var sesi = _contoh.Uji.Sesi();
        var hasil = await BekukanAsync(sesi);
        hasil.Berhasil.ShouldBeTrue(hasil.Pelanggaran?.Pesan);
        return hasil.Isi;
    }

    private async Task UbahNarasiAsync(string teks)
    {
        await using var sesi = _contoh.Uji.SesiInstalasi();
        var pd = await sesi.Db.PerangkatDaerah.SingleAsync(p => p.Slug == Slug, Batal);
        var narasi = await sesi.Db.Narasi.FirstAsync(
            n => n.PerangkatDaerahId == pd.Id && n.Periode == Periode && n.Slot == "kata-pengantar",
            Batal
        );
        narasi.Teks = teks;
        await sesi.Db.SaveChangesAsync(Batal);
    }

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
        await using var sesi = _contoh.Uji.Sesi();
        foreach (var bagian in jadi.Bagian)
        {
            (await sesi.Ambil<GudangBeku>().BacaAsync(bagian.Sha256, Batal))!.LongLength.ShouldBe(bagian.Ukuran);
        }

        var dicek = await sesi.Ambil<CekLaporan>().JalankanAsync($" {jadi.Laporan.Kode.ToUpperInvariant()} ", Batal);
        (dicek!.Utuh, dicek.VersiTerbaru, dicek.Laporan.Id).ShouldBe((true, 1, jadi.Laporan.Id));
        (await sesi.Ambil<CekLaporan>().JalankanAsync("bukankodeapapun", Batal)).ShouldBeNull();
    }

    [Fact]
    public async Task The_same_content_is_not_frozen_twice_and_two_versions_tell_their_difference()
    {
        var satu = await JadiAsync();
        await using (var sesi = _contoh.Uji.Sesi())
        {
            (await BekukanAsync(sesi)).Pelanggaran.ShouldBe(new LaporanSudahBeku(1));
        }

        await UbahNarasiAsync("Kalimat pengantar yang baru ditulis.");
        var dua = await JadiAsync();

        dua.Laporan.NomorVersi.ShouldBe(2);
        await using var baca = _contoh.Uji.Sesi();
        await baca.Ambil<PilihInstansi>().JalankanAsync(Slug, Batal);
        var lihat = baca.Ambil<LihatLaporanBeku>();
        var beda = (await lihat.BandingkanAsync(satu.Laporan, dua.Laporan, Batal)).Isi;
        beda.ShouldContain(b => b.Baru.Contains("Kalimat pengantar yang baru ditulis.", StringComparison.Ordinal));
        (await lihat.BandingkanAsync(dua.Laporan, dua.Laporan, Batal)).Isi.ShouldBeEmpty();
        (await lihat.PeriksaAsync(Slug, dua.Laporan, Batal)).Isi.Perbedaan.ShouldBeEmpty();
        (await lihat.PeriksaAsync(Slug, satu.Laporan, Batal)).Isi.Perbedaan.Count.ShouldBe(beda.Count);
    }

    [Fact]
    public async Task Unapproved_figures_and_unknown_references_cannot_be_frozen()
    {
        await using (var sesi = _contoh.Uji.SesiInstalasi())
        {
            await sesi
                .Db.Realisasi.Where(r => r.Periode == Periode)
                .ExecuteUpdateAsync(s => s.SetProperty(r => r.Status, StatusKinerja.Diverifikasi), Batal);
        }

        await using (var sesi = _contoh.Uji.Sesi())
        {
            (await BekukanAsync(sesi)).Pelanggaran.ShouldBeOfType<AngkaBelumDisetujui>();
        }

        await using (var sesi = _contoh.Uji.SesiInstalasi())
        {
            await sesi
                .Db.Realisasi.Where(r => r.Periode == Periode)
                .ExecuteUpdateAsync(s => s.SetProperty(r => r.Status, StatusKinerja.Terkunci), Batal);
        }

        await UbahNarasiAsync("Lihat {{tabel:yang-tidak-ada}}.");
        await using var akhir = _contoh.Uji.Sesi();
        (await BekukanAsync(akhir)).Pelanggaran.ShouldBeOfType<RujukanTidakDikenal>();
    }

    [Fact]
    public async Task Missing_figures_need_a_written_reason()
    {
        await using (var sesi = _contoh.Uji.SesiInstalasi())
        {
            var milik = await sesi.Db.PerangkatDaerah.SingleAsync(p => p.Slug == Slug, Batal);
            await sesi.Db.Realisasi.Where(r => r.PerangkatDaerahId == milik.Id && r.Periode == Periode).ExecuteDeleteAsync(Batal);
            await sesi.Db.NilaiUnsur.Where(r => r.PerangkatDaerahId == milik.Id).ExecuteDeleteAsync(Batal);
        }

        await using var satu = _contoh.Uji.Sesi();
        (await BekukanAsync(satu, alasanAngka: "  "))
            .Pelanggaran.ShouldBeOfType<AngkaLaporanBelumLengkap>()
            .Indikator.ShouldNotBeEmpty();
        await using var dua = _contoh.Uji.Sesi();
        (await BekukanAsync(dua)).Berhasil.ShouldBeTrue();
    }

    [Fact]
    public async Task A_sentence_that_contradicts_the_figures_needs_a_written_reason()
    {
        await UbahNarasiAsync("Laporan ini memuat 99 indikator kinerja.");
        await using (var sesi = _contoh.Uji.Sesi())
        {
            var galat = (await BekukanAsync(sesi, alasanCatatan: " ")).Pelanggaran.ShouldBeOfType<KalimatTidakSesuai>();
            galat.Pesan.ShouldContain("99 indikator");
        }

        await using var akhir = _contoh.Uji.Sesi();
        (await BekukanAsync(akhir)).Berhasil.ShouldBeTrue();
    }

    [Fact]
    public async Task Asked_for_in_the_background_it_is_refused_at_once_or_becomes_one_job()
    {
        async Task<Hasil<Guid>> MintaAsync(string alasanAngka)
        {
            await using var sesi = _contoh.Uji.Sesi();
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
        await using var baca = _contoh.Uji.SesiInstalasi();
        (await baca.Db.Pekerjaan.CountAsync(p => p.Jenis == "beku", Batal)).ShouldBe(1);
        (await baca.Db.LaporanBeku.CountAsync(Batal)).ShouldBe(0);
    }

    [Fact]
    public async Task Of_two_who_freeze_at_once_one_wins_and_the_other_is_told()
    {
        await using var satu = _contoh.Uji.Sesi();
        await using var dua = _contoh.Uji.Sesi();

        var hasil = await Task.WhenAll(BekukanAsync(satu), BekukanAsync(dua));

        hasil.Count(h => h.Berhasil).ShouldBe(1);
        hasil.Single(h => !h.Berhasil).Pelanggaran.ShouldBeAssignableTo<Pelanggaran>().ShouldNotBeNull();
        (hasil.Single(h => !h.Berhasil).Pelanggaran is DataBerubahSaatDibekukan or LaporanSudahBeku).ShouldBeTrue();
        await using var baca = _contoh.Uji.SesiInstalasi();
        (await baca.Db.LaporanBeku.CountAsync(Batal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_file_replaced_on_disk_is_noticed_and_not_handed_out()
    {
        var jadi = await JadiAsync();
        var docx = jadi.Bagian[1];
        await File.WriteAllTextAsync(
            Path.Combine(_contoh.Uji.Opsi.Folder, "beku", docx.Sha256[..2], docx.Sha256),
            "diganti",
            Batal
        );

        await using var sesi = _contoh.Uji.Sesi();
        await sesi.Ambil<PilihInstansi>().JalankanAsync(Slug, Batal);
        var lihat = sesi.Ambil<LihatLaporanBeku>();

        (await lihat.IsiAsync(docx, Batal)).Pelanggaran.ShouldBe(new BagianBekuRusak(docx.Nama));
        (await lihat.PeriksaAsync(Slug, jadi.Laporan, Batal)).Isi.Rusak.ShouldBe([docx.Nama]);
        await using var tamu = _contoh.Uji.Sesi();
        (await tamu.Ambil<CekLaporan>().JalankanAsync(jadi.Laporan.Kode, Batal))!.Utuh.ShouldBeFalse();
    }

    [Fact]
    public async Task Evidence_replaced_on_disk_after_freezing_is_named()
    {
        string sidik;
        await using (var sesi = _contoh.Uji.Sesi())
        {
            var instansi = (await sesi.Ambil<PilihInstansi>().JalankanAsync(Slug, Batal)).Isi;
            var berkas = (
                await sesi.Ambil<GudangBerkas>().SimpanAsync(new MemoryStream("%PDF-1.4\nbukti\n%%EOF\n"u8.ToArray()), Batal)
            ).Isi;
            var bukti = (
                await sesi.Ambil<SimpanBerkasBukti>().JalankanAsync(instansi, berkas, "daftar-hadir.pdf", "", Batal)
            ).Isi;
            sesi.Db.Add(
                new TautanBukti
                {
                    PemdaId = instansi.PemdaId,
                    PerangkatDaerahId = instansi.PerangkatDaerahId,
                    Id = Guid.CreateVersion7(),
                    BuktiId = bukti.Id,
                    Periode = Periode,
                    IndikatorId = await sesi
                        .Db.Realisasi.Where(r => r.PerangkatDaerahId == instansi.PerangkatDaerahId && r.Periode == Periode)
                        .Select(r => (Guid?)r.IndikatorId)
                        .FirstAsync(Batal),
                }
            );
            await sesi.Db.SaveChangesAsync(Batal);
            sidik = berkas.Sha256;
        }

        var jadi = await JadiAsync();
        await using var baca = _contoh.Uji.Sesi();
        await baca.Ambil<PilihInstansi>().JalankanAsync(Slug, Batal);
        var lihat = baca.Ambil<LihatLaporanBeku>();
        (await lihat.PeriksaAsync(Slug, jadi.Laporan, Batal)).Isi.Rusak.ShouldBeEmpty();

        await File.WriteAllTextAsync(Path.Combine(_contoh.Uji.Opsi.Folder, "berkas", sidik[..2], sidik), "diganti", Batal);

        (await lihat.PeriksaAsync(Slug, jadi.Laporan, Batal)).Isi.Rusak.ShouldBe([$"bukti daftar-hadir.pdf (SHA-256 {sidik})"]);
    }

    [Fact]
    public async Task A_heading_put_before_others_leaves_them_the_same_pieces()
    {
        var satu = await JadiAsync();
        await using (var sesi = _contoh.Uji.Sesi())
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
        await using var baca = _contoh.Uji.Sesi();
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
