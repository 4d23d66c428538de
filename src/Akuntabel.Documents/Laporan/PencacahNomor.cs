using System.Globalization;
using Akuntabel.Domain.Pelaporan.Kerangka;

namespace Akuntabel.Documents.Laporan;

/// <summary>Counts chapters, headings, annexes, tables and figures as an outline wants them numbered.</summary>
internal sealed class PencacahNomor(CakupanNomor cakupan, bool berhuruf = false)
{
    private readonly Dictionary<string, int> _objek = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _objekPutaran = new(StringComparer.Ordinal);
    private readonly int[] _subbab = new int[8];
    private int _bab;
    private int _lampiran;
    private string _awalan = "";
    private string _awalanObjek = "";
    private bool _dalamPutaran;

    /// <summary>A part without number: no heading number, and its tables count with the prefix "0." never; they go on unprefixed.</summary>
    public string Bagian()
    {
        Mulai("");
        return "";
    }

    public string Bab(int? nomor)
    {
        _bab = nomor ?? _bab + 1;
        Mulai(_bab.ToString(CultureInfo.InvariantCulture) + ".");
        return "BAB " + AngkaRomawi.Dari(_bab);
    }

    public string Lampiran()
    {
        _lampiran++;
        Mulai(string.Create(CultureInfo.InvariantCulture, $"L{_lampiran}."));
        return string.Create(CultureInfo.InvariantCulture, $"Lampiran {_lampiran}");
    }

    /// <summary>The chapter one is in; null in parts and annexes.</summary>
    public int? BabKini => _awalan.Length == 0 || _awalan[0] == 'L' ? null : _bab;

    /// <summary>Number of a heading of level 2 or deeper; headings of parts and annexes carry none.</summary>
    public string Subbab(int tingkat)
    {
        if (_awalan.Length == 0 || _awalan[0] == 'L')
        {
            return "";
        }

        _subbab[tingkat]++;
        if (tingkat == 2 && cakupan == CakupanNomor.Subbab)
        {
            _awalanObjek = string.Create(CultureInfo.InvariantCulture, $"{_awalan}{_subbab[2]}.");
            _objek.Clear();
        }

        Array.Clear(_subbab, tingkat + 1, _subbab.Length - tingkat - 1);
        if (berhuruf)
        {
            return tingkat switch
            {
                2 when _subbab[2] <= 26 => (char)('A' + _subbab[2] - 1) + ".",
                3 => _subbab[3].ToString(CultureInfo.InvariantCulture) + ".",
                _ => "",
            };
        }

        var bagian = Enumerable.Range(2, tingkat - 1).Select(t => _subbab[t].ToString(CultureInfo.InvariantCulture));
        return tingkat > 3 ? "" : _awalan + string.Join('.', bagian);
    }

    public NomorObjek Objek(string label)
    {
        var hitung = _dalamPutaran ? _objekPutaran : _objek;
        var urut = hitung[label] = hitung.GetValueOrDefault(label) + 1;
        return _dalamPutaran ? new NomorObjek(label, "", urut, Romawi: true)
            : cakupan == CakupanNomor.Dokumen ? new NomorObjek(label, "", urut)
            : new NomorObjek(label, _awalanObjek, urut);
    }

    public void MulaiPutaran()
    {
        if (cakupan == CakupanNomor.Ulang)
        {
            _dalamPutaran = true;
            _objekPutaran.Clear();
        }
    }

    public void SelesaiPutaran() => _dalamPutaran = false;

    private void Mulai(string awalan)
    {
        (_awalan, _awalanObjek) = (awalan, awalan);
        Array.Clear(_subbab);
        if (cakupan != CakupanNomor.Dokumen)
        {
            _objek.Clear();
        }
    }
}
