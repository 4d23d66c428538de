using System.Text.Json.Nodes;
using Akuntabel.App.Impor;
using Akuntabel.App.Impor.Baca;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Perencanaan;
using Akuntabel.App.Tests.Impor;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Perencanaan;

/// <summary>A changed Renstra is a new version; the old one stays, and what changed is told.</summary>
public sealed class VersiRenstraTests
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    private static void VersiPertama(JsonNode akar)
    {
        akar["renstra"]!["simpul"]!
            .AsArray()
            .Add(JsonNode.Parse("""{ "kunci": "lama", "jenis": "Strategi", "induk": "sasaran-koperasi", "teks": "Menunggu" }"""));
    }

    private static void VersiKedua(JsonNode akar)
    {
        var renstra = akar["renstra"]!;
        renstra["versi"] = 2;
        var simpul = renstra["simpul"]!.AsArray();
        simpul[1]!["teks"] = "Koperasi sehat bertambah";
        simpul[1]!["penanggungJawab"] = "Bidang Koperasi";
        simpul.Add(
            JsonNode.Parse("""{ "kunci": "baru", "jenis": "Strategi", "induk": "sasaran-koperasi", "teks": "Mendampingi" }""")
        );
        var target = akar["target"]![0]!;
        target["versi"] = 2;
        target["nilai"] = 45;
    }

    private static async Task ImporAsync(BasisDataUji uji, Action<JsonNode> ubah)
    {
        await using var sesi = uji.Sesi();
        var hasil = await sesi.Ambil<ImporBerkas>()
            .JalankanAsync(new() { Berkas = PembacaBerkasImpor.Baca(BerkasContoh.Isi(ubah)) }, Batal);
        hasil.Berhasil.ShouldBeTrue(hasil.Pelanggaran?.Pesan);
    }

    [Fact]
    public async Task Both_versions_are_kept_and_every_difference_is_told()
    {
        await using var uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);
        await ImporAsync(uji, VersiPertama);
        await ImporAsync(uji, VersiKedua);

        await using var sesi = uji.Sesi();
        var berkas = (await sesi.Ambil<MuatBerkasTahun>().JalankanAsync("dinas-contoh", Periode.Tahunan(2024), Batal)).Isi;
        var versi = await sesi.Ambil<BacaVersiRenstra>().JalankanAsync(berkas.Renstra!, Batal);

        versi.Select(v => v.Renstra.NomorVersi).ShouldBe([1, 2]);
        versi[0].Simpul.Single(s => s.Kunci == "sasaran-koperasi").Teks.ShouldBe("Koperasi aktif bertambah");
        PerubahanRenstra
            .Bandingkan(versi[0], versi[1], berkas.Indikator)
            .ShouldBe([
                new("Sasaran", "Koperasi sehat bertambah", "Koperasi aktif bertambah", "Koperasi sehat bertambah"),
                new("Penanggung jawab", "Koperasi sehat bertambah", "", "Bidang Koperasi"),
                new("Strategi", "Mendampingi", "", "Mendampingi"),
                new("Strategi", "Menunggu", "Menunggu", ""),
                new("Target 2024", "Persentase koperasi aktif", "40,00%", "45,00%"),
            ]);
        PerubahanRenstra.Bandingkan(versi[1], versi[1], berkas.Indikator).ShouldBeEmpty();
    }
}
