using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Akuntabel.Documents.Telaah;

/// <summary>A DOCX or XLSX package opened with limits: entries, unpacked size, no DTD and no entities in its XML.</summary>
internal sealed class ArsipNaskah : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entri = new(StringComparer.OrdinalIgnoreCase);
    private long _terbaca;

    public ArsipNaskah(byte[] isi)
    {
        _zip = new ZipArchive(new MemoryStream(isi, writable: false), ZipArchiveMode.Read);
        if (_zip.Entries.Count > BatasNaskah.Entri)
        {
            throw new NaskahRusakException("Berkas ini berisi terlalu banyak bagian dan tidak dibaca.");
        }

        foreach (var entri in _zip.Entries)
        {
            _entri.TryAdd(entri.FullName.Replace('\\', '/'), entri);
        }
    }

    public bool Ada(string nama) => _entri.ContainsKey(nama);

    /// <summary>A part as XML to be read from its start, or null when there is none.</summary>
    public XmlReader? Xml(string nama)
    {
        if (!_entri.TryGetValue(nama, out var entri))
        {
            return null;
        }

        long sendiri = 0;
        var aliran = new AliranTerbatas(
            entri.Open(),
            n => (sendiri += n) <= BatasNaskah.IsiEntri && (_terbaca += n) <= BatasNaskah.IsiSemua
        );
        return XmlReader.Create(
            aliran,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                IgnoreComments = true,
                IgnoreProcessingInstructions = true,
                CheckCharacters = false,
                CloseInput = true,
            }
        );
    }

    /// <summary>A small part as a tree, or null when there is none.</summary>
    public XElement? Pohon(string nama)
    {
        using var xml = Xml(nama);
        return xml is null || xml.MoveToContent() != XmlNodeType.Element ? null : PohonXml.Baca(xml);
    }

    /// <summary>Parts a part refers to: relation id → kind (last word of its type) and name in the package.</summary>
    public IReadOnlyDictionary<string, (string Jenis, string Nama)> Hubungan(string bagian)
    {
        var potong = bagian.LastIndexOf('/') + 1;
        var (folder, berkas) = (bagian[..potong], bagian[potong..]);
        var hasil = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var h in Pohon($"{folder}_rels/{berkas}.rels")?.Elements() ?? [])
        {
            var (id, jenis, tujuan) = (h.Atribut("Id"), h.Atribut("Type"), h.Atribut("Target"));
            if (id is not null && jenis is not null && tujuan is not null && h.Atribut("TargetMode") != "External")
            {
                hasil[id] = (
                    jenis[(jenis.LastIndexOf('/') + 1)..],
                    tujuan.StartsWith('/') ? tujuan[1..] : (folder + tujuan).Replace("/./", "/", StringComparison.Ordinal)
                );
            }
        }

        return hasil;
    }

    public void Dispose() => _zip.Dispose();
}
