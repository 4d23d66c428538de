using System.Text;
using Akuntabel.Documents.Html;
using Akuntabel.Documents.Tests.Laporan;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Html;

public sealed class PenulisHtmlTests
{
    private static string Tulis(string teks = "Teks biasa", bool draf = false) =>
        Encoding.UTF8.GetString(PenulisHtml.Tulis(DokumenUji.Buat(draf, teks)));

    [Fact]
    public void The_page_stands_alone_without_script_or_outside_address()
    {
        var html = Tulis();

        html.ShouldNotContain("<script");
        html.ShouldNotContain("<link");
        html.ShouldNotContain("src=");
        html.ShouldNotContain(" on", Case.Sensitive, "event handlers");
    }

    [Fact]
    public void User_text_never_becomes_markup()
    {
        var html = Tulis(DokumenUji.Jahat);

        html.ShouldNotContain("<script");
        html.ShouldNotContain("<w:p");
        html.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    [Fact]
    public void Links_lead_to_places_that_exist()
    {
        var html = Tulis();
        var tujuan = html.Split("href=\"#").Skip(1).Select(s => s[..s.IndexOf('"')]).Distinct();

        tujuan.Where(t => !html.Contains($"id=\"{t}\"", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Tables_have_captions_and_scoped_headings_and_charts_their_figures()
    {
        var html = Tulis();

        html.ShouldContain("<caption>Tabel 1.1 Tabel contoh</caption>");
        html.ShouldContain("<th scope=\"colgroup\" colspan=\"2\">Tahun</th>");
        html.ShouldContain("<summary>Angka pada gambar</summary>");
        html.ShouldContain("rowspan=\"2\"");
    }

    [Fact]
    public void Lists_nest_and_close()
    {
        Tulis().ShouldContain("<ol><li>satu<ul><li>dalam</li></ul></li><li>dua</li></ol>");
    }

    [Fact]
    public void A_draft_says_so() => Tulis(draf: true).ShouldContain("DRAF");
}
