using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Html;
using Akuntabel.Documents.Telaah;
using Akuntabel.Documents.Tests.Laporan;
using Akuntabel.Documents.Xlsx;
using Akuntabel.Domain.Telaah;
using Akuntabel.Domain.Tests.Bahan;
using CsCheck;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>
/// Damaged, cut and hostile files of every form: a document or a sentence, never a crash. <c>AKUNTABEL_KASUS=5000</c> runs as many cases
/// instead of a few hundred and tells the slowest.
/// </summary>
public sealed class BerkasRusakTests(ITestOutputHelper keluaran)
{
    private const int KasusBawaan = 300;

    private static readonly Lazy<byte[][]> Utuh = new(() =>
        [
            PenulisDocx.Tulis(DokumenUji.Buat()),
            PenulisXlsx.Tulis(DokumenUji.Buat()),
            PenulisHtml.Tulis(DokumenUji.Buat()),
            BahanBerkas.BerkasPdf(
                bergaris: true,
                [
                    ["No", "Program", "Pagu", "Realisasi"],
                    ["1", "Pelatihan", "100.000.000", "80.000.000"],
                ],
                [
                    ["No", "Program", "Pagu", "Realisasi"],
                    ["2", "Pameran", "50.000.000", "45.000.000"],
                ]
            ),
            File.ReadAllBytes(Repositori.Jalur("tests", "Akuntabel.TestData", "telaah", "muara-damai-2022.md")),
            File.ReadAllBytes(Repositori.Jalur("tests", "Akuntabel.TestData", "telaah", "bukit-sentosa-2023.txt")),
        ]
    );

    /// <summary>Arabic digits in years, page numbers and tables are digits, and none of what reads numbers may stumble over them.</summary>
    [Fact]
    public void Angka_dari_aksara_lain_dibaca_sebagai_angka()
    {
        string[] baris =
        [
            "Laporan Kinerja Tahun 20٢٣",
            "",
            "| No | Uraian | Pagu Tahun 20٢٣ |",
            "|---|---|---|",
            "| ١ | Rapat | ١٠.000 |",
        ];

        foreach (
            var isi in new[]
            {
                string.Join('\n', baris),
                string.Join("\n\n۹\f\n", Enumerable.Repeat("Halaman ۱۲\nTahun 20۲۳", 9)),
            }
        )
        {
            Penelaah.Telaah(BahanBerkas.Baca(Encoding.UTF8.GetBytes(isi))).ShouldNotBeNull();
        }

        PembacaTeks.Baca("uji", baris).Tabel.Single().Baris[^1].Sel.ShouldBe(["1", "Rapat", "10.000"]);
    }

    private static byte[] Rusak(byte[] asal, int cara, ulong benih)
    {
        var acak = new Random((int)(benih & int.MaxValue));
        var isi = asal.ToArray();
        switch (cara)
        {
            case 0:
                return isi[..acak.Next(isi.Length)];
            case 1:
                for (var i = acak.Next(1, 60); i > 0; i--)
                {
                    isi[acak.Next(isi.Length)] ^= (byte)(1 << acak.Next(8));
                }

                return isi;
            case 2:
                var awal = acak.Next(isi.Length);
                acak.NextBytes(isi.AsSpan(awal, Math.Min(acak.Next(1, 400), isi.Length - awal)));
                return isi;
            case 3:
                var (dari, ke) = (acak.Next(isi.Length), acak.Next(isi.Length));
                return [.. isi[..ke], .. isi[dari..Math.Min(isi.Length, dari + acak.Next(2_000))], .. isi[ke..]];
            default:
                return DalamPaket(isi, acak);
        }
    }

    /// <summary>Damages a part inside a package, where the packing itself stays sound; other files lose a piece.</summary>
    private static byte[] DalamPaket(byte[] isi, Random acak)
    {
        if (isi[0] != (byte)'P')
        {
            var awal = acak.Next(isi.Length);
            return [.. isi[..awal], .. isi[Math.Min(isi.Length, awal + acak.Next(1, 300))..]];
        }

        var bagian = new List<(string, string)>();
        using var zip = new ZipArchive(new MemoryStream(isi), ZipArchiveMode.Read);
        var pilihan = zip.Entries[acak.Next(zip.Entries.Count)].FullName;
        foreach (var entri in zip.Entries)
        {
            using var pembaca = new StreamReader(entri.Open(), Encoding.UTF8);
            var teks = pembaca.ReadToEnd();
            if (entri.FullName == pilihan && teks.Length > 10)
            {
                string[] sisipan =
                [
                    "<",
                    "</w:tbl>",
                    "<w:p/>",
                    "&amp;",
                    "\"",
                    "999999999",
                    "-1",
                    "<w:tc><w:tr>",
                    "<!DOCTYPE a [<!ENTITY b 'c'>]>",
                ];
                for (var n = acak.Next(1, 6); n > 0; n--)
                {
                    var letak = acak.Next(teks.Length);
                    teks = teks.Remove(letak, Math.Min(acak.Next(0, 12), teks.Length - letak))
                        .Insert(letak, sisipan[acak.Next(sisipan.Length)]);
                }
            }

            bagian.Add((entri.FullName, teks));
        }

        return BahanBerkas.Zip([.. bagian]);
    }

    [Fact]
    public void A_damaged_file_gives_a_document_or_a_sentence()
    {
        var kasus = int.TryParse(Environment.GetEnvironmentVariable("AKUNTABEL_KASUS"), CultureInfo.InvariantCulture, out var n)
            ? n
            : KasusBawaan;
        var (terlama, terbaca) = (TimeSpan.Zero, 0);
        Gen.Select(Gen.Int[0, Utuh.Value.Length - 1], Gen.Int[0, 4], Gen.ULong)
            .Sample(
                x =>
                {
                    var mulai = Stopwatch.GetTimestamp();
                    var hasil = PembacaNaskah.Baca("acak", Rusak(Utuh.Value[x.Item1], x.Item2, x.Item3));
                    var baik = hasil.Berhasil
                        ? Penelaah.Telaah(hasil.Isi).Catatan.All(c => c.Tempat.Count is > 0 and <= 6)
                        : hasil.Pelanggaran.Pesan.EndsWith('.');
                    terbaca += hasil.Berhasil ? 1 : 0;
                    var lama = Stopwatch.GetElapsedTime(mulai);
                    terlama = lama > terlama ? lama : terlama;
                    return baik;
                },
                iter: kasus,
                threads: 1
            );
        terbaca.ShouldBeGreaterThan(kasus / 20);
        keluaran.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{kasus} cases, {terbaca} readable, slowest {terlama.TotalMilliseconds:0} ms, peak {Process.GetCurrentProcess().PeakWorkingSet64 / 1048576} MiB"
            )
        );
    }

    [Fact]
    public void Entities_and_document_types_are_refused() =>
        BahanBerkas
            .Tolak(
                BahanBerkas.Zip(
                    (
                        "word/document.xml",
                        "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]><document><body>&c;</body></document>"
                    )
                )
            )
            .ShouldContain("rusak");

    [Fact]
    public void A_package_that_grows_beyond_the_limit_is_refused()
    {
        var besar = new string('a', 40 * 1024 * 1024);
        var isi = BahanBerkas.Zip(
            ("word/_rels/document.xml.rels", "<Relationships/>"),
            ("word/document.xml", $"<document><body><p><r><t>{besar}</t><t>{besar}</t><t>{besar}</t></r></p></body></document>")
        );

        isi.Length.ShouldBeLessThan(2_000_000);
        BahanBerkas.Tolak(isi).ShouldContain("terlalu besar setelah dibuka");
    }

    [Fact]
    public void Very_deep_xml_is_refused() =>
        BahanBerkas
            .Tolak(
                BahanBerkas.Zip(
                    ("word/document.xml", $"<document><body>{string.Concat(Enumerable.Repeat("<p>", 100_000))}</body></document>")
                )
            )
            .ShouldContain("terlalu dalam");

    [Theory]
    [InlineData(
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    )]
    [InlineData("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF")]
    [InlineData("%PDF-1.4\n")]
    public void A_pdf_that_refers_to_itself_is_refused(string isi) =>
        BahanBerkas.Tolak(Encoding.ASCII.GetBytes(isi)).ShouldContain("PDF");

    [Theory]
    [InlineData("[")]
    [InlineData("<<")]
    [InlineData("(")]
    public void A_pdf_of_endless_brackets_is_refused(string kurung) =>
        BahanBerkas
            .Tolak(
                Encoding.ASCII.GetBytes(
                    $"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages {string.Concat(Enumerable.Repeat(kurung, 200_000))}>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                )
            )
            .ShouldContain("PDF");

    [Theory]
    [InlineData("{\\rtf1 abc}", "RTF")]
    [InlineData("", "kosong")]
    [InlineData("   \n \n", "tidak berisi teks")]
    public void What_is_no_report_gets_its_own_sentence(string isi, string kalimat) =>
        BahanBerkas.Tolak(Encoding.ASCII.GetBytes(isi)).ShouldContain(kalimat);

    [Theory]
    [InlineData("WordDocument", "Word atau Excel lama")]
    [InlineData("EncryptedPackage", "terkunci kata sandi")]
    public void An_old_form_and_a_locked_file_are_told_apart(string bagian, string kalimat) =>
        BahanBerkas
            .Tolak([
                0xD0,
                0xCF,
                0x11,
                0xE0,
                0xA1,
                0xB1,
                0x1A,
                0xE1,
                .. new byte[504],
                .. Encoding.Unicode.GetBytes(bagian),
                .. new byte[480],
            ])
            .ShouldContain(kalimat);

    [Fact]
    public void An_unknown_package_is_named() =>
        BahanBerkas.Tolak(BahanBerkas.Zip(("mimetype", "application/vnd.oasis.opendocument.text"))).ShouldContain("OpenDocument");
}
