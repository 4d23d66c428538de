using System.Text.Json;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests.Cli;

/// <summary><c>akuntabel check</c>: notes on stdout, what holds is counted, exit codes say which it was.</summary>
public sealed class CheckTests : IDisposable
{
    private readonly ProsesCli _cli = new();

    public void Dispose() => _cli.Dispose();

    private string Tulis(string nama, string sisaKedua)
    {
        var lokasi = Path.Combine(_cli.Folder, nama);
        File.WriteAllText(
            lokasi,
            "Realisasi Anggaran Tahun 2030\n\n"
                + "No\tProgram / Kegiatan\tPagu Anggaran (Rp)\tRealisasi Anggaran (Rp)\tSisa Anggaran (Rp)\n"
                + "1\tPelatihan Manajemen\t100.000.000\t80.000.000\t20.000.000\n"
                + $"2\tPameran Produk\t50.000.000\t45.000.000\t{sisaKedua}\n"
        );
        return lokasi;
    }

    [Fact]
    public async Task A_wrong_rest_is_told_as_json_with_its_line()
    {
        var (kode, keluar, _) = await _cli.JalankanAsync("check", Tulis("laporan.txt", "6.000.000"), "--format", "json");

        kode.ShouldBe(1);
        var catatan = JsonDocument.Parse(keluar).RootElement.GetProperty("catatan").EnumerateArray().Single();
        catatan.GetProperty("jenis").GetString().ShouldBe("sisa-salah");
        catatan.GetProperty("tercetak").GetString().ShouldBe("6.000.000");
        catatan.GetProperty("seharusnya").GetString().ShouldBe("5.000.000");
        catatan.GetProperty("baris")[0][0].GetInt32().ShouldBe(5);
    }

    [Fact]
    public async Task A_report_that_adds_up_gives_no_note()
    {
        var (kode, keluar, _) = await _cli.JalankanAsync("check", Tulis("laporan.txt", "5.000.000"));

        kode.ShouldBe(0);
        keluar.ShouldContain("0 catatan; 2 pemeriksaan cocok.");
    }

    [Theory]
    [InlineData("tidak-ada.txt", "tidak ditemukan")]
    [InlineData("laporan.xyz", "belum dapat ditelaah")]
    public async Task What_cannot_be_read_is_said(string nama, string kalimat)
    {
        if (nama.EndsWith(".xyz", StringComparison.Ordinal))
        {
            Tulis(nama, "1");
        }

        var (kode, keluar, galat) = await _cli.JalankanAsync("check", Path.Combine(_cli.Folder, nama));

        kode.ShouldBe(2);
        keluar.ShouldBeEmpty();
        galat.ShouldContain(kalimat);
    }
}
