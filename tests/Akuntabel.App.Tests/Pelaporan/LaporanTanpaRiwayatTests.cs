using System.Text;
using System.Text.Json.Nodes;
using Akuntabel.App.Impor;
using Akuntabel.App.Impor.Baca;
using Akuntabel.App.Pelaporan;
using Akuntabel.App.Tests.Impor;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan;

/// <summary>An agency that has just begun: organisation, Renstra and Perjanjian, and nothing measured yet.</summary>
public sealed class LaporanTanpaRiwayatTests
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    private static readonly string[] BelumAda =
    [
        "anggaran",
        "realisasiAnggaran",
        "dukungan",
        "unsur",
        "rekam",
        "realisasi",
        "riwayat",
        "pembanding",
        "analisis",
        "bobot",
        "narasi",
    ];

    private static void Kosongkan(JsonNode akar)
    {
        foreach (var bagian in BelumAda)
        {
            akar.AsObject().Remove(bagian);
        }

        var indikator = akar["indikator"]!.AsArray();
        indikator.Remove(indikator.Single(i => i!["rumus"] is not null));
        akar["perjanjian"]![0]!["anggaran"]![0]!.AsObject().Remove("simpulAnggaran");
    }

    [Fact]
    public async Task It_gets_the_standard_report_and_reads_plainly_what_is_missing()
    {
        await using var uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);
        await using var impor = uji.Sesi();
        var hasil = await impor
            .Ambil<ImporBerkas>()
            .JalankanAsync(new() { Berkas = PembacaBerkasImpor.Baca(BerkasContoh.Isi(Kosongkan)) }, Batal);
        hasil.Berhasil.ShouldBeTrue();

        await using var sesi = uji.Sesi();
        var laporan = await sesi.Ambil<SusunLaporan>()
            .JalankanAsync(
                new()
                {
                    Slug = "dinas-contoh",
                    Periode = Periode.Tahunan(2024),
                    Format = [SusunLaporanFormat.Html, SusunLaporanFormat.Docx],
                },
                Batal
            );
        var html = Encoding.UTF8.GetString(laporan.Isi.Berkas[0].Isi);

        laporan.Isi.Berkas[1].Isi.Length.ShouldBeGreaterThan(5000);
        html.ShouldContain("Persentase koperasi aktif");
        html.ShouldContain("Program Koperasi");
        html.ShouldContain("Rata-rata capaian (0 dari 2 indikator terukur)");
        html.ShouldContain("Belum dinilai");
        html.ShouldContain("Anggaran untuk periode ini belum dicatat.");
        html.ShouldNotContain("⟦");
        string[] kosong = ["iku", "antar-tahun", "pembanding", "analisis", "efisiensi", "realisasi-anggaran", "unsur-data"];
        kosong.Select(k => DaftarJenisTabel.Cari(k)!.BilaKosong).Where(k => !html.Contains(k)).ShouldBeEmpty();
    }
}
