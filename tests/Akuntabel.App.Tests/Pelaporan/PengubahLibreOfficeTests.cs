using System.Diagnostics;
using System.Globalization;
using Akuntabel.App.Pelaporan;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan.Tabel;
using Shouldly;
using UglyToad.PdfPig;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan;

/// <summary>LibreOffice as it is: working, missing, hanging, dying, twice at once.</summary>
public sealed class PengubahLibreOfficeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-uji-pdf-").FullName;

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static byte[] Docx(string teks) =>
        PenulisDocx.Tulis(
            new DokumenLaporan
            {
                Info = new InfoDokumen
                {
                    Judul = "Laporan Kinerja",
                    Periode = "Tahun 2019",
                    Instansi = "Dinas Contoh",
                    Pemerintah = "Pemerintah Kota Contoh",
                    Tanggal = new DateOnly(2019, 12, 31),
                },
                Kosong = TeksKosong.Bawaan,
                Isi = [new Blok.Paragraf(Inline.Dari(teks))],
            }
        );

    private PengubahLibreOffice Pengubah(string soffice = "soffice", int detik = 120) =>
        new(
            new OpsiPdf
            {
                Soffice = soffice,
                Folder = Path.Combine(_folder, "libreoffice"),
                BatasWaktu = TimeSpan.FromSeconds(detik),
            }
        );

    /// <summary>A program that behaves as the script says.</summary>
    private string Palsu(string skrip)
    {
        var berkas = Path.Combine(_folder, "soffice-palsu");
        File.WriteAllText(berkas, "#!/bin/sh\n" + skrip + "\n");
        File.SetUnixFileMode(berkas, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return berkas;
    }

    private static bool Hidup(int pid)
    {
        try
        {
            using var proses = Process.GetProcessById(pid);
            return !proses.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [Fact]
    public async Task Two_conversions_at_once_both_give_their_own_document()
    {
        using var pengubah = Pengubah();

        var hasil = await Task.WhenAll(
            pengubah.UbahAsync(Docx("laporan pertama"), Batal),
            pengubah.UbahAsync(Docx("laporan kedua"), Batal)
        );

        hasil
            .Select(h => PdfDocument.Open(h.Isi.Isi).GetPage(1).Text.Contains("kedua", StringComparison.Ordinal))
            .ShouldBe([false, true]);
    }

    [Fact]
    public async Task A_missing_program_is_told_in_a_sentence()
    {
        using var pengubah = Pengubah("/tidak/ada/soffice");
        var hasil = await pengubah.UbahAsync(Docx("x"), Batal);

        hasil
            .Pelanggaran.ShouldBeOfType<PdfTidakTersedia>()
            .Pesan.ShouldContain("LibreOffice tidak ditemukan (/tidak/ada/soffice)");
    }

    [Fact]
    public async Task A_hanging_program_is_ended_with_everything_it_started()
    {
        var catatan = Path.Combine(_folder, "pid");
        var palsu = Palsu($"sleep 300 & echo $$ $! > {catatan}.tulis; mv {catatan}.tulis {catatan}; wait");

        using var pengubah = Pengubah(palsu, detik: 2);
        var hasil = await pengubah.UbahAsync(Docx("x"), Batal);

        hasil.Pelanggaran!.Pesan.ShouldContain("tidak selesai dalam 2 detik dan dihentikan");
        var pid = File.ReadAllText(catatan).Split(' ').Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToList();
        pid.Count.ShouldBe(2);
        SpinWait.SpinUntil(() => !pid.Any(Hidup), TimeSpan.FromSeconds(10)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("kill -9 $$")]
    [InlineData("exit 0")]
    public async Task A_program_that_leaves_no_file_is_tried_twice_and_told_in_a_sentence(string skrip)
    {
        var catatan = Path.Combine(_folder, "panggilan");

        using var pengubah = Pengubah(Palsu($"echo x >> {catatan}\n{skrip}"));
        var hasil = await pengubah.UbahAsync(Docx("x"), Batal);

        hasil.Pelanggaran!.Pesan.ShouldContain("berhenti tanpa menghasilkan berkas");
        File.ReadAllLines(catatan).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Cancelling_ends_the_program()
    {
        var catatan = Path.Combine(_folder, "pid");
        using var batal = new CancellationTokenSource();
        using var pengubah = Pengubah(Palsu($"echo $$ > {catatan}.tulis; mv {catatan}.tulis {catatan}; exec sleep 300"));
        var jalan = pengubah.UbahAsync(Docx("x"), batal.Token);
        SpinWait.SpinUntil(() => File.Exists(catatan), TimeSpan.FromSeconds(30)).ShouldBeTrue();

        await batal.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => jalan);
        Hidup(int.Parse(File.ReadAllText(catatan), CultureInfo.InvariantCulture)).ShouldBeFalse();
    }

    [Fact]
    public async Task Without_qpdf_the_pdf_stays_as_it_is()
    {
        var opsi = new OpsiPdf { Folder = _folder, Qpdf = "/tidak/ada/qpdf" };

        using var pengubah = new PengubahLibreOffice(opsi);

        (await pengubah.PadatkanAsync([1, 2, 3], Batal)).ShouldBe([1, 2, 3]);
    }

    [Theory]
    [InlineData(null, 120)]
    [InlineData("30", 30)]
    [InlineData("0", 120)]
    [InlineData("sebentar", 120)]
    public void The_time_limit_comes_from_the_surroundings(string? isi, int detik) =>
        OpsiPdf
            .DariLingkungan("/data", nama => nama == "AKUNTABEL_PDF_DETIK" ? isi : null)
            .BatasWaktu.ShouldBe(TimeSpan.FromSeconds(detik));
}
