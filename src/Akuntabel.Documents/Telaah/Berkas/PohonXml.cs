using System.Xml;
using System.Xml.Linq;

namespace Akuntabel.Documents.Telaah;

/// <summary>Reads an element with all it holds, but no deeper and no more than <see cref="BatasNaskah"/> allows.</summary>
internal static class PohonXml
{
    private const int AtributMaks = 100;

    /// <summary>The element the reader stands on; the reader stands behind it afterwards.</summary>
    public static XElement Baca(XmlReader xml)
    {
        var akar = Elemen(xml);
        var (kini, simpul) = (akar, 0);
        if (xml.IsEmptyElement)
        {
            xml.Read();
            return akar;
        }

        while (xml.Read())
        {
            if (++simpul > BatasNaskah.Simpul)
            {
                throw new NaskahRusakException("Satu tabel atau daftar dalam berkas ini terlalu besar untuk dibaca.");
            }

            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    var anak = Elemen(xml);
                    simpul += xml.AttributeCount;
                    kini.Add(anak);
                    if (!xml.IsEmptyElement)
                    {
                        kini = anak;
                        if (xml.Depth > BatasNaskah.Dalam)
                        {
                            throw new NaskahRusakException("Susunan berkas ini bertingkat terlalu dalam dan tidak dibaca.");
                        }
                    }

                    break;
                case XmlNodeType.EndElement when ReferenceEquals(kini, akar):
                    xml.Read();
                    return akar;
                case XmlNodeType.EndElement:
                    kini = kini.Parent!;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    kini.Add(new XText(xml.Value));
                    break;
                default:
                    break;
            }
        }

        return akar;
    }

    /// <summary>The children of the first element with this local name, one after the other, each as a tree.</summary>
    public static IEnumerable<XElement> Anak(XmlReader xml, string induk)
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == induk && !xml.IsEmptyElement)
            {
                var dalam = xml.Depth;
                xml.Read();
                while (!xml.EOF && xml.Depth > dalam)
                {
                    if (xml.NodeType == XmlNodeType.Element)
                    {
                        yield return Baca(xml);
                    }
                    else
                    {
                        xml.Read();
                    }
                }

                yield break;
            }
        }
    }

    /// <summary>An attribute by its local name, whatever its namespace.</summary>
    public static string? Atribut(this XElement elemen, string nama) =>
        elemen.Attributes().FirstOrDefault(a => a.Name.LocalName == nama)?.Value;

    /// <summary>The first child with this local name.</summary>
    public static XElement? Satu(this XElement elemen, string nama) =>
        elemen.Elements().FirstOrDefault(e => e.Name.LocalName == nama);

    /// <summary>The attribute <c>val</c> of a child, "" when the child has none, null when there is no such child.</summary>
    public static string? Nilai(this XElement elemen, string nama) => elemen.Satu(nama) is { } e ? e.Atribut("val") ?? "" : null;

    private static XElement Elemen(XmlReader xml)
    {
        var elemen = new XElement(XName.Get(xml.LocalName, xml.NamespaceURI));
        if (xml.AttributeCount > AtributMaks)
        {
            throw new NaskahRusakException("Susunan berkas ini tidak wajar dan tidak dibaca.");
        }

        if (xml.HasAttributes)
        {
            while (xml.MoveToNextAttribute())
            {
                if (xml.Prefix != "xmlns" && xml.LocalName != "xmlns")
                {
                    elemen.SetAttributeValue(XName.Get(xml.LocalName, xml.NamespaceURI), xml.Value);
                }
            }

            xml.MoveToElement();
        }

        return elemen;
    }
}
