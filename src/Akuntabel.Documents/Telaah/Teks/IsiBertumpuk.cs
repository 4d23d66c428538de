using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Rows under stacked headings: their names and figures each on a line, several on one, or all on one. A row is complete when it has a figure
/// for each column; one that has fewer or more ends the table and makes it doubtful.
/// </summary>
/// <param name="kepala">The headings.</param>
/// <param name="sendiri">Whether figures stand on lines of their own, so that one behind words is part of a name.</param>
internal sealed partial class IsiBertumpuk(KepalaBertumpuk kepala, bool sendiri)
{
    private const int NamaMaks = 4;
    private const int PanjangMaks = 160;
    private const int JedaMaks = 3;

    /// <summary>Figures, or signs that stand for one, at the end of a line.</summary>
    [GeneratedRegex(
        @"(?<=^|\s)((Rp\.?\s?)?[-(]?\d[\d.,]*\)?\s*%?(,-)?|-|n/?a|nihil)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AngkaAkhir();

    [GeneratedRegex(
        @"^(Tabel|Gambar|Grafik|Sumber|BAB|Catatan|Keterangan|Ket\.)\b|^\d\.\d{1,2}(\.\d{1,2})*\.?\s+\p{L}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Akhir();

    [GeneratedRegex(@"^(Sasaran|Tujuan|Program|Misi)\s+(Strategis\s+)?\d{1,2}\s*[:.]", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex JudulBaris();

    /// <summary>Nothing but figures, or signs that stand for one.</summary>
    [GeneratedRegex(
        @"^((Rp\.?\s?)?[-(]?\d[\d.,]*\)?\s*%?(,-)?|-|n/?a|nihil)(\s+((Rp\.?\s?)?[-(]?\d[\d.,]*\)?\s*%?(,-)?|-|n/?a|nihil))*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PolaAngkaSaja();

    /// <summary>True for a line of nothing but figures.</summary>
    public static bool AngkaSaja(string teks) => PolaAngkaSaja().IsMatch(teks);

    private readonly List<BarisNaskah> _hasil = [];
    private readonly List<string> _kata = [];
    private readonly List<string> _nilai = [];
    private string _nomor = "";
    private string _sasaran = "";
    private int _awal;

    /// <summary>Rows with a figure for each column.</summary>
    public int Penuh { get; private set; }

    /// <summary>The rows from a line on and the line after the last; null where a row does not fit the columns.</summary>
    public (List<BarisNaskah> Baris, int Sesudah)? Baca(IReadOnlyList<string> baris, int i)
    {
        var (jeda, sesudah) = (0, i);
        var mulai = AwalIsi(baris, i);
        if (mulai < 0)
        {
            return null;
        }

        var utuh = 0;
        for (var j = mulai; j < baris.Count; j++)
        {
            var teks = baris[j].Trim();
            if (teks.Length == 0)
            {
                if (++jeda > JedaMaks)
                {
                    break;
                }

                continue;
            }

            if (Akhir().IsMatch(teks) || teks.Length > PanjangMaks || (_kata.Count == 0 && jeda > 0 && Kalimat(teks)))
            {
                break;
            }

            jeda = 0;
            if (!Tambah(teks, j + 1))
            {
                // What does not fit behind a blank line is text below the table.
                return utuh > 0 && string.IsNullOrWhiteSpace(baris[sesudah]) ? Selesai(utuh, sesudah) : null;
            }

            if (_nilai.Count == 0 && _kata.Count == 0)
            {
                sesudah = j + 1;
                utuh = _hasil.Count;
            }
        }

        return Selesai(_nilai.Count > 0 && Tutup(_awal) ? _hasil.Count : utuh, sesudah);
    }

    private (List<BarisNaskah> Baris, int Sesudah)? Selesai(int utuh, int sesudah) =>
        _nilai.Count > 0 && utuh == 0
            ? null
            : ([.. PenutupPendek.Sejajarkan(_hasil[..utuh], kepala.Depan.Count, kepala.Angka.Count)], sesudah);

    /// <summary>The first row: behind the line of column numbers, which must be as many as the columns; negative when they are not.</summary>
    private int AwalIsi(IReadOnlyList<string> baris, int i) =>
        i >= baris.Count || !IsiPipih.NomorKolom(baris[i]) ? i
        : baris[i].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == kepala.Depan.Count + kepala.Angka.Count ? i + 1
        : -1;

    /// <summary>Running text: a long line that ends a sentence, or has words that names of rows do not have.</summary>
    private static bool Kalimat(string teks) =>
        teks.Split(' ').Length > KataNama && (teks[^1] is '.' || KataKalimat().IsMatch(teks));

    private const int KataNama = 6;

    [GeneratedRegex(
        @"\b(sebanyak|sebesar|sejumlah|adalah|merupakan|terdapat|dibandingkan|sehingga|menunjukkan|tersebut|bahwa)\b",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataKalimat();

    /// <summary>Takes a line; false where it does not fit.</summary>
    private bool Tambah(string teks, int nomor)
    {
        if (_nilai.Count == 0 && _kata.Count == 0)
        {
            _awal = nomor;
        }

        if (kepala.Bernomor && _nilai.Count == 0 && _nomor.Length == 0 && Bernomor(teks) is { } sisa)
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
        if (sendiri && !AngkaSaja(teks))
        {
            return (kata, nilai);
        }

        while (nilai.Count < kepala.Angka.Count && AngkaAkhir().Match(kata) is { Success: true } cocok)
        {
            if (awal && cocok.Index == 0)
            {
                break;
            }

            nilai.Insert(0, cocok.Value);
            kata = kata[..cocok.Index].TrimEnd();
        }

        return (kata, nilai);
    }

    /// <summary>What is left of a line behind the number its row must have; null where it does not begin with it.</summary>
    private string? Bernomor(string teks)
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
