using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Documents.Xlsx;

/// <summary>
/// Reads the cells of a workbook as they are stored: numbers exact, formulas by their last result, no format applied. Bounded in
/// rows, columns, letters and unpacked size; DTDs are refused and nothing outside the file is ever fetched.
/// </summary>
public static class PembacaBukuXlsx
{
    private const int LembarMaks = 30;
    private const int BarisMaks = 20_000;
    private const int KolomMaks = 100;
    private const int TeksMaks = 2_000;
    private const int TeksBersamaMaks = 200_000;
    private const long IsiMaks = 64L * 1024 * 1024;

    private static readonly XmlReaderSettings Aman = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = IsiMaks,
        IgnoreComments = true,
        CloseInput = true,
    };

    /// <summary>The visible sheets in order; refused when it is no workbook, broken, or too large.</summary>
    public static Hasil<IReadOnlyList<LembarBacaan>> Baca(Stream isi)
    {
        try
        {
            using var zip = new ZipArchive(isi, ZipArchiveMode.Read, leaveOpen: true);
            var bersama = TeksBersama(zip);
            var lembar = DaftarLembar(zip)
                .Take(LembarMaks)
                .Select(l => new LembarBacaan(l.Nama, Baris(Bagian(zip, l.Bagian), bersama)))
                .Where(l => l.Baris.Count > 0)
                .ToList();
            return lembar.Count > 0 ? lembar : new BukuXlsxRusak("tidak ada lembar yang berisi");
        }
        catch (Exception galat) when (galat is InvalidDataException or XmlException or IOException)
        {
            return new BukuXlsxRusak(galat is BatasBukuException ? galat.Message : "isinya rusak atau bukan buku kerja Excel");
        }
    }

    private sealed class BatasBukuException(string message) : IOException(message);

    private static XmlReader Bagian(ZipArchive zip, string nama)
    {
        var entri = zip.GetEntry(nama) ?? throw new InvalidDataException(nama);
        return entri.Length <= IsiMaks
            ? XmlReader.Create(entri.Open(), Aman)
            : throw new BatasBukuException("lembarnya terlalu besar");
    }

    private static List<(string Nama, string Bagian)> DaftarLembar(ZipArchive zip)
    {
        var hubungan = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var x = Bagian(zip, "xl/_rels/workbook.xml.rels"))
        {
            while (x.Read())
            {
                if (x is { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
                {
                    var tujuan = x.GetAttribute("Target") ?? "";
                    hubungan[x.GetAttribute("Id") ?? ""] = tujuan.StartsWith('/') ? tujuan[1..] : "xl/" + tujuan;
                }
            }
        }

        var lembar = new List<(string, string)>();
        using var buku = Bagian(zip, "xl/workbook.xml");
        while (buku.Read())
        {
            if (buku is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && buku.GetAttribute("state") is null or "visible")
            {
                var id = buku.GetAttribute("id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships") ?? "";
                if (hubungan.TryGetValue(id, out var bagian) && zip.GetEntry(bagian) is not null)
                {
                    lembar.Add((buku.GetAttribute("name") ?? bagian, bagian));
                }
            }
        }

        return lembar;
    }

    private static List<string> TeksBersama(ZipArchive zip)
    {
        var hasil = new List<string>();
        if (zip.GetEntry("xl/sharedStrings.xml") is null)
        {
            return hasil;
        }

        using var x = Bagian(zip, "xl/sharedStrings.xml");
        while (x.Read())
        {
            if (x is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                hasil.Add(hasil.Count < TeksBersamaMaks ? Teks(x) : throw new BatasBukuException("teksnya terlalu banyak"));
            }
        }

        return hasil;
    }

    /// <summary>All runs of text inside the element, phonetic hints left out.</summary>
    private static string Teks(XmlReader x)
    {
        var teks = new StringBuilder();
        using var dalam = x.ReadSubtree();
        while (dalam.Read())
        {
            if (dalam is { NodeType: XmlNodeType.Element, LocalName: "rPh" })
            {
                dalam.Skip();
            }

            if (dalam is { NodeType: XmlNodeType.Element, LocalName: "t" } && teks.Length < TeksMaks)
            {
                teks.Append(dalam.ReadElementContentAsString());
            }
        }

        return teks.Length <= TeksMaks ? teks.ToString() : teks.ToString(0, TeksMaks);
    }

    private static IReadOnlyList<BarisBacaan> Baris(XmlReader x, List<string> bersama)
    {
        using var _ = x;
        var hasil = new List<BarisBacaan>();
        var nomor = 0;
        while (x.Read())
        {
            if (x is not { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                continue;
            }

            nomor = int.TryParse(x.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var r) ? r : nomor + 1;
            using var dalam = x.ReadSubtree();
            var sel = Sel(dalam, bersama);
            if (sel.Exists(s => s.Teks.Length > 0))
            {
                hasil.Add(hasil.Count < BarisMaks ? new(nomor, sel) : throw new BatasBukuException("barisnya terlalu banyak"));
            }
        }

        return hasil;
    }

    private static List<SelBacaan> Sel(XmlReader x, List<string> bersama)
    {
        var sel = new List<SelBacaan>();
        while (x.Read())
        {
            if (x is not { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                continue;
            }

            var kolom = Kolom(x.GetAttribute("r")) ?? sel.Count;
            if (kolom >= KolomMaks || kolom < sel.Count)
            {
                continue;
            }

            sel.AddRange(Enumerable.Repeat(new SelBacaan(""), kolom - sel.Count));
            var jenis = x.GetAttribute("t") ?? "n";
            using var dalam = x.ReadSubtree();
            sel.Add(jenis == "inlineStr" ? IsiTeks(dalam) : Isi(Nilai(dalam), jenis, bersama));
        }

        return sel;
    }

    private static SelBacaan IsiTeks(XmlReader x)
    {
        x.Read();
        return new(Teks(x).Trim());
    }

    private static string Nilai(XmlReader x)
    {
        while (x.Read())
        {
            if (x is { NodeType: XmlNodeType.Element, LocalName: "v" })
            {
                return x.ReadElementContentAsString();
            }
        }

        return "";
    }

    private static SelBacaan Isi(string nilai, string jenis, List<string> bersama)
    {
        if (jenis == "s")
        {
            var ada = int.TryParse(nilai, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < bersama.Count;
            return new(ada ? bersama[i].Trim() : "");
        }

        return jenis == "n" && decimal.TryParse(nilai, NumberStyles.Float, CultureInfo.InvariantCulture, out var angka)
            ? new(CetakAngka.Seperlunya(LimaBelasAngka(angka)), LimaBelasAngka(angka))
            : new(jenis is "e" or "b" ? "" : nilai.Trim());
    }

    /// <summary>Fifteen significant digits: what spreadsheet programs mean by the binary numbers they store.</summary>
    private static decimal LimaBelasAngka(decimal angka)
    {
        var bulat = 0;
        for (var sisa = Math.Abs(angka); sisa >= 1m; sisa /= 10m)
        {
            bulat++;
        }

        return Math.Round(angka, Math.Clamp(15 - bulat, 0, 10), MidpointRounding.AwayFromZero);
    }

    /// <summary>"AB12" → 27; null when it is no cell address.</summary>
    private static int? Kolom(string? alamat)
    {
        var kolom = 0;
        foreach (var huruf in (alamat ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            kolom = (kolom * 26) + (huruf - 'A' + 1);
        }

        return kolom == 0 ? null : kolom - 1;
    }
}
