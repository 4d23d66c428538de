using System.Text;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Reads a web page: its running text and its tables, also where tags are left open, as office programs save them.</summary>
internal sealed class PembacaHtml
{
    private const int TabelDalamMaks = 40;

    private static readonly HashSet<string> Blok = new(StringComparer.Ordinal)
    {
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "section",
        "article",
        "header",
        "footer",
        "main",
        "aside",
        "blockquote",
        "pre",
        "figure",
        "figcaption",
        "hr",
        "body",
        "html",
        "address",
        "form",
        "fieldset",
        "center",
    };

    private static readonly HashSet<string> Lewat = new(StringComparer.Ordinal)
    {
        "nav",
        "svg",
        "template",
        "noscript",
        "head",
        "select",
        "button",
        "math",
        "object",
        "iframe",
        "canvas",
        "del",
    };

    private static readonly HashSet<string> Wadah = new(StringComparer.Ordinal) { "div", "span", "section", "aside", "table" };

    private readonly PerakitNaskah _perakit;
    private readonly StringBuilder _paragraf = new();
    private readonly Stack<TabelTerbukaHtml> _tabel = new();
    private (string Nama, int Dalam) _lewati = ("", 0);
    private int _judul;
    private int _atas = -1;

    private PembacaHtml(string nama) => _perakit = new PerakitNaskah(nama, BentukNaskah.Html);

    public static Naskah Baca(string nama, string html)
    {
        var pembaca = new PembacaHtml(nama);
        foreach (var tanda in PemotongHtml.Potong(html))
        {
            pembaca.Terima(tanda);
        }

        while (pembaca._tabel.Count > 0)
        {
            pembaca.TutupTabel();
        }

        pembaca.TutupParagraf();
        return pembaca._perakit.Selesai(berhalaman: false);
    }

    private StringBuilder Tujuan => _tabel.TryPeek(out var tabel) && tabel.Wadah is { } sel ? sel : _paragraf;

    private void Terima(TandaHtml tanda)
    {
        if (_lewati.Dalam > 0)
        {
            if (tanda.Nama == _lewati.Nama)
            {
                _lewati.Dalam += tanda.Jenis == JenisTandaHtml.Buka ? 1 : -1;
            }

            return;
        }

        switch (tanda.Jenis)
        {
            case JenisTandaHtml.Teks:
                if (_tabel.Count == 0 || _tabel.Peek().Wadah is not null)
                {
                    Tujuan.Append(tanda.Isi);
                }

                break;
            case JenisTandaHtml.Buka when Lewat.Contains(tanda.Nama) || Tersembunyi(tanda):
                _lewati = tanda.Isi.EndsWith('/') ? ("", 0) : (tanda.Nama, 1);
                break;
            case JenisTandaHtml.Buka:
                Buka(tanda);
                break;
            default:
                Tutup(tanda.Nama);
                break;
        }
    }

    private static bool Tersembunyi(TandaHtml tanda) =>
        Wadah.Contains(tanda.Nama)
        && (
            tanda.Atribut("hidden") is not null
            || tanda.Atribut("style") is { } gaya
                && gaya.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase)
        );

    private void Buka(TandaHtml tanda)
    {
        switch (tanda.Nama)
        {
            case "table" when _tabel.Count < TabelDalamMaks:
                TutupParagraf();
                _tabel.Push(new TabelTerbukaHtml());
                break;
            case "caption" when _tabel.Count > 0:
                _tabel.Peek().BukaJudul();
                break;
            case "tr" when _tabel.Count > 0:
                _tabel.Peek().BukaBaris();
                break;
            case "td" or "th" when _tabel.Count > 0:
                _tabel.Peek().BukaSel(tanda);
                break;
            case "sup":
                _atas = Tujuan.Length;
                break;
            case "br":
                Tujuan.Append(' ');
                break;
            default:
                Batas(tanda.Nama);
                break;
        }
    }

    private void Tutup(string nama)
    {
        switch (nama)
        {
            case "table" when _tabel.Count > 0:
                TutupTabel();
                break;
            case "td" or "th" or "tr" or "caption" when _tabel.Count > 0:
                _tabel.Peek().TutupSel();
                break;
            case "sup":
                BuangTandaCatatan();
                break;
            default:
                Batas(nama);
                _judul = nama.Length == 2 && nama[0] == 'h' ? 0 : _judul;
                break;
        }
    }

    /// <summary>The edge of a block ends a paragraph; in a cell it is a space.</summary>
    private void Batas(string nama)
    {
        var tingkat = nama.Length == 2 && nama[0] == 'h' && nama[1] is >= '1' and <= '6' ? nama[1] - '0' : 0;
        if (tingkat == 0 && !Blok.Contains(nama))
        {
            return;
        }

        if (_tabel.Count > 0)
        {
            Tujuan.Append(' ');
            return;
        }

        TutupParagraf();
        _judul = tingkat;
    }

    /// <summary>A raised mark behind a figure is no part of it.</summary>
    private void BuangTandaCatatan()
    {
        var wadah = Tujuan;
        if (_atas > 0 && _atas < wadah.Length && wadah.Length - _atas <= 3 && char.IsDigit(wadah[_atas - 1]))
        {
            wadah.Length = _atas;
        }

        _atas = -1;
    }

    private void TutupParagraf()
    {
        if (_tabel.Count == 0)
        {
            _perakit.Paragraf(_paragraf.ToString(), _judul);
            _paragraf.Clear();
            _judul = 0;
        }
    }

    private void TutupTabel()
    {
        var tabel = _tabel.Pop();
        tabel.TutupSel();
        if (_tabel.TryPeek(out var luar))
        {
            luar.Dalam.Add(tabel);
            return;
        }

        Tulis(tabel);
    }

    private void Tulis(TabelTerbukaHtml tabel)
    {
        _perakit.Tabel(tabel.Kisi, tabel.Judul);
        foreach (var dalam in tabel.Dalam)
        {
            Tulis(dalam);
        }
    }
}
