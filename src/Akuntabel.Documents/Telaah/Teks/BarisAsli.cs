using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// The lines of a text as the readers want them, each with the number of the line it stands on: a text that leaves a blank line behind
/// every line is closed up, and rows that stand behind a header or another row on one line get lines of their own.
/// </summary>
internal sealed partial class BarisAsli
{
    private const int BarisMin = 12;

    [GeneratedRegex(
        @"^\s*(Tabel|Gambar|Grafik|BAB|LAMPIRAN)\b|^\s*(\d{1,2}\.){1,4}\d{0,2}\s+\p{Lu}\D*$|^\s*[A-Z]\.\s+\p{Lu}|^\s*\(?[a-z]\)|^\s*\d{1,2}\)|^\s*[•\-]",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AwalBagian();

    [GeneratedRegex(@"^\s*Tabel\s*[\dIVX.\-]+\s*[.:]?\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorJudul();

    private readonly List<string> _baris = [];
    private readonly List<int> _nomor = [];

    private BarisAsli(IReadOnlyList<string> asli)
    {
        var renggang = Renggang(asli);
        for (var i = 0; i < asli.Count; i++)
        {
            if (renggang && string.IsNullOrWhiteSpace(asli[i]) && Menyambung(asli, i))
            {
                continue;
            }

            foreach (var teks in BarisSebaris.Pisah(asli[i]))
            {
                Tambah(teks, i);
            }
        }
    }

    /// <summary>The lines.</summary>
    public IReadOnlyList<string> Baris => _baris;

    public static BarisAsli Dari(IReadOnlyList<string> asli) => new(asli);

    /// <summary>The parts with the numbers of the lines as they stand in the text.</summary>
    public List<BagianNaskah> Kembalikan(List<BagianNaskah> bagian) =>
        _nomor.Count == 0 || _nomor[^1] == _nomor.Count - 1 ? bagian : [.. bagian.Select(Kembalikan)];

    private BagianNaskah Kembalikan(BagianNaskah bagian) =>
        bagian switch
        {
            TabelNaskah t => t with
            {
                Tempat = Asal(t.Tempat),
                Baris = [.. t.Baris.Select(b => b with { Tempat = Asal(b.Tempat) })],
            },
            ParagrafNaskah p => p with
            {
                Tempat = Asal(p.Tempat),
                Baris = [.. p.Baris.Select(b => b with { Nomor = Asal(b.Nomor) })],
            },
            _ => bagian,
        };

    private TempatNaskah Asal(TempatNaskah tempat) =>
        tempat with
        {
            BarisAwal = Asal(tempat.BarisAwal),
            BarisAkhir = Asal(tempat.BarisAkhir),
        };

    private int Asal(int nomor) => nomor >= 1 && nomor <= _nomor.Count ? _nomor[nomor - 1] + 1 : nomor;

    private void Tambah(string teks, int nomor)
    {
        _baris.Add(teks);
        _nomor.Add(nomor);
    }

    /// <summary>Nearly every line stands alone between blank ones.</summary>
    private static bool Renggang(IReadOnlyList<string> asli)
    {
        var (isi, sendiri) = (0, 0);
        for (var i = 0; i < asli.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(asli[i]))
            {
                continue;
            }

            isi++;
            sendiri +=
                (i == 0 || string.IsNullOrWhiteSpace(asli[i - 1]))
                && (i + 1 >= asli.Count || string.IsNullOrWhiteSpace(asli[i + 1]))
                    ? 1
                    : 0;
        }

        return isi >= BarisMin && sendiri * 5 >= isi * 4;
    }

    /// <summary>A single blank line between two lines that belong together: no sentence ends above it, no part begins below it.</summary>
    private static bool Menyambung(IReadOnlyList<string> asli, int i) =>
        i > 0
        && i + 1 < asli.Count
        && asli[i - 1].TrimEnd() is [.., var akhir]
        && akhir is not ('.' or ':' or ';' or '!' or '?')
        && !string.IsNullOrWhiteSpace(asli[i + 1])
        && !AwalBagian().IsMatch(asli[i + 1])
        && !NomorJudul().IsMatch(asli[i - 1]);
}
