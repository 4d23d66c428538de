using System.Text;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>What is no report at all is refused, and the sentence names what it is.</summary>
public sealed class BerkasBukanLaporanTests
{
    [Theory]
    [InlineData("{\\rtf1 abc}", "RTF")]
    [InlineData("", "kosong")]
    [InlineData("   \n \n", "tidak berisi teks")]
    public void What_is_no_report_gets_its_own_sentence(string isi, string kalimat) =>
        BahanBerkas.Tolak(Encoding.ASCII.GetBytes(isi)).ShouldContain(kalimat);

    [Fact]
    public void An_unknown_package_is_named() =>
        BahanBerkas.Tolak(BahanBerkas.Zip(("mimetype", "application/vnd.oasis.opendocument.text"))).ShouldContain("OpenDocument");
}
