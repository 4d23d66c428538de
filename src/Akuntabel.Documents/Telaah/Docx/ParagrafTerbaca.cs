using System.Text;
using System.Xml.Linq;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// The text of a Word paragraph as a reader sees it: insertions accepted, deletions and hidden text gone, field results instead of
/// field codes, notes and text boxes set aside.
/// </summary>
internal sealed class ParagrafTerbaca
{
    private readonly StringBuilder _teks = new();

    public ParagrafTerbaca(XElement paragraf) => Telusuri(paragraf);

    public string Teks => _teks.ToString();

    /// <summary>Pages begun inside it, as the program that saved the file laid it out.</summary>
    public int PindahHalaman { get; private set; }

    /// <summary>True when the saved layout told of a page.</summary>
    public bool AdaTataLetak { get; private set; }

    /// <summary>Ids of the notes it refers to; true for endnotes.</summary>
    public List<(bool Akhir, string Id)> Catatan { get; } = [];

    /// <summary>Contents of its text boxes.</summary>
    public List<XElement> Kotak { get; } = [];

    private void Telusuri(XElement induk)
    {
        foreach (var e in induk.Elements())
        {
            switch (e.Name.LocalName)
            {
                case "r" when !Tersembunyi(e) && !TandaCatatan(e):
                    Telusuri(e);
                    break;
                case "t":
                    _teks.Append(e.Value.Replace($"{PemenggalGaris.Tanda}", "", StringComparison.Ordinal));
                    break;
                case "tab" when e.Parent!.Name.LocalName == "r":
                case "cr":
                    _teks.Append(' ');
                    break;
                case "br":
                    _teks.Append(' ');
                    PindahHalaman += e.Atribut("type") == "page" ? 1 : 0;
                    break;
                case "lastRenderedPageBreak":
                    PindahHalaman++;
                    AdaTataLetak = true;
                    break;
                case "noBreakHyphen":
                    _teks.Append('-');
                    break;
                case "footnoteReference" or "endnoteReference" when e.Atribut("id") is { } id:
                    Catatan.Add((e.Name.LocalName[0] == 'e', id));
                    break;
                case "AlternateContent":
                    if ((e.Satu("Choice") ?? e.Satu("Fallback")) is { } pilihan)
                    {
                        Telusuri(pilihan);
                    }

                    break;
                case "txbxContent":
                    Kotak.Add(e);
                    break;
                case "f" when e.Satu("num") is { } atas && e.Satu("den") is { } bawah:
                    Telusuri(atas);
                    _teks.Append('/');
                    Telusuri(bawah);
                    break;
                case "pPr" or "rPr" or "del" or "moveFrom" or "instrText" or "delText" or "r" or "sdtPr":
                    break;
                default:
                    Telusuri(e);
                    break;
            }
        }
    }

    /// <summary>A raised mark behind a figure: not part of it.</summary>
    private bool TandaCatatan(XElement run) =>
        _teks.Length > 0 && char.IsDigit(_teks[^1]) && run.Satu("rPr")?.Nilai("vertAlign") == "superscript";

    private static bool Tersembunyi(XElement run) =>
        run.Satu("rPr")?.Nilai("vanish") is { } nilai && nilai is not ("0" or "false");
}
