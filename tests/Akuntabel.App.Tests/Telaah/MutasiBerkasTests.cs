using System.IO.Compression;
using System.Xml.Linq;
using Akuntabel.App.Pelaporan;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Telaah;

/// <summary>Our reports as real files with digits of computed cells changed: the change is found in the row where it stands.</summary>
public sealed class MutasiBerkasTests(LaporanSendiriTests.LaporanContoh contoh) : IClassFixture<LaporanSendiriTests.LaporanContoh>
{
    private const int Benih = 20260102;
    private const int Percobaan = 60;
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>A computed cell, by its table, row and column among the rows of the body, and what it prints.</summary>
    private sealed record SelTertulis(int Tabel, int Baris, int Kolom, string Teks);

    private List<SelTertulis> Sel(string slug)
    {
        var laporan = contoh.Laporan[slug];
        return
        [
            .. laporan.DaftarTabel.SelectMany(
                (t, n) =>
                    t.Isi.Baris.SelectMany(
                        (b, i) =>
                            b
                                .Sel.Select((s, k) => (s, k))
                                .Where(x =>
                                    x.s is Akuntabel.Domain.Pelaporan.Tabel.Sel.Angka { Hitungan.Langkah.Masukan.Count: > 0 }
                                )
                                .Select(x => new SelTertulis(n, i, x.k, x.s.Cetak(laporan.Kosong)))
                    )
            ),
        ];
    }

    /// <summary>The package with the cells printing other digits; cells that cannot be told apart in the file are left out.</summary>
    private static (byte[] Isi, List<(SelTertulis Sel, string Baru)> Diubah) Ubah(
        byte[] docx,
        IEnumerable<SelTertulis> sel,
        Random acak
    )
    {
        using var aliran = new MemoryStream();
        aliran.Write(docx);
        var diubah = new List<(SelTertulis, string)>();
        using (var zip = new ZipArchive(aliran, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entri = zip.GetEntry("word/document.xml")!;
            XDocument dokumen;
            using (var baca = entri.Open())
            {
                dokumen = XDocument.Load(baca, LoadOptions.PreserveWhitespace);
            }

            var tabel = dokumen.Descendants(W + "tbl").Where(t => t.Descendants(W + "tblCaption").Any()).ToList();
            foreach (var s in sel)
            {
                var teks = s.Tabel < tabel.Count ? SelDocx(tabel[s.Tabel], s) : null;
                if (teks is { } t && t.Value == s.Teks && Acak(s.Teks, acak) is { } baru)
                {
                    t.Value = baru;
                    diubah.Add((s, baru));
                }
            }

            entri.Delete();
            using var tulis = zip.CreateEntry("word/document.xml").Open();
            dokumen.Save(tulis);
        }

        return (aliran.ToArray(), diubah);
    }

    private static XElement? SelDocx(XElement tabel, SelTertulis sel)
    {
        var baris = tabel
            .Elements(W + "tr")
            .Where(r => r.Element(W + "trPr")?.Element(W + "tblHeader") is null)
            .ElementAtOrDefault(sel.Baris);
        var kolom = 0;
        foreach (var tc in baris?.Elements(W + "tc") ?? [])
        {
            if (kolom == sel.Kolom)
            {
                return tc.Descendants(W + "t").FirstOrDefault();
            }

            kolom += (int?)tc.Element(W + "tcPr")?.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1;
        }

        return null;
    }

    private static string? Acak(string teks, Random acak)
    {
        var huruf = teks.ToCharArray();
        var tempat = Enumerable.Range(0, huruf.Length).Where(i => char.IsAsciiDigit(huruf[i])).ToList();
        if (tempat.Count == 0)
        {
            return null;
        }

        var posisi = tempat[acak.Next(tempat.Count)];
        huruf[posisi] = (char)('0' + ((huruf[posisi] - '0' + acak.Next(1, 10)) % 10));
        return new string(huruf);
    }

    /// <summary>Whether a note points at a row that prints the changed figure.</summary>
    private static bool Ditemukan(Naskah naskah, HasilTelaah hasil, string baru)
    {
        var tempat = naskah
            .Tabel.SelectMany(t => t.Baris)
            .Where(b => b.Sel.Contains(baru))
            .Select(b => b.Tempat.BarisAwal)
            .ToHashSet();
        return hasil.Catatan.Any(c => c.Tempat.Any(t => tempat.Any(b => t.BarisAwal <= b && b <= t.BarisAkhir)));
    }

    [Fact]
    public void Satu_angka_dalam_berkas_Word_yang_diubah_ditemukan_di_barisnya()
    {
        var acak = new Random(Benih);
        var slug = contoh.Laporan.Keys.Order(StringComparer.Ordinal).ToArray();
        var asal = slug.ToDictionary(
            s => s,
            s => (Docx: PenulisDocx.Tulis(contoh.Laporan[s]), Sel: Sel(s)),
            StringComparer.Ordinal
        );
        var (dicoba, lolos) = (0, new List<string>());
        while (dicoba < Percobaan)
        {
            var nama = slug[acak.Next(slug.Length)];
            var (docx, sel) = asal[nama];
            var (isi, diubah) = Ubah(docx, [sel[acak.Next(sel.Count)]], acak);
            if (diubah.Count == 0)
            {
                continue;
            }

            dicoba++;
            var naskah = PembacaNaskah.Baca(nama, isi).Isi;
            var hasil = Penelaah.Telaah(naskah);
            if (!Ditemukan(naskah, hasil, diubah[0].Baru))
            {
                lolos.Add($"{nama} {diubah[0]}");
            }
        }

        lolos.Count.ShouldBeLessThanOrEqualTo(Percobaan / 20, string.Join('\n', lolos));
    }

    [Fact]
    public async Task Angka_dalam_PDF_yang_diubah_ditemukan_di_barisnya()
    {
        var acak = new Random(Benih);
        var folder = Directory.CreateTempSubdirectory("akuntabel-mutasi-");
        try
        {
            using var pengubah = new PengubahLibreOffice(new OpsiPdf { Folder = folder.FullName });
            var (dicoba, lolos) = (0, new List<string>());
            foreach (var (nama, laporan) in contoh.Laporan)
            {
                var docx = PenulisDocx.Tulis(laporan);
                var sel = Sel(nama).GroupBy(s => s.Tabel).Select(g => g.ElementAt(acak.Next(g.Count()))).ToList();
                var (isi, diubah) = Ubah(docx, sel.OrderBy(_ => acak.Next()).Take(8), acak);
                var pdf = await pengubah.UbahAsync(isi, TestContext.Current.CancellationToken);
                var naskah = PembacaNaskah.Baca(nama, pdf.Isi.Isi).Isi;
                var hasil = Penelaah.Telaah(naskah);
                naskah.Bentuk.ShouldBe(BentukNaskah.Pdf);
                dicoba += diubah.Count;
                lolos.AddRange(diubah.Where(d => !Ditemukan(naskah, hasil, d.Baru)).Select(d => $"{nama} {d}"));
            }

            dicoba.ShouldBeGreaterThanOrEqualTo(20);
            lolos.Count.ShouldBeLessThanOrEqualTo(dicoba / 10, string.Join('\n', lolos));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
