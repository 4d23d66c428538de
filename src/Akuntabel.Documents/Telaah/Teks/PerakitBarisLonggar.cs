using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Puts the lines of a loose table together into rows: words before and after a line with figures belong to it.</summary>
internal sealed partial class PerakitBarisLonggar
{
    private readonly List<BarisNaskah> _hasil = [];
    private readonly List<string> _tertunda = [];
    private bool _barisBertanda;
    private bool _barisProgram;

    /// <summary>A row mark at the start of a line: "3 |", "3.", "A ", "IV ".</summary>
    [GeneratedRegex(
        @"^((\d{1,2}|[A-Z]|[IVX]{1,5})\s*[.|)]?|\d{1,2}(\.\d{1,3}){2,}\.?)\s+[\p{Lu}|]",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Tanda();

    /// <summary>A program, urusan or total opens a row whatever was waiting before it.</summary>
    [GeneratedRegex(
        @"^\W*([\p{L}\d]{1,4}[.)]?\s+)?(PROGRAM|URUSAN\s+PEMERINTAHAN|JUMLAH|TOTAL)\b|^\W*Total\s*:",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pembuka();

    /// <summary>Percent signs of a cell above, scanned as letters and zeros: "o 0", "o o".</summary>
    [GeneratedRegex(@"\s(o\s+[o0]|0\s+o)\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SisaPersen();

    public bool Kosong => _hasil.Count == 0 && _tertunda.Count == 0;

    public void Tambah(int nomor, string baris)
    {
        var teks = SisaPersen().Replace(baris, "");
        var (label, angka) = BarisBerangka.Potong(teks);
        var pembuka = Pembuka().IsMatch(teks);
        if (pembuka)
        {
            KembalikanTertunda();
        }

        if (angka.Count == 0)
        {
            Sambung(teks, pembuka);
            return;
        }

        var awalan = string.Join(' ', _tertunda);
        _hasil.Add(new BarisNaskah(TempatNaskah.Baris(nomor, nomor), [Rapikan($"{awalan} {label}"), .. angka]));
        _barisBertanda = Tanda().IsMatch(teks);
        _barisProgram = HurufBesar(label) && (pembuka || _tertunda.Any(t => Pembuka().IsMatch(t)));
        _tertunda.Clear();
    }

    /// <summary>A header line in between: what waits goes with no row. Before the first row it is part of the header and returned.</summary>
    public IReadOnlyList<string> Putus()
    {
        IReadOnlyList<string> kepala = _hasil.Count == 0 ? [.. _tertunda] : [];
        _tertunda.Clear();
        (_barisBertanda, _barisProgram) = (false, false);
        return kepala;
    }

    public IReadOnlyList<BarisNaskah> Selesai()
    {
        KembalikanTertunda();
        return _hasil;
    }

    private void Sambung(string teks, bool pembuka)
    {
        var milikProgram = _barisProgram && HurufBesar(teks);
        var milikBertanda = _barisBertanda && !_barisProgram && !Tanda().IsMatch(teks);
        if (!pembuka && _hasil.Count > 0 && _tertunda.Count == 0 && (milikProgram || milikBertanda))
        {
            KeBarisSebelum(teks);
            return;
        }

        _tertunda.Add(teks);
    }

    /// <summary>What waits turns out to be the rest of the row above.</summary>
    private void KembalikanTertunda()
    {
        if (_tertunda.Count > 0 && _hasil.Count > 0)
        {
            KeBarisSebelum(string.Join(' ', _tertunda));
            _tertunda.Clear();
        }
    }

    private void KeBarisSebelum(string teks)
    {
        var baris = _hasil[^1];
        _hasil[^1] = baris with { Sel = [Rapikan($"{baris.Sel[0]} {teks}"), .. baris.Sel.Skip(1)] };
    }

    private static bool HurufBesar(string teks) => teks.Count(char.IsUpper) >= 3 && teks.Count(char.IsLower) <= 1;

    private static string Rapikan(string teks) => string.Join(' ', teks.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries));
}
