using Akuntabel.App.Pelaporan;
using Akuntabel.App.Perjanjian;
using Akuntabel.App.Tests.Pelaporan;
using Akuntabel.Domain.Umum;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Perjanjian;

/// <summary>The official letter of the Perjanjian Kinerja of the example agencies.</summary>
public sealed class SusunSuratPerjanjianTests(SusunLaporanTests.ContohTerimpor contoh)
    : IClassFixture<SusunLaporanTests.ContohTerimpor>
{
    private async Task<Hasil<SusunLaporanHasil>> SusunAsync(string slug, int tahun, int? versi = null)
    {
        await using var sesi = contoh.Uji.Sesi();
        return await sesi.Ambil<SusunSuratPerjanjian>()
            .JalankanAsync(
                new()
                {
                    Slug = slug,
                    Tahun = tahun,
                    NomorVersi = versi,
                    Docx = true,
                },
                TestContext.Current.CancellationToken
            );
    }

    private static List<string> Paragraf(byte[] isi)
    {
        using var dokumen = WordprocessingDocument.Open(new MemoryStream(isi), isEditable: false);
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(dokumen).Select(g => g.Description).ShouldBeEmpty();
        return [.. dokumen.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(p => p.InnerText)];
    }

    [Fact]
    public async Task Both_parties_promise_and_sign_the_second_on_the_left()
    {
        var berkas = (await SusunAsync("sibolga", 2024)).Isi.Berkas.Single();
        var isi = Paragraf(berkas.Isi);

        berkas.Nama.ShouldBe("sibolga-2024-perjanjian-kinerja-v2.docx");
        isi[0].ShouldBe("Perjanjian Kinerja Perubahan Tahun 2024");
        isi.ShouldContain("Selaku atasan Pihak Kesatu, selanjutnya disebut Pihak Kedua.");
        isi.ShouldContain("Sibolga, 24 November 2024");
        isi.IndexOf("Pihak Kedua,").ShouldBeLessThan(isi.IndexOf("Pihak Kesatu,"));
        isi.Count(p => p == "H. Jamaluddin Pohan").ShouldBe(3);
    }

    [Fact]
    public async Task A_head_of_region_has_no_nip_and_the_other_an_empty_line_for_it()
    {
        var isi = Paragraf((await SusunAsync("sibolga", 2024)).Isi.Berkas[0].Isi);

        isi.Count(p => p.StartsWith("NIP.", StringComparison.Ordinal)).ShouldBe(2);
        isi.ShouldAllBe(p => !p.StartsWith("NIP.", StringComparison.Ordinal) || p.EndsWith('…'));
        isi.Count(p => p == "Pembina Tk. I").ShouldBe(2);
    }

    [Fact]
    public async Task The_annexed_tables_hold_the_targets_and_the_money_of_that_version()
    {
        var murni = Paragraf((await SusunAsync("sibolga", 2024, 1)).Isi.Berkas[0].Isi);
        var perubahan = Paragraf((await SusunAsync("sibolga", 2024, 2)).Isi.Berkas[0].Isi);

        murni.ShouldContain("5.083.646.238");
        murni.ShouldContain("Sibolga, Januari 2024");
        perubahan.ShouldContain("4.424.198.783");
        perubahan.ShouldContain("(4)");
        perubahan.ShouldContain("P-APBD");
        perubahan.ShouldContain("5 UMKM");
    }

    [Fact]
    public async Task Unknown_names_leave_a_line_to_write_on()
    {
        var isi = Paragraf((await SusunAsync("hss", 2018)).Isi.Berkas[0].Isi);

        isi.Count(p => p.StartsWith("(…", StringComparison.Ordinal)).ShouldBe(4);
        isi.ShouldContain("Bupati Hulu Sungai Selatan");
    }

    [Fact]
    public async Task A_version_that_is_not_there_is_told_with_those_there_are()
    {
        var hasil = await SusunAsync("sibolga", 2024, 7);

        hasil.Berhasil.ShouldBeFalse();
        hasil.Pelanggaran.Pesan.ShouldBe("Versi Perjanjian Kinerja tahun 2024 yang diminta tidak ada. Yang tersedia: 1, 2.");
    }
}
