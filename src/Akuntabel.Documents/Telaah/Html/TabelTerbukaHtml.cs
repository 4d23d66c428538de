using System.Text;

namespace Akuntabel.Documents.Telaah;

/// <summary>A table of a web page while its tags come by. A new cell closes the one before it, whether or not the page says so.</summary>
internal sealed class TabelTerbukaHtml
{
    private readonly StringBuilder _sel = new();
    private (int Kolom, int Baris) _rentang;
    private bool _diJudul;

    public KisiTabel Kisi { get; } = new();

    public string Judul { get; private set; } = "";

    /// <summary>Tables found inside its cells: they follow it.</summary>
    public List<TabelTerbukaHtml> Dalam { get; } = [];

    /// <summary>Where text goes now, or null between cells.</summary>
    public StringBuilder? Wadah { get; private set; }

    public void BukaJudul()
    {
        TutupSel();
        (Wadah, _diJudul) = (_sel, true);
    }

    public void BukaBaris()
    {
        TutupSel();
        Kisi.BarisBaru();
    }

    public void BukaSel(TandaHtml tanda)
    {
        TutupSel();
        _rentang = (GayaTerbaca.Angka(tanda.Atribut("colspan")) ?? 1, GayaTerbaca.Angka(tanda.Atribut("rowspan")) ?? 1);
        Wadah = _sel;
    }

    public void TutupSel()
    {
        if (Wadah is null)
        {
            return;
        }

        if (_diJudul)
        {
            Judul = _sel.ToString();
        }
        else
        {
            Kisi.Sel(PerakitNaskah.Rapikan(_sel.ToString()), _rentang.Kolom, _rentang.Baris);
        }

        _sel.Clear();
        (Wadah, _diJudul) = (null, false);
    }
}
