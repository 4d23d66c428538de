using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.App.Impor;
using Akuntabel.App.Impor.Baca;
using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan.Beku;
using Akuntabel.App.Tests.Impor;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Telaah;

/// <summary>A report whose data have a material note is frozen with a written reason only, and the reason is kept with it.</summary>
public sealed partial class BekuBercatatanTests
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [GeneratedRegex(", \"alasanBeda\": \"[^\"]*\"")]
    private static partial Regex AlasanBeda();

    /// <summary>Everything that is asked before a report is frozen; no file is written.</summary>
    private static async Task<Hasil<BekuDisiapkan>> SiapkanAsync(BasisDataUji uji, string alasan)
    {
        await using var sesi = uji.Sesi();
        (await sesi.Ambil<PilihInstansi>().JalankanAsync("sibolga", Batal)).Berhasil.ShouldBeTrue();
        return await sesi.Ambil<SiapkanBeku>()
            .JalankanAsync(
                new()
                {
                    Slug = "sibolga",
                    Periode = Periode.Tahunan(2024),
                    Alamat = "https://contoh.example",
                    AlasanAngka = "Dua nilai belum diterbitkan penilainya.",
                    AlasanCatatan = alasan,
                },
                Batal
            );
    }

    [Fact]
    public async Task Laporan_dengan_catatan_material_tidak_dibekukan_tanpa_alasan_tertulis()
    {
        await using var uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);
        var berkas = await File.ReadAllTextAsync(Path.Combine(ContohImpor.Folder, "sibolga-2024.json"), Batal);
        await using (var sesi = uji.Sesi())
        {
            var terbaca = PembacaBerkasImpor.Baca(Encoding.UTF8.GetBytes(AlasanBeda().Replace(berkas, "")));
            (await sesi.Ambil<ImporBerkas>().JalankanAsync(new() { Berkas = terbaca }, Batal)).Berhasil.ShouldBeTrue();
        }

        (await SiapkanAsync(uji, " ")).Pelanggaran.ShouldBe(new AdaCatatanMaterial(4));

        const string Alasan = "Target ditetapkan menurut anggaran perubahan.";
        var siap = await SiapkanAsync(uji, Alasan);
        siap.Berhasil.ShouldBeTrue(siap.Pelanggaran?.Pesan);
        siap.Isi.Alasan.Catatan.ShouldBe(Alasan);
    }
}
