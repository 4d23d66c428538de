using System.Text;
using System.Xml;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>Writes one XML part with short prefixed names: <c>w:p</c>, <c>c:chart</c>. Text and attributes are always cleaned and escaped.</summary>
internal sealed class XmlTulis : IDisposable
{
    private static readonly Dictionary<string, string> Ruang = new(StringComparer.Ordinal)
    {
        ["w"] = "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        ["r"] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        ["wp"] = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        ["a"] = "http://schemas.openxmlformats.org/drawingml/2006/main",
        ["mc"] = "http://schemas.openxmlformats.org/markup-compatibility/2006",
        ["wpg"] = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        ["wps"] = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        ["pic"] = "http://schemas.openxmlformats.org/drawingml/2006/picture",
        ["c"] = "http://schemas.openxmlformats.org/drawingml/2006/chart",
        ["x"] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    };

    private readonly MemoryStream _aliran = new();
    private readonly XmlWriter _xml;

    public XmlTulis(string akar, params ReadOnlySpan<string> awalan)
    {
        _xml = XmlWriter.Create(_aliran, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = false });
        _xml.WriteStartDocument(true);
        Buka(akar);
        foreach (var a in awalan)
        {
            _xml.WriteAttributeString("xmlns", a, null, Ruang[a]);
        }
    }

    /// <summary>Closes its element at the end of a <c>using</c>.</summary>
    public readonly ref struct Tutup(XmlTulis xml)
    {
        public void Dispose() => xml._xml.WriteEndElement();
    }

    /// <summary>Opens an element with attributes; disposing the result closes it.</summary>
    public Tutup El(string nama, params ReadOnlySpan<(string Nama, string Nilai)> atribut)
    {
        Buka(nama);
        foreach (var (n, nilai) in atribut)
        {
            var titik = n.IndexOf(':', StringComparison.Ordinal);
            if (titik < 0)
            {
                _xml.WriteAttributeString(n, TeksXml.Bersihkan(nilai));
            }
            else if (n.StartsWith("xml:", StringComparison.Ordinal))
            {
                _xml.WriteAttributeString("xml", n[4..], null, nilai);
            }
            else
            {
                _xml.WriteAttributeString(n[..titik], n[(titik + 1)..], Ruang[n[..titik]], TeksXml.Bersihkan(nilai));
            }
        }

        return new Tutup(this);
    }

    /// <summary>An element without content.</summary>
    public void Kosong(string nama, params ReadOnlySpan<(string Nama, string Nilai)> atribut)
    {
        using (El(nama, atribut)) { }
    }

    /// <summary>An element whose only attribute is its <c>val</c>, in the same namespace for w.</summary>
    public void Val(string nama, string nilai) =>
        Kosong(nama, (nama.StartsWith("w:", StringComparison.Ordinal) ? "w:val" : "val", nilai));

    public void Teks(string teks) => _xml.WriteString(TeksXml.Bersihkan(teks));

    /// <summary>The part's bytes; nothing can be written after it.</summary>
    public byte[] Jadi()
    {
        _xml.WriteEndDocument();
        _xml.Flush();
        return _aliran.ToArray();
    }

    public void Dispose()
    {
        _xml.Dispose();
        _aliran.Dispose();
    }

    private void Buka(string nama)
    {
        var titik = nama.IndexOf(':', StringComparison.Ordinal);
        _xml.WriteStartElement(nama[..titik], nama[(titik + 1)..], Ruang[nama[..titik]]);
    }
}
