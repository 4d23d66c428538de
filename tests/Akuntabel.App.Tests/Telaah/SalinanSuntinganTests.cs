using System.IO.Compression;
using System.Xml.Linq;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Telaah;

/// <summary>A copy of our own report edited in Word is told apart from the data it came from: each edit once, and nothing else.</summary>
public sealed class SalinanSuntinganTests(LaporanSendiriTests.LaporanContoh contoh)
    : IClassFixture<LaporanSendiriTests.LaporanContoh>
{
    private const string Slug = "banjarbaru";
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private byte[] Asli => PenulisDocx.Tulis(contoh.Laporan[Slug]);

    private IReadOnlyList<BedaNaskah> Beda(Action<XDocument> sunting) =>
        PembandingNaskah.Bandingkan(Baca(Asli), Baca(Sunting(Asli, sunting))).Beda;

    private static Naskah Baca(byte[] isi) => PembacaNaskah.Baca(Slug, isi).Isi;

    private static byte[] Sunting(byte[] docx, Action<XDocument> sunting)
    {
        using var aliran = new MemoryStream();
        aliran.Write(docx);
        using (var zip = new ZipArchive(aliran, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entri = zip.GetEntry("word/document.xml")!;
            XDocument dokumen;
            using (var baca = entri.Open())
            {
                dokumen = XDocument.Load(baca, LoadOptions.PreserveWhitespace);
            }

            sunting(dokumen);
            entri.Delete();
            using var tulis = zip.CreateEntry("word/document.xml").Open();
            dokumen.Save(tulis);
        }

        return aliran.ToArray();
    }

    private static List<XElement> Tabel(XDocument dokumen) =>
        [.. dokumen.Descendants(W + "tbl").Where(t => t.Descendants(W + "tblCaption").Any())];

    /// <summary>The first text in a table that is exactly a number with two decimals.</summary>
    private static XElement Angka(XDocument dokumen) =>
        Tabel(dokumen)
            .SelectMany(t => t.Descendants(W + "t"))
            .First(t =>
                t.Value.Length is >= 4 and <= 6 && t.Value[^3] == ',' && t.Value.All(h => char.IsAsciiDigit(h) || h == ',')
            );

    /// <summary>The rows below the header of the first table with at least five of them, each with words of its own.</summary>
    private static List<XElement> Baris(XDocument dokumen) =>
        Tabel(dokumen)
            .Select(t => t.Elements(W + "tr").Where(r => r.Element(W + "trPr")?.Element(W + "tblHeader") is null).ToList())
            .First(b => b.Count >= 5 && b.Select(r => r.Value).Distinct(StringComparer.Ordinal).Count() == b.Count);

    [Fact]
    public void Salinan_yang_hanya_disimpan_ulang_oleh_Word_tidak_berbeda() =>
        Beda(dokumen =>
            {
                // Word cuts a figure into runs where it was clicked, and leaves its own marks between them.
                var teks = Angka(dokumen);
                var potongan = teks.Parent!;
                var kedua = new XElement(potongan);
                (teks.Value, kedua.Element(W + "t")!.Value) = (teks.Value[..2], teks.Value[2..]);
                potongan.AddAfterSelf(new XElement(W + "proofErr", new XAttribute(W + "type", "spellStart")), kedua);
                foreach (var p in dokumen.Descendants(W + "p"))
                {
                    p.SetAttributeValue(W + "rsidR", "00AB12CD");
                }
            })
            .ShouldBeEmpty();

    [Fact]
    public void Angka_dalam_tabel_yang_diketik_ulang_disebut_dengan_keduanya()
    {
        var milik = "";
        var beda = Beda(dokumen =>
            {
                milik = Angka(dokumen).Value;
                Angka(dokumen).Value = "12,34";
            })
            .ShouldHaveSingleItem();

        beda.Jenis.ShouldBe(JenisBeda.AngkaBeda);
        (beda.Tercetak, beda.Milik).ShouldBe(("12,34", milik));
        beda.Tempat.ShouldNotBeNull();
    }

    [Fact]
    public void Angka_yang_diganti_dengan_lacak_perubahan_dibaca_seperti_diterima()
    {
        var milik = "";
        var beda = Beda(dokumen =>
            {
                var potongan = Angka(dokumen).Parent!;
                milik = potongan.Value;
                var baru = new XElement(potongan);
                baru.Element(W + "t")!.Value = "12,34";
                var lama = new XElement(potongan);
                lama.Element(W + "t")!.Name = W + "delText";
                potongan.ReplaceWith(new XElement(W + "del", lama), new XElement(W + "ins", baru));
            })
            .ShouldHaveSingleItem();

        (beda.Jenis, beda.Tercetak, beda.Milik).ShouldBe((JenisBeda.AngkaBeda, "12,34", milik));
    }

    [Fact]
    public void Angka_dalam_kalimat_yang_diubah_disebut_dengan_kalimatnya()
    {
        var (milik, baru) = ("", "");
        var beda = Beda(dokumen =>
            {
                var paragraf = dokumen
                    .Root!.Element(W + "body")!
                    .Elements(W + "p")
                    .First(p => p.Value.Length > 80 && p.Value.Contains("persen", StringComparison.Ordinal));
                var teks = paragraf.Descendants(W + "t").First(t => t.Value.Any(char.IsAsciiDigit));
                var letak = teks.Value.ToList().FindIndex(char.IsAsciiDigit);
                milik = teks.Value;
                baru = milik[..letak] + (milik[letak] == '7' ? '8' : '7') + milik[(letak + 1)..];
                teks.Value = baru;
            })
            .ShouldHaveSingleItem();

        beda.Jenis.ShouldBe(JenisBeda.KalimatBeda);
        beda.Milik.ShouldNotBe(beda.Tercetak);
        beda.Milik.Length.ShouldBe(beda.Tercetak.Length);
    }

    [Fact]
    public void Baris_yang_dibuang_disebut_sekali()
    {
        var beda = Beda(dokumen => Baris(dokumen)[2].Remove()).ShouldHaveSingleItem();

        beda.Jenis.ShouldBe(JenisBeda.BarisHilang);
        beda.Milik.ShouldNotBeEmpty();
    }

    [Fact]
    public void Baris_yang_dibuang_dan_baris_lain_yang_ditambah_tidak_menggeser_yang_lain()
    {
        var beda = Beda(dokumen =>
        {
            var baris = Baris(dokumen);
            var baru = new XElement(baris[3]);
            foreach (var t in baru.Descendants(W + "t"))
            {
                t.Value = t.Value.Any(char.IsLetter) ? "Uraian yang sama sekali lain" : "9";
            }

            baris[4].AddAfterSelf(baru);
            baris[1].Remove();
        });

        beda.Select(b => b.Jenis).ShouldBe([JenisBeda.BarisTambahan, JenisBeda.BarisHilang], ignoreOrder: true);
    }

    [Fact]
    public void Baris_yang_dipindah_disebut_pindah_dan_angkanya_tidak_dianggap_berubah()
    {
        var beda = Beda(dokumen =>
            {
                var baris = Baris(dokumen);
                baris[1].Remove();
                baris[3].AddAfterSelf(baris[1]);
            })
            .ShouldHaveSingleItem();

        beda.Jenis.ShouldBe(JenisBeda.BarisPindah);
    }

    [Fact]
    public void Tabel_yang_dibuang_tidak_mengambil_tempat_tabel_lain()
    {
        var judul = "";
        var beda = Beda(dokumen =>
        {
            var tabel = Tabel(dokumen)[1];
            judul = tabel.Descendants(W + "tblCaption").First().Attribute(W + "val")!.Value;
            tabel.Remove();
        });

        beda.Where(b => b.Tabel != "Narasi").ShouldHaveSingleItem().Jenis.ShouldBe(JenisBeda.TabelHilang);
        beda.Count.ShouldBeLessThanOrEqualTo(2, string.Join('\n', beda) + judul);
    }

    [Fact]
    public void Tabel_yang_hanya_bertukar_tempat_tidak_berbeda() =>
        Beda(dokumen =>
            {
                var (a, b) = (Tabel(dokumen)[0], Tabel(dokumen)[1]);
                var (isiA, isiB) = (new XElement(a), new XElement(b));
                a.ReplaceWith(isiB);
                b.ReplaceWith(isiA);
            })
            .Where(b => b.Jenis is not (JenisBeda.KalimatBeda or JenisBeda.KalimatHilang or JenisBeda.KalimatTambahan))
            .ShouldBeEmpty();
}
