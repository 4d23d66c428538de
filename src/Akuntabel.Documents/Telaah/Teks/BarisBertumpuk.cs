using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// The row in the making under stacked headings: takes line after line, and is complete when it has a figure for each column. What stands
/// above a number is the heading of a group of rows.
/// </summary>
/// <param name="kepala">The headings.</param>
/// <param name="sendiri">Whether figures stand on lines of their own, so that one behind words is part of a name.</param>
internal sealed partial class BarisBertumpuk(KepalaBertumpuk kepala, bool sendiri)
{
    private const int NamaMaks = 4;

    [GeneratedRegex(@"^(Sasaran|Tujuan|Program|Misi)\s+(Strategis\s+)?\d{1,2}\s*[:.]", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex JudulBaris();

    private readonly List<BarisNaskah> _hasil = [];
    private readonly List<string> _kata = [];
    private readonly List<string> _nilai = [];
    private string _nomor = "";
    private string _sasaran = "";
    private int _awal;

    /// <summary>Rows that are complete, in order.</summary>
    public IReadOnlyList<BarisNaskah> Selesai => _hasil;

    /// <summary>Complete rows with a figure for each column.</summary>
    public int Penuh { get; private set; }

    /// <summary>True when the row in the making has words.</summary>
    public bool Bernama => _kata.Count > 0;

    /// <summary>True when the row in the making has figures.</summary>
    public bool Bernilai => _nilai.Count > 0;

    /// <summary>Ends the row the text breaks off in; false where there is none or it lacks figures.</summary>
    public bool TutupSisa() => Bernilai && Tutup(_awal);

    /// <summary>Takes a line; false where it does not fit.</summary>
    public bool Tambah(string teks, int nomor)
    {
        if (!Bernilai && !Bernama)
        {
            _awal = nomor;
        }

        if (kepala.Bernomor && _nilai.Count == 0 && _nomor.Length == 0 && SesudahNomor(teks) is { } sisa)
        {
            // What stands above the number is the heading of a group of rows.
            Judul();
            (_nomor, teks, _awal) = ((Penuh + 1).ToString(CultureInfo.InvariantCulture), sisa, nomor);
            if (teks.Length == 0)
            {
                return true;
            }
        }

        var (kata, nilai) = Belah(teks, _kata.Count == 0 && !kepala.Bernomor);
        if (kata.Length > 0)
        {
            if (_nilai.Count > 0 && !Tutup(nomor - 1))
            {
                return false;
            }

            if (JudulBaris().IsMatch(kata) && nilai.Count == 0)
            {
                _hasil.Add(Baris(nomor, nomor, kata, "", []));
                return true;
            }

            _kata.Add(kata);
            if (_kata.Count > NamaMaks)
            {
                return false;
            }
        }

        if (nilai.Count > 0 && _kata.Count == 0)
        {
            return false;
        }

        _nilai.AddRange(nilai);
        return _nilai.Count < kepala.Angka.Count || Tutup(nomor);
    }

    /// <summary>A year may be the name of a row, and so may words that end in a figure when the line has one too many.</summary>
    private (string Kata, List<string> Nilai) Belah(string teks, bool awal)
    {
        var nilai = new List<string>();
        var kata = teks;
        if (sendiri && !AngkaBaris.Saja(teks))
        {
            return (kata, nilai);
        }

        while (nilai.Count < kepala.Angka.Count && AngkaBaris.Akhir(kata) is >= 0 and var batas)
        {
            if (awal && batas == 0)
            {
                break;
            }

            nilai.Insert(0, kata[batas..]);
            kata = kata[..batas].TrimEnd();
        }

        return (kata, nilai);
    }

    /// <summary>What is left of a line behind the number its row must have; null where it does not begin with it.</summary>
    private string? SesudahNomor(string teks)
    {
        var nomor = (Penuh + 1).ToString(CultureInfo.InvariantCulture);
        var sisa = teks.StartsWith(nomor, StringComparison.Ordinal) ? teks[nomor.Length..].TrimStart('.', ')') : null;
        return sisa is null ? null
            : sisa.Length == 0 ? ""
            : sisa[0] == ' ' && char.IsLetter(sisa.TrimStart()[0]) ? sisa.Trim()
            : null;
    }

    private void Judul()
    {
        if (_kata.Count > 0)
        {
            _hasil.Add(Baris(_awal, _awal, string.Join(' ', _kata), "", []));
            _kata.Clear();
        }
    }

    /// <summary>Ends a row; false where it lacks figures and is no total.</summary>
    private bool Tutup(int akhir)
    {
        var penutup = _kata.Count > 0 && TabelPipih.Jumlah(_kata[0]);
        var penuh = _nilai.Count == kepala.Angka.Count;
        if (!penuh && !penutup || kepala.Bernomor && _nomor.Length == 0 && !penutup)
        {
            return false;
        }

        var satuan = "";
        if (kepala.Bersatuan && !penutup)
        {
            if (Satuan() is not { } dibaca)
            {
                return false;
            }

            satuan = dibaca;
        }

        if (kepala.Bersasaran && _kata.Count > 1)
        {
            _sasaran = _kata[0];
            _kata.RemoveAt(0);
        }

        _hasil.Add(Baris(_awal, akhir, string.Join(' ', _kata), satuan, _nilai));
        Penuh += penuh && !penutup ? 1 : 0;
        _kata.Clear();
        _nilai.Clear();
        _nomor = "";
        return true;
    }

    /// <summary>The unit: the last line of the name, or its last word; taken off the name.</summary>
    private string? Satuan()
    {
        var akhir = _kata[^1];
        if (_kata.Count > 1 && akhir.Split(' ').Length <= 2)
        {
            _kata.RemoveAt(_kata.Count - 1);
            return akhir;
        }

        var batas = akhir.LastIndexOf(' ');
        if (batas <= 0)
        {
            return null;
        }

        _kata[^1] = akhir[..batas];
        return akhir[(batas + 1)..];
    }

    private BarisNaskah Baris(int awal, int akhir, string nama, string satuan, List<string> nilai) =>
        new(
            TempatNaskah.Baris(awal, akhir),
            [
                .. kepala.Depan.Select(k =>
                    k.Peran switch
                    {
                        PeranKolom.Nomor => _nomor,
                        PeranKolom.Satuan => satuan,
                        PeranKolom.Sasaran when kepala.Bersasaran => nilai.Count > 0 ? _sasaran : "",
                        _ => nama,
                    }
                ),
                .. Enumerable.Repeat("", kepala.Angka.Count - nilai.Count),
                .. nilai,
            ]
        );
}
