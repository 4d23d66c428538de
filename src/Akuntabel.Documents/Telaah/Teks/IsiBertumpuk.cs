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
    private const int PanjangMaks = 160;
    private const int JedaMaks = 3;

    [GeneratedRegex(
        @"^(Tabel|Gambar|Grafik|Sumber|BAB|Catatan|Keterangan|Ket\.)\b|^\d\.\d{1,2}(\.\d{1,2})*\.?\s+\p{L}",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Akhir();

    private readonly BarisBertumpuk _baris = new(kepala, sendiri);

    /// <summary>Rows with a figure for each column.</summary>
    public int Penuh => _baris.Penuh;

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

            if (Akhir().IsMatch(teks) || teks.Length > PanjangMaks || (!_baris.Bernama && jeda > 0 && Kalimat(teks)))
            {
                break;
            }

            jeda = 0;
            if (!_baris.Tambah(teks, j + 1))
            {
                // What does not fit behind a blank line is text below the table.
                return utuh > 0 && string.IsNullOrWhiteSpace(baris[sesudah]) ? Selesai(utuh, sesudah) : null;
            }

            if (_baris is { Bernilai: false, Bernama: false })
            {
                sesudah = j + 1;
                utuh = _baris.Selesai.Count;
            }
        }

        return Selesai(_baris.TutupSisa() ? _baris.Selesai.Count : utuh, sesudah);
    }

    private (List<BarisNaskah> Baris, int Sesudah)? Selesai(int utuh, int sesudah) =>
        _baris.Bernilai && utuh == 0
            ? null
            : ([.. PenutupPendek.Sejajarkan([.. _baris.Selesai.Take(utuh)], kepala.Depan.Count, kepala.Angka.Count)], sesudah);

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
}
