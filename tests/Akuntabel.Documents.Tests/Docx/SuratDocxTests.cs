using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Html;
using Akuntabel.Documents.Laporan;
using Akuntabel.Documents.Tests.Laporan;
using Shouldly;
using Xunit;
using static Akuntabel.Documents.Tests.Docx.BagianDocx;

namespace Akuntabel.Documents.Tests.Docx;

public sealed class SuratDocxTests
{
    /// <summary>A one-dot PNG.</summary>
    private static readonly byte[] Titik = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );

    private static DokumenLaporan Surat(BerkasGambar? lambang, string teks = "Budi") =>
        DokumenUji.Buat(
            tambahan:
            [
                new Blok.KepalaSurat(["Perjanjian Kinerja", teks], HalamanBaru: true, Berlambang: true),
                new Blok.Isian([("Nama", teks), ("Jabatan", "Kepala Dinas")]),
                new Blok.DuaTandaTangan(
                    "Contoh, Januari 2024",
                    new PenandaTangan("Pihak Kedua", "Bupati", "", []),
                    new PenandaTangan("Pihak Pertama", "Kepala Dinas", teks, ["Pembina", "NIP. …"])
                ),
            ]
        ) with
        {
            Info = DokumenUji.Buat().Info with { Lambang = lambang },
        };

    [Theory]
    [InlineData("Budi")]
    [InlineData(DokumenUji.Jahat)]
    public void A_letter_is_valid_with_and_without_an_emblem(string teks)
    {
        Galat(PenulisDocx.Tulis(Surat(null, teks))).ShouldBeEmpty();
        Galat(PenulisDocx.Tulis(Surat(BerkasGambar.Baca(Titik), teks))).ShouldBeEmpty();
    }

    [Fact]
    public void An_emblem_stands_on_the_cover_and_the_letter_with_a_text_for_those_who_do_not_see_it()
    {
        var isi = PenulisDocx.Tulis(Surat(BerkasGambar.Baca(Titik)));

        Bagian(isi).Descendants().Where(e => e.Name.LocalName == "blip").Count().ShouldBe(2);
        Bagian(isi)
            .Descendants()
            .Count(e => e.Name.LocalName == "docPr" && e.Attribute("descr")?.Value == "Lambang Pemerintah Kota Contoh")
            .ShouldBe(2);
        System
            .Text.Encoding.UTF8.GetString(PenulisHtml.Tulis(Surat(BerkasGambar.Baca(Titik))))
            .ShouldContain("data:image/png;base64,");
    }

    [Theory]
    [InlineData("")]
    [InlineData("GIF89a, bukan PNG maupun JPEG")]
    public void A_file_that_is_no_picture_is_not_taken_for_an_emblem(string isi) =>
        BerkasGambar.Baca(System.Text.Encoding.UTF8.GetBytes(isi)).ShouldBeNull();

    [Fact]
    public void A_damaged_picture_is_not_taken_either() => BerkasGambar.Baca(Titik[..20]).ShouldBeNull();
}
