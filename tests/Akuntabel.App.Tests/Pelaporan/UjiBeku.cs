using Akuntabel.App.Akses;
using Akuntabel.App.Jejak;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Pelaporan.Beku;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan;

/// <summary>The examples in a database of the test's own, and a report of one of them to freeze.</summary>
public abstract class UjiBeku : IAsyncLifetime
{
    protected const string Slug = "hss";

    private readonly SusunLaporanTests.ContohTerimpor _contoh = new();

    protected static Periode Periode { get; } = Periode.Triwulan(2018, 2);

    protected static CancellationToken Batal => TestContext.Current.CancellationToken;

    protected BasisDataUji Uji => _contoh.Uji;

    public ValueTask InitializeAsync() => _contoh.InitializeAsync();

    public async ValueTask DisposeAsync()
    {
        await _contoh.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Freezes without LibreOffice, so that a test takes no longer than it must.</summary>
    protected static async Task<Hasil<LaporanDibekukan>> BekukanAsync(
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

    /// <summary>Freezes and expects that it works.</summary>
    protected async Task<LaporanDibekukan> JadiAsync()
    {
        await using var sesi = Uji.Sesi();
        var hasil = await BekukanAsync(sesi);
        hasil.Berhasil.ShouldBeTrue(hasil.Pelanggaran?.Pesan);
        return hasil.Isi;
    }

    /// <summary>Writes another preface.</summary>
    protected async Task UbahNarasiAsync(string teks)
    {
        await using var sesi = Uji.SesiInstalasi();
        var pd = await sesi.Db.PerangkatDaerah.SingleAsync(p => p.Slug == Slug, Batal);
        var narasi = await sesi.Db.Narasi.FirstAsync(
            n => n.PerangkatDaerahId == pd.Id && n.Periode == Periode && n.Slot == "kata-pengantar",
            Batal
        );
        narasi.Teks = teks;
        await sesi.Db.SaveChangesAsync(Batal);
    }
}
