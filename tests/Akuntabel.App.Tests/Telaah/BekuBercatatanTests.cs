using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.App.Impor;
using Akuntabel.App.Impor.Baca;
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

    private static async Task<Hasil<LaporanDibekukan>> BekukanAsync(BasisDataUji uji, string alasan)
    {
        await using var sesi = uji.Sesi();
        return await sesi.Ambil<BekukanLaporan>()
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

        (await BekukanAsync(uji, " ")).Pelanggaran.ShouldBe(new AdaCatatanMaterial(4));

        const string Alasan = "Target ditetapkan menurut anggaran perubahan.";
        var beku = await BekukanAsync(uji, Alasan);
        beku.Berhasil.ShouldBeTrue(beku.Pelanggaran?.Pesan);
        beku.Isi.Laporan.AlasanCatatan.ShouldBe(Alasan);
    }
}
