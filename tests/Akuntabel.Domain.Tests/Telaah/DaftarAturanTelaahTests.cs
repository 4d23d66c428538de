using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Tests.Bahan;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Telaah;

/// <summary>The list of rules and the page made from it. <c>AKUNTABEL_TULIS=1 ./test</c> writes the page anew.</summary>
public sealed class DaftarAturanTelaahTests
{
    [Fact]
    public void Setiap_aturan_mempunyai_nama_sendiri_bunyi_dasar_dan_contoh()
    {
        var semua = DaftarAturanTelaah.Semua;

        semua.Select(a => a.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(semua.Count);
        semua.ShouldAllBe(a => a.Id.StartsWith("TELAAH-") && a.Bunyi.Length > 10 && a.Dasar.Length > 10 && a.Contoh.Length > 30);
        semua.ShouldAllBe(a => a.Yakin >= 0.7m && a.Yakin <= 1m);
    }

    [Fact]
    public void Setiap_berkas_aturan_terdaftar() =>
        Directory
            .EnumerateFiles(Repositori.Jalur("src", "Akuntabel.Domain", "Telaah", "Aturan"), "Aturan*.cs")
            .Select(f => Path.GetFileNameWithoutExtension(f)!)
            .Order(StringComparer.Ordinal)
            .ShouldBe(DaftarAturanTelaah.Semua.Select(a => a.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Halaman_aturan_telaah_sama_dengan_kode()
    {
        var jalur = Repositori.Jalur("docs", "aturan-telaah.md");
        if (Environment.GetEnvironmentVariable("AKUNTABEL_TULIS") == "1")
        {
            File.WriteAllText(jalur, DaftarAturanTelaah.KeMarkdown());
        }

        File.ReadAllText(jalur).ShouldBe(DaftarAturanTelaah.KeMarkdown());
    }
}
