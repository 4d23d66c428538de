using System.Xml.Linq;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Reads the body of a Word file: paragraphs with their automatic numbers, tables with merged and nested cells, notes.</summary>
internal sealed class PembacaDocx
{
    private readonly PerakitNaskah _perakit;
    private readonly GayaTerbaca _gaya;
    private readonly PenomoranTerbaca _penomoran;
    private readonly Dictionary<(bool Akhir, string Id), XElement> _catatan = [];
    private bool _adaTataLetak;

    private PembacaDocx(string nama, ArsipNaskah arsip, string badan)
    {
        var bagian = arsip.Hubungan(badan).Values.ToLookup(h => h.Jenis, h => h.Nama, StringComparer.Ordinal);
        XElement? Bagian(string jenis) => bagian[jenis].Select(arsip.Pohon).FirstOrDefault();

        _perakit = new PerakitNaskah(nama, BentukNaskah.Docx) { Halaman = 1 };
        _gaya = new GayaTerbaca(Bagian("styles"));
        _penomoran = new PenomoranTerbaca(Bagian("numbering"));
        HimpunCatatan(Bagian("footnotes"), akhir: false);
        HimpunCatatan(Bagian("endnotes"), akhir: true);
    }

    /// <summary>Reads a package whose main part is <paramref name="badan"/>.</summary>
    public static Naskah Baca(string nama, ArsipNaskah arsip, string badan)
    {
        using var xml = arsip.Xml(badan) ?? throw new NaskahRusakException("Berkas Word ini rusak: isinya tidak ada.");
        var pembaca = new PembacaDocx(nama, arsip, badan);
        foreach (var e in PohonXml.Anak(xml, "body"))
        {
            pembaca.Bagian(e);
        }

        return pembaca._perakit.Selesai(pembaca._adaTataLetak);
    }

    private void HimpunCatatan(XElement? bagian, bool akhir)
    {
        foreach (var e in bagian?.Elements() ?? [])
        {
            if (e.Atribut("id") is { } id && e.Atribut("type") is null or "normal")
            {
                _catatan.TryAdd((akhir, e.Atribut("id")!), e);
            }
        }
    }

    private void Bagian(XElement e)
    {
        switch (e.Name.LocalName)
        {
            case "p":
                Paragraf(e);
                break;
            case "tbl":
                Tabel(e);
                break;
            case "AlternateContent":
                Isi(e.Satu("Choice") ?? e.Satu("Fallback"));
                break;
            case "sdt"
                when e.Descendants().Any(d => d.Name.LocalName == "docPartGallery" && d.Atribut("val") == "Table of Contents"):
            case "del" or "moveFrom" or "sectPr" or "sdtPr":
                break;
            default:
                Isi(e);
                break;
        }
    }

    private void Isi(XElement? induk)
    {
        foreach (var anak in induk?.Elements() ?? [])
        {
            Bagian(anak);
        }
    }

    private void Paragraf(XElement p)
    {
        var gaya = p.Satu("pPr")?.Nilai("pStyle");
        var (teks, isi) = Teks(p);
        if (!_gaya.Daftarisi(gaya))
        {
            _perakit.Paragraf(teks, Tingkat(p, gaya));
        }

        _perakit.Halaman += isi.PindahHalaman;
        Susulan([isi]);
    }

    private int Tingkat(XElement p, string? gaya) =>
        GayaTerbaca.Angka(p.Satu("pPr")?.Nilai("outlineLvl")) is { } t and < 9 ? t + 1 : _gaya.Judul(gaya);

    /// <summary>The text with its number, counted even when the paragraph is empty, as Word does.</summary>
    private (string Teks, ParagrafTerbaca Isi) Teks(XElement p)
    {
        var isi = new ParagrafTerbaca(p);
        _adaTataLetak |= isi.AdaTataLetak;
        var sifat = p.Satu("pPr")?.Satu("numPr");
        var bawaan = _gaya.Daftar(p.Satu("pPr")?.Nilai("pStyle"));
        var daftar = sifat?.Nilai("numId") ?? bawaan?.Daftar;
        if (daftar is null or "" or "0")
        {
            return (isi.Teks, isi);
        }

        var nomor = _penomoran.Berikut(daftar, GayaTerbaca.Angka(sifat?.Nilai("ilvl")) ?? bawaan?.Tingkat ?? 0);
        return (nomor.Length > 0 ? $"{nomor} {isi.Teks}" : isi.Teks, isi);
    }

    /// <summary>Text boxes and notes stand behind the paragraph or table they belong to.</summary>
    private void Susulan(IReadOnlyList<ParagrafTerbaca> isi)
    {
        foreach (var kotak in isi.SelectMany(i => i.Kotak))
        {
            Isi(kotak);
        }

        foreach (var kunci in isi.SelectMany(i => i.Catatan))
        {
            if (_catatan.Remove(kunci, out var catatan))
            {
                Isi(catatan);
            }
        }
    }

    private void Tabel(XElement tbl)
    {
        var kisi = new KisiTabel();
        var isi = new List<ParagrafTerbaca>();
        var dalam = new List<XElement>();
        foreach (var tr in BarisTabelDocx.Baris(tbl))
        {
            var baris = new List<ParagrafTerbaca>();
            kisi.BarisBaru(halaman: _perakit.Halaman);
            kisi.Lewati(BarisTabelDocx.KolomKosong(tr));
            foreach (var tc in BarisTabelDocx.Sel(tr))
            {
                var teks = BarisTabelDocx
                    .Isi(tc, dalam)
                    .Select(p =>
                    {
                        var (bunyi, satu) = Teks(p);
                        baris.Add(satu);
                        return bunyi;
                    })
                    .ToList();
                kisi.Sel(BarisTabelDocx.Lanjutan(tc) ? "" : string.Join('\n', teks), BarisTabelDocx.Rentang(tc));
            }

            _perakit.Halaman += baris.Sum(i => i.PindahHalaman);
            isi.AddRange(baris.Where(i => i.Kotak.Count > 0 || i.Catatan.Count > 0));
        }

        _perakit.Tabel(kisi);
        Susulan(isi);
        foreach (var anak in dalam)
        {
            Tabel(anak);
        }
    }
}
