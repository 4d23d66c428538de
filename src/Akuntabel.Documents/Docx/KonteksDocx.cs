using System.Globalization;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan.Gambar;
using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Documents.Docx;

/// <summary>What the writers of one DOCX share: the body part, bookmarks, charts and numbered lists.</summary>
internal sealed class KonteksDocx(DokumenLaporan dokumen, XmlTulis xml, IReadOnlyDictionary<string, int>? halaman = null)
{
    private readonly Dictionary<string, string> _penanda = new(StringComparer.Ordinal);
    private int _nomor;

    public DokumenLaporan Dokumen => dokumen;

    public XmlTulis Xml => xml;

    /// <summary>Charts in order; the n-th is part <c>charts/chartN.xml</c>.</summary>
    public List<ModelGrafik> Grafik { get; } = [];

    /// <summary>Numbered lists so far; each counts from 1 on its own.</summary>
    public int DaftarBernomor { get; set; }

    /// <summary>Chapters with numbered headings below them, in order.</summary>
    public SortedSet<int> BabBersubbab { get; } = [];

    /// <summary>Last number given to a caption, by its label.</summary>
    public Dictionary<string, int> UrutTerakhir { get; } = new(StringComparer.Ordinal);

    /// <summary>True right after a list of contents: the next one goes on below it.</summary>
    public bool SetelahDaftar { get; set; }

    /// <summary>Bookmark name of every anchor used so far.</summary>
    public IReadOnlyDictionary<string, string> SemuaPenanda => _penanda;

    /// <summary>Text width of the current section in twips.</summary>
    public int LebarTeks { get; set; } = HalamanDocx.LebarTegak;

    /// <summary>A number no other object of the document has.</summary>
    public string NomorBaru() => (++_nomor).ToString(CultureInfo.InvariantCulture);

    /// <summary>Bookmark name of an anchor: short, hidden, the same for the same document.</summary>
    public string Penanda(string jangkar)
    {
        if (!_penanda.TryGetValue(jangkar, out var nama))
        {
            nama = FormattableString.Invariant($"_Ref{_penanda.Count + 1:000000}");
            _penanda.Add(jangkar, nama);
        }

        return nama;
    }

    /// <summary>Page number printed in lists; nothing until a layout has been made: Word fills it in on opening.</summary>
    public string NomorHalaman(string jangkar) =>
        halaman?.GetValueOrDefault(jangkar) is { } nomor and > 0 ? nomor.ToString(CultureInfo.InvariantCulture) : "";

    /// <summary>What a cell prints.</summary>
    public string Cetak(Sel sel) => sel.Cetak(dokumen.Kosong);
}
