using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Joins lines up to a blank one into a paragraph.</summary>
internal sealed class PenghimpunParagraf(List<BagianNaskah> bagian)
{
    private readonly List<BarisTeks> _baris = [];

    public void Tambah(int nomor, string teks)
    {
        if (string.IsNullOrWhiteSpace(teks))
        {
            Tutup();
            return;
        }

        if (_baris.Count > 0 && _baris[^1].Teks.TrimEnd() is [.., '.' or ':'] && JudulTabel.Sebaris(teks))
        {
            // The caption of a table, not parted by a blank line from the text above it.
            Tutup();
        }

        _baris.Add(new BarisTeks(nomor, teks));
    }

    /// <summary>The parts so far, the paragraph that is not closed yet included.</summary>
    public List<BagianNaskah> Berjalan()
    {
        if (_baris.Count == 0)
        {
            return bagian;
        }

        var teks = string.Join(' ', _baris.Select(b => b.Teks.Trim()));
        return [.. bagian.TakeLast(3), new ParagrafNaskah(TempatNaskah.Baris(_baris[0].Nomor, _baris[^1].Nomor), teks)];
    }

    public void Tutup()
    {
        if (_baris.Count == 0)
        {
            return;
        }

        var teks = string.Join(' ', _baris.Select(b => b.Teks.Trim()));
        bagian.Add(new ParagrafNaskah(TempatNaskah.Baris(_baris[0].Nomor, _baris[^1].Nomor), teks) { Baris = [.. _baris] });
        _baris.Clear();
    }
}
