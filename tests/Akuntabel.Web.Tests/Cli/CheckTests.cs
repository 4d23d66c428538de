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

    [Fact]
    public async Task A_file_is_known_by_its_content_and_its_places_are_tables_and_rows()
    {
        var lokasi = Path.Combine(_cli.Folder, "laporan.txt");
        File.WriteAllText(
            lokasi,
            "<html><body><p>Realisasi Anggaran Tahun 2030<table>"
                + "<tr><th>No<th>Program / Kegiatan<th>Pagu Anggaran (Rp)<th>Realisasi Anggaran (Rp)<th>Sisa Anggaran (Rp)"
                + "<tr><td>1<td>Pelatihan Manajemen<td>100.000.000<td>80.000.000<td>20.000.000"
                + "<tr><td>2<td>Pameran Produk<td>50.000.000<td>45.000.000<td>6.000.000</table></body></html>"
        );

        var (kode, keluar, _) = await _cli.JalankanAsync("check", lokasi, "--format", "json");

        kode.ShouldBe(1);
        var catatan = JsonDocument.Parse(keluar).RootElement.GetProperty("catatan").EnumerateArray().Single();
        catatan.GetProperty("jenis").GetString().ShouldBe("sisa-salah");
        catatan.TryGetProperty("baris", out _).ShouldBeFalse();
        var tempat = catatan.GetProperty("tempat")[0];
        tempat.GetProperty("tabel").GetInt32().ShouldBe(1);
        tempat.GetProperty("baris").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task A_copy_of_our_report_is_held_against_the_data()
    {
        await _cli.JalankanAsync("import", ProsesCli.Contoh("banjarbaru-2019.json"));
        await _cli.JalankanAsync("report", "banjarbaru", "2019", "--format", "html");
        var lokasi = Path.Combine(_cli.Folder, "banjarbaru-2019.html");

        var (_, sama, _) = await _cli.JalankanAsync("check", lokasi, "--against", "banjarbaru", "2019");
        File.WriteAllText(lokasi, File.ReadAllText(lokasi).Replace("78,27", "87,27", StringComparison.Ordinal));
        var (kode, beda, _) = await _cli.JalankanAsync("check", lokasi, "--against", "banjarbaru", "2019", "--format", "json");

        sama.ShouldContain("0 perbedaan dengan data");
        kode.ShouldBe(1);
        JsonDocument
            .Parse(beda)
            .RootElement.GetProperty("perbedaan")
            .EnumerateArray()
            .ShouldContain(b =>
                b.GetProperty("jenis").GetString() == "angka-beda"
                && b.GetProperty("tercetak").GetString() == "87,27"
                && b.GetProperty("milik").GetString() == "78,27"
            );
    }

    [Theory]
    [InlineData("tidak-ada.txt", "tidak ditemukan")]
    [InlineData("laporan.xls", "Word atau Excel lama", "Workbook")]
    [InlineData("laporan.docx", "terkunci kata sandi", "EncryptedPackage")]
    public async Task What_cannot_be_read_is_said(string nama, string kalimat, string? aliran = null)
    {
        if (aliran is not null)
        {
            File.WriteAllBytes(
                Path.Combine(_cli.Folder, nama),
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. System.Text.Encoding.Unicode.GetBytes(aliran)]
            );
        }

        var (kode, keluar, galat) = await _cli.JalankanAsync("check", Path.Combine(_cli.Folder, nama));

        kode.ShouldBe(2);
        keluar.ShouldBeEmpty();
        galat.ShouldContain(kalimat);
    }
}
