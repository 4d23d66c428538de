using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests.Cli;

/// <summary>Exit codes and sentences of the real program.</summary>
public sealed class BarisPerintahTests : IDisposable
{
    private readonly ProsesCli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Import_is_idempotent_and_the_trail_verifies()
    {
        var contoh = ProsesCli.Contoh("banjarbaru-2019.json");

        var pertama = await _cli.JalankanAsync("import", contoh);
        var kedua = await _cli.JalankanAsync("import", contoh);
        var jejak = await _cli.JalankanAsync("audit", "verify");

        (pertama.Kode, kedua.Kode, jejak.Kode).ShouldBe((0, 0, 0), pertama.Galat);
        pertama.Keluar.ShouldContain("diimpor:");
        kedua.Keluar.ShouldContain("tidak ada perubahan");
        jejak.Keluar.ShouldContain("Jejak audit utuh: 2 rantai, 2 entri.");
    }

    [Theory]
    [InlineData(2, "\"impor\" tidak dikenal", "impor")]
    [InlineData(2, "tidak dapat dibaca", "import")]
    [InlineData(2, "Berkas tidak ditemukan", "import", "tidak-ada.json")]
    [InlineData(2, "Ini folder", "import", "/tmp")]
    [InlineData(2, "tidak ditemukan", "report", "tidak-ada", "2019")]
    [InlineData(2, "dapat dijangkau dari komputer lain", "serve", "--urls", "http://0.0.0.0:5080")]
    [InlineData(2, "tidak dapat ditulisi", "report", "banjarbaru", "2019", "--out", "/proc/akuntabel")]
    [InlineData(2, "Format \"pptx\" tidak dikenal", "report", "banjarbaru", "2019", "--format", "pptx")]
    [InlineData(2, "Belum ada data", "backup", "cadangan")]
    [InlineData(2, "bukan cadangan Akuntabel", "restore", "cadangan")]
    public async Task Bad_use_gets_a_sentence_and_its_code(int kode, string kalimat, params string[] args)
    {
        var hasil = await _cli.JalankanAsync(args);

        hasil.Kode.ShouldBe(kode);
        hasil.Galat.ShouldContain(kalimat);
        hasil.Galat.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_backup_is_restored_only_into_an_empty_folder()
    {
        await _cli.JalankanAsync("import", ProsesCli.Contoh("banjarbaru-2019.json"));
        (await _cli.JalankanAsync("backup", "cadangan")).Kode.ShouldBe(0);
        (await _cli.JalankanAsync("restore", "cadangan")).Galat.ShouldContain("sudah berisi");
        Directory.Delete(Path.Combine(_cli.Folder, "data"), recursive: true);

        (await _cli.JalankanAsync("restore", "cadangan")).Kode.ShouldBe(0);
        (await _cli.JalankanAsync("audit", "verify")).Keluar.ShouldContain("utuh");
    }

    [Fact]
    public async Task Ten_kills_in_the_middle_of_an_import_leave_nothing_half_written()
    {
        (await _cli.JalankanAsync("migrate")).Kode.ShouldBe(0);
        using var lain = new ProsesCli();
        (await lain.JalankanAsync("migrate")).Kode.ShouldBe(0);
        var penuh = await lain.ImporTerbunuhAsync("hss-2018.json", Timeout.InfiniteTimeSpan);
        var acak = new Random(7);
        for (var n = 0; n < 10; n++)
        {
            await _cli.ImporTerbunuhAsync("hss-2018.json", penuh * (0.3 + (0.7 * acak.NextDouble())));
        }

        (await _cli.JalankanAsync("audit", "verify")).Kode.ShouldBe(0);
        var akhir = await _cli.JalankanAsync("import", ProsesCli.Contoh("hss-2018.json"));
        akhir.Kode.ShouldBe(0, akhir.Galat);
        akhir.Keluar.ShouldMatch("(diimpor: [0-9.]+ baris baru, 0 berubah, 0 dihapus, 0 sama|tidak ada perubahan)");
    }
}
