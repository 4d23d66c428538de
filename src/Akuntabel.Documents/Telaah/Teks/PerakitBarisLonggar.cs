using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Puts the lines of a loose table together into rows: words before and after a line with figures belong to it.</summary>
internal sealed partial class PerakitBarisLonggar
{
    private readonly List<BarisNaskah> _hasil = [];
    private readonly List<(int Nomor, string Teks)> _tertunda = [];
    private bool _barisBertanda;

    /// <summary>A row mark at the start of a line: "3 |", "3.", "A ", "IV ".</summary>
    [GeneratedRegex(@"^(\d{1,2}|[A-Z]|[IVX]{1,5})\s*[.|)]?\s+[\p{Lu}|]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tanda();

    public bool Kosong => _hasil.Count == 0 && _tertunda.Count == 0;

    public void Tambah(int nomor, string teks)
    {
        var (label, angka) = BarisBerangka.Potong(teks);
        if (angka.Count == 0)
        {
            Sambung(nomor, teks);
            return;
        }

        var awalan = string.Join(' ', _tertunda.Select(t => t.Teks));
        _hasil.Add(new BarisNaskah(TempatNaskah.Baris(nomor, nomor), [Rapikan($"{awalan} {label}"), .. angka]));
        _tertunda.Clear();
        _barisBertanda = Tanda().IsMatch(teks);
    }

    /// <summary>A header line in between: what waits is dropped.</summary>
    public void Putus()
    {
        _tertunda.Clear();
        _barisBertanda = false;
    }

    public IReadOnlyList<BarisNaskah> Selesai()
    {
        if (_tertunda.Count > 0 && _hasil.Count > 0)
        {
            KeBarisSebelum(string.Join(' ', _tertunda.Select(t => t.Teks)));
        }

        return _hasil;
    }

    private void Sambung(int nomor, string teks)
    {
        if (_barisBertanda && _hasil.Count > 0 && _tertunda.Count == 0 && !Tanda().IsMatch(teks))
        {
            KeBarisSebelum(teks);
            return;
        }

        _tertunda.Add((nomor, teks));
    }

    private void KeBarisSebelum(string teks)
    {
        var baris = _hasil[^1];
        _hasil[^1] = baris with { Sel = [Rapikan($"{baris.Sel[0]} {teks}"), .. baris.Sel.Skip(1)] };
    }

    private static string Rapikan(string teks) => string.Join(' ', teks.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries));
}
