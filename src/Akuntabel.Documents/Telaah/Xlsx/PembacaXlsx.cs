using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Reads a workbook: of every visible sheet the filled rows, numbers as they are printed, put together to tables and notes.</summary>
internal sealed class PembacaXlsx
{
    private const int BarisMaks = 1_048_576;
    private const int KolomMaks = 16_384;

    private readonly ArsipNaskah _arsip;
    private readonly List<string> _teks = [];
    private readonly GayaSelTerbaca _gaya;
    private int _sel;
    private long _huruf;

    private PembacaXlsx(ArsipNaskah arsip, ILookup<string, string> bagian)
    {
        _arsip = arsip;
        _gaya = new GayaSelTerbaca(bagian["styles"].Select(arsip.Pohon).FirstOrDefault());
        if (bagian["sharedStrings"].FirstOrDefault() is { } nama && arsip.Xml(nama) is { } xml)
        {
            using (xml)
            {
                BacaTeks(xml);
            }
        }
    }

    /// <summary>Reads a package whose main part is <paramref name="buku"/>.</summary>
    public static Naskah Baca(string nama, ArsipNaskah arsip, string buku)
    {
        var isi = arsip.Pohon(buku) ?? throw new NaskahRusakException("Berkas Excel ini rusak: isinya tidak ada.");
        var hubungan = arsip.Hubungan(buku);
        var pembaca = new PembacaXlsx(arsip, hubungan.Values.ToLookup(h => h.Jenis, h => h.Nama, StringComparer.Ordinal));
        var perakit = new PerakitNaskah(nama, BentukNaskah.Xlsx);
        foreach (var lembar in isi.Satu("sheets")?.Elements() ?? [])
        {
            if (
                lembar.Atribut("state") is null or "visible"
                && lembar.Attributes().FirstOrDefault(a => a.Name is { LocalName: "id", NamespaceName.Length: > 0 }) is { } id
                && hubungan.TryGetValue(id.Value, out var tujuan)
            )
            {
                perakit.Lembar = lembar.Atribut("name") ?? "";
                PerakitLembar.Rakit(perakit, pembaca.Lembar(tujuan.Nama));
            }
        }

        return perakit.Selesai(berhalaman: false);
    }

    private void BacaTeks(XmlReader xml)
    {
        foreach (var si in PohonXml.Anak(xml, "sst"))
        {
            var teks = Teks(si);
            if ((_huruf += teks.Length) > BatasNaskah.Huruf)
            {
                throw new NaskahRusakException("Teks dalam berkas ini terlalu panjang untuk ditelaah.");
            }

            _teks.Add(teks);
        }
    }

    private static string Teks(XElement e) =>
        string.Concat(
            e.Descendants().Where(t => t.Name.LocalName == "t" && t.Parent!.Name.LocalName != "rPh").Select(t => t.Value)
        );

    private List<BarisLembarTerbaca> Lembar(string nama)
    {
        var hasil = new SortedDictionary<int, BarisLembarTerbaca>();
        using var xml = _arsip.Xml(nama);
        if (xml is null)
        {
            return [];
        }

        var terakhir = 0;
        foreach (var row in PohonXml.Anak(xml, "sheetData").Where(r => r.Name.LocalName == "row"))
        {
            terakhir = Math.Min(GayaTerbaca.Angka(row.Atribut("r")) ?? terakhir + 1, BarisMaks);
            var sel = Sel(row);
            if (sel.Count > 0)
            {
                hasil.TryAdd(terakhir, new BarisLembarTerbaca(terakhir, sel));
            }
        }

        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "mergeCell")
            {
                Gabung(hasil, xml.GetAttribute("ref") ?? "");
            }
            else if (
                xml.NodeType == XmlNodeType.Element
                && xml.LocalName == "hyperlink"
                && xml.GetAttribute("location") is not null
            )
            {
                BuangTautan(hasil, xml.GetAttribute("ref") ?? "");
            }
        }

        return [.. hasil.Values];
    }

    private SortedDictionary<int, string> Sel(XElement row)
    {
        var hasil = new SortedDictionary<int, string>();
        var kolom = -1;
        foreach (var c in row.Elements().Where(e => e.Name.LocalName == "c"))
        {
            kolom = Kolom(c.Atribut("r")) ?? kolom + 1;
            var teks = Isi(c);
            if (teks.Length > 0 && kolom < KolomMaks)
            {
                if (++_sel > BatasNaskah.Sel)
                {
                    throw new NaskahRusakException("Buku kerja ini terlalu besar untuk ditelaah. Bagi menjadi beberapa berkas.");
                }

                hasil[kolom] = teks;
            }
        }

        return hasil;
    }

    private string Isi(XElement c)
    {
        var nilai = c.Satu("v")?.Value ?? "";
        return (
            c.Atribut("t") switch
            {
                "s" => int.TryParse(nilai, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n < _teks.Count
                    ? _teks[n]
                    : "",
                "inlineStr" => c.Satu("is") is { } sisip ? Teks(sisip) : "",
                "str" or "e" or "d" => nilai,
                "b" => nilai == "1" ? "BENAR" : "SALAH",
                _ => nilai.Length == 0 ? "" : _gaya.Cetak(nilai, c.Atribut("s")),
            }
        ).Trim();
    }

    /// <summary>Notes how far the merged cell of a row reaches to the right.</summary>
    private static void Gabung(SortedDictionary<int, BarisLembarTerbaca> baris, string rujukan)
    {
        var ujung = rujukan.Split(':');
        if (
            ujung.Length == 2
            && Kolom(ujung[0]) is { } awal
            && Kolom(ujung[1]) is { } akhir
            && akhir > awal
            && Baris(ujung[0]) is { } nomor
            && baris.TryGetValue(nomor, out var satu)
        )
        {
            satu.Rentang[awal] = akhir - awal + 1;
        }
    }

    /// <summary>A row that is only a link to another sheet guides through the workbook and says nothing.</summary>
    private static void BuangTautan(SortedDictionary<int, BarisLembarTerbaca> baris, string alamat)
    {
        if (Baris(alamat) is { } nomor && baris.TryGetValue(nomor, out var satu) && satu.Sel.Count == 1)
        {
            baris.Remove(nomor);
        }
    }

    private static int? Baris(string alamat) =>
        GayaTerbaca.Angka(alamat.TrimStart([.. Enumerable.Range('A', 26).Select(h => (char)h)]));

    /// <summary>Column, from 0, of an address such as AB12.</summary>
    private static int? Kolom(string? alamat)
    {
        var kolom = 0;
        foreach (var huruf in (alamat ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(3))
        {
            kolom = (kolom * 26) + (huruf - 'A' + 1);
        }

        return kolom == 0 ? null : kolom - 1;
    }
}
