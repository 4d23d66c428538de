using Akuntabel.App.Tests.Impor;
using Akuntabel.App.Tests.Pelaporan.Tercetak;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan.Banjarbaru;

/// <summary>Where the printed report is wrong ours is right, and docs/contoh/perbedaan-banjarbaru.md says so.</summary>
public sealed class PerbedaanBanjarbaruTests(LaporanBanjarbaru laporan) : IClassFixture<LaporanBanjarbaru>
{
    private readonly PerbedaanBanjarbaru _perbedaan = new(laporan);

    [Fact]
    public void Our_figure_is_the_one_the_evaluator_expects()
    {
        var dihitung = ButirTercetak.Kesalahan(LaporanBanjarbaru.Nama).Where(b => _perbedaan.Angka(b).Count > 0).ToList();

        dihitung.Count.ShouldBe(23);
        dihitung
            .SelectMany(b =>
                _perbedaan
                    .Angka(b)
                    .Where(a => !b.Expected.Contains(a, StringComparison.Ordinal))
                    .Select(a => $"{b.Id}: {a}, bukan {b.Expected}")
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_mistake_has_an_answer() =>
        ButirTercetak
            .Kesalahan(LaporanBanjarbaru.Nama)
            .Where(b => _perbedaan.Angka(b).Count == 0 && _perbedaan.Cara(b).Length == 0)
            .Select(b => b.Id)
            .ShouldBeEmpty();

    /// <summary>Run with AKUNTABEL_TULIS=1 to write the file anew.</summary>
    [Fact]
    public void The_document_of_differences_equals_what_the_report_shows()
    {
        var jalur = Path.Combine(ContohImpor.Akar, "docs", "contoh", "perbedaan-banjarbaru.md");
        var isi = _perbedaan.KeMarkdown(ButirTercetak.Kesalahan(LaporanBanjarbaru.Nama));
        if (Environment.GetEnvironmentVariable("AKUNTABEL_TULIS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(jalur)!);
            File.WriteAllText(jalur, isi);
        }

        File.ReadAllText(jalur).ShouldBe(isi);
    }
}
