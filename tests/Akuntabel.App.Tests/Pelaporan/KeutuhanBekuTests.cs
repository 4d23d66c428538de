using Akuntabel.App.DataKinerja;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan.Beku;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan;

/// <summary>Whoever touches what a frozen report stands on is noticed: its files, its evidence.</summary>
public sealed class KeutuhanBekuTests : UjiBeku
{
    [Fact]
    public async Task A_file_replaced_on_disk_is_noticed_and_not_handed_out()
    {
        var jadi = await JadiAsync();
        var docx = jadi.Bagian[1];
        await File.WriteAllTextAsync(Path.Combine(Uji.Opsi.Folder, "beku", docx.Sha256[..2], docx.Sha256), "diganti", Batal);

        await using var sesi = Uji.Sesi();
        await sesi.Ambil<PilihInstansi>().JalankanAsync(Slug, Batal);
        var lihat = sesi.Ambil<LihatLaporanBeku>();

        (await lihat.IsiAsync(docx, Batal)).Pelanggaran.ShouldBe(new BagianBekuRusak(docx.Nama));
        (await lihat.PeriksaAsync(Slug, jadi.Laporan, Batal)).Isi.Rusak.ShouldBe([docx.Nama]);
        await using var tamu = Uji.Sesi();
        (await tamu.Ambil<CekLaporan>().JalankanAsync(jadi.Laporan.Kode, Batal))!.Utuh.ShouldBeFalse();
    }

    [Fact]
    public async Task Evidence_replaced_on_disk_after_freezing_is_named()
    {
        string sidik;
        await using (var sesi = Uji.Sesi())
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
        await using var baca = Uji.Sesi();
        await baca.Ambil<PilihInstansi>().JalankanAsync(Slug, Batal);
        var lihat = baca.Ambil<LihatLaporanBeku>();
        (await lihat.PeriksaAsync(Slug, jadi.Laporan, Batal)).Isi.Rusak.ShouldBeEmpty();

        await File.WriteAllTextAsync(Path.Combine(Uji.Opsi.Folder, "berkas", sidik[..2], sidik), "diganti", Batal);

        (await lihat.PeriksaAsync(Slug, jadi.Laporan, Batal)).Isi.Rusak.ShouldBe([$"bukti daftar-hadir.pdf (SHA-256 {sidik})"]);
    }
}
