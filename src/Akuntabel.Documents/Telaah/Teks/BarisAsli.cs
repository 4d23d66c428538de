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
    private const int PanjangMin = 20;

    [GeneratedRegex(
        @"^\s*(Tabel|Gambar|Grafik|BAB|LAMPIRAN)\b|^\s*(\d{1,2}\.){1,4}\d{0,2}\s+\p{Lu}\D*$|^\s*[A-Z]\.\s+\p{Lu}|^\s*\(?[a-z]\)|^\s*\d{1,2}\)|^\s*[•\-]",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AwalBagian();

    [GeneratedRegex(@"^\s*Tabel\s*[\dIVX.\-]+\s*[.:]?\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NomorJudul();

    /// <summary>A first row behind the words of its header: "… Realisasi Capaian 1. Meningkatnya …".</summary>
    [GeneratedRegex(@"(?<=\S)\s+(?=1[.)]?\s+\p{Lu}\p{L})", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex AwalBaris();

    /// <summary>The header behind the title of a caption: "Tabel 3.4 Rencana dan Realisasi … No Indikator Kinerja Target".</summary>
    [GeneratedRegex(
        @"^\s*Tabel\b.{6,160}?\s(?<kepala>N[Oo0]\.?\s+(Indikator|Sasaran|Tujuan|Uraian|Program|Kegiatan|Jenis|Nama|Tahun|Kecamatan|Urusan)\b)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KepalaDiJudul();

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

            var sisa = asli[i];
            foreach (var cari in (ReadOnlySpan<Func<string, int>>)[BatasJudul, BatasKepala])
            {
                if (cari(sisa) is > 0 and var batas)
                {
                    Tambah(sisa[..batas].TrimEnd(), i);
                    sisa = sisa[batas..].TrimStart();
                }
            }

            Tambah(sisa, i);
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

    /// <summary>Where the header begins behind the title of a caption; 0 for nowhere.</summary>
    private static int BatasJudul(string teks) =>
        !teks.Contains('\t', StringComparison.Ordinal)
        && !teks.Contains("  ", StringComparison.Ordinal)
        && KepalaDiJudul().Match(teks) is { Success: true } cocok
            ? cocok.Groups["kepala"].Index
            : 0;

    /// <summary>Where a first row begins on the line of its header; 0 for nowhere.</summary>
    private static int BatasKepala(string teks)
    {
        if (
            teks.Length < PanjangMin
            || teks.Contains('\t', StringComparison.Ordinal)
            || teks.Contains("  ", StringComparison.Ordinal)
            || TabelBerpipa.AdalahBaris(teks)
        )
        {
            return 0;
        }

        foreach (Match cocok in AwalBaris().Matches(teks))
        {
            var depan = teks[..cocok.Index];
            if (KataKepalaPipih.Kepala(depan) && (KataKepalaPipih.Kuat(depan) || depan.Trim().StartsWith('%')))
            {
                return cocok.Index;
            }
        }

        return 0;
    }
}
