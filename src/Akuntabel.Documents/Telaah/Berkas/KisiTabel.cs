using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// The grid of a table while it is read. A merged cell stands in its first row and column and leaves the others empty, but a
/// heading above several columns stands in each of them.
/// </summary>
internal sealed class KisiTabel
{
    private readonly List<BarisKisi> _baris = [];
    private readonly List<int> _tertutup = [];
    private int _kolom;

    /// <summary>Rows so far.</summary>
    public int Banyak => _baris.Count;

    /// <summary>Starts a row; <paramref name="nomor"/> is its own number in a sheet, <paramref name="halaman"/> its page.</summary>
    public void BarisBaru(int? nomor = null, int? halaman = null)
    {
        _baris.Add(new BarisKisi(nomor, halaman, [], []));
        _kolom = 0;
    }

    /// <summary>Leaves columns of the row empty.</summary>
    public void Lewati(int kolom) => _kolom += kolom;

    /// <summary>Puts a cell into the next free column; a cell of <paramref name="rentangBaris"/> rows closes its columns below.</summary>
    public void Sel(string teks, int rentangKolom = 1, int rentangBaris = 1)
    {
        if (_baris.Count == 0)
        {
            BarisBaru();
        }

        while (_kolom < _tertutup.Count && _tertutup[_kolom] >= _baris.Count)
        {
            _kolom++;
        }

        if (_kolom >= BatasNaskah.Kolom)
        {
            return;
        }

        rentangKolom = Math.Clamp(rentangKolom, 1, BatasNaskah.Kolom - _kolom);
        var (_, _, sel, rentang) = _baris[^1];
        while (sel.Count < _kolom + rentangKolom)
        {
            sel.Add("");
            rentang.Add(1);
        }

        (sel[_kolom], rentang[_kolom]) = (teks, rentangKolom);
        while (_tertutup.Count < _kolom + rentangKolom)
        {
            _tertutup.Add(0);
        }

        for (var k = _kolom; k < _kolom + rentangKolom; k++)
        {
            _tertutup[k] = rentangBaris > 1 ? _baris.Count + Math.Min(rentangBaris, 10_000) - 1 : 0;
        }

        _kolom += rentangKolom;
    }

    /// <summary>Rows with text, all equally wide, without columns empty in every row. Rows of one cell at the top are titles, not rows.</summary>
    public (IReadOnlyList<string> Judul, IReadOnlyList<BarisKisi> Baris) Selesai()
    {
        var isi = _baris.Where(b => b.Sel.Exists(s => s.Length > 0)).ToList();
        var lebar = isi.Count == 0 ? 0 : isi.Max(b => b.Sel.Count);
        var terpakai = Enumerable.Range(0, lebar).Where(k => isi.Exists(b => k < b.Sel.Count && b.Sel[k].Length > 0)).ToArray();
        var judul = new List<string>();
        while (terpakai.Length > 1 && isi.Count > 1 && isi[0].Sel.Count(s => s.Length > 0) == 1 && SelebarTabel(isi[0], lebar))
        {
            judul.Add(isi[0].Sel.First(s => s.Length > 0));
            isi.RemoveAt(0);
        }

        var kepala = isi.TakeWhile(b => !b.Sel.Exists(Berangka)).Count();
        return (
            judul,
            [
                .. isi.Select(
                    (b, i) => b with { Sel = [.. terpakai.Select(k => Isi(b, k, i + 1 < kepala && PunyaBawah(isi[i + 1], k)))] }
                ),
            ]
        );
    }

    /// <summary>A title row: its only cell reaches over the whole table, or stands first and alone.</summary>
    private static bool SelebarTabel(BarisKisi baris, int lebar) => baris.Sel.Count == 1 || baris.Rentang.Max() >= lebar;

    private static bool PunyaBawah(BarisKisi bawah, int kolom) => kolom < bawah.Sel.Count && bawah.Sel[kolom].Length > 0;

    private static string Isi(BarisKisi baris, int kolom, bool sebar)
    {
        if (kolom >= baris.Sel.Count)
        {
            return "";
        }

        for (var k = kolom; sebar && k >= 0 && baris.Sel[kolom].Length == 0; k--)
        {
            if (baris.Sel[k].Length > 0)
            {
                return k + baris.Rentang[k] > kolom ? baris.Sel[k] : "";
            }
        }

        return baris.Sel[kolom];
    }

    private static bool Berangka(string teks) =>
        PembacaAngka.Sel(teks) is { } a && !(a.Desimal == 0 && a.Nilai is > 1900 and < 2100);
}
