using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Tables as OCR or pdftotext leave them: no sure columns, cells wrapped over lines, stray pipes. A line with figures at its end is a
/// row; lines without figures belong to a row beside them.
/// </summary>
internal static partial class TabelLonggar
{
    private const int ProsaMin = 80;
    private const int BarisMaks = 600;
    private const int KalimatMin = 60;
    private const int KataKalimatMin = 2;

    [GeneratedRegex(
        @"^\s*Tabel\s*\.?\s*(\d[\d.]*\d?)?\s*\.?\s*$|^\s*Tabel\s+\d[\d.]*\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PolaJudul();

    [GeneratedRegex(
        @"\b(no|program|kegiatan|anggaran|keterangan|target|realisasi|capaian|sasaran|indikator|uraian|jumlah|pagu|satuan|kategori)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex KataKepala();

    [GeneratedRegex(@"^\s*(\(?\b\d{1,2}\b\)?\s*=?\s*[@©)\]]*(?=\s|$)\s*){3,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NomorKolom();

    [GeneratedRegex(@"^Sumber(\s+Data)?\s*:", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KeteranganSumber();

    /// <summary>A heading behind the table: "3.2. Capaian Kinerja".</summary>
    [GeneratedRegex(
        @"^\d\.\d{1,2}(\.\d{1,2})*\.?\s+\p{Lu}[^\d|]*(\b20\d\d(\s*[-–]\s*20\d\d)?)?\s*$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex JudulBagian();

    /// <summary>The signature block under a table of a letter.</summary>
    [GeneratedRegex(
        @"\bNIP\b|^\W*Pihak\s+(Pertama|Kesatu|Kedua)\b|^\p{Lu}\p{L}+,\s+(\d{1,2}\s+)?\p{L}+\s+20\d\d$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex TandaTangan();

    /// <summary>The heading of a section, "3.2 Realisasi Anggaran" or "B. Realisasi Anggaran", not the header of a table.</summary>
    [GeneratedRegex(
        @"^\s*(\d{1,2}(\.\d{1,2}){1,3}\.?|[A-Z]\.)\s+\p{Lu}[\p{L} ]+(\b20\d\d(\s*[-–]\s*20\d\d)?)?\s*$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex JudulSubbab();

    /// <summary>A sentence that happens to hold words of headers, not a header.</summary>
    [GeneratedRegex(
        @"[.;:]\s*$|\b(sebesar|adalah|memuat|menetapkan|terdiri|sehingga|dengan|yaitu|telah|akan|dibandingkan|merupakan|dibagi|dikali)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Kalimat();

    /// <summary>A count led in by a word and followed by what was counted: "sebanyak 23 kasus atau". A row ends in its figures.</summary>
    [GeneratedRegex(
        @"\b(sebanyak|selama|mencapai|menjadi|sejumlah|terealisasi|tercatat|terdapat)\s+(?>\d[\d.,]*)\s*%?\s+\p{Ll}{3,}",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AngkaDalamKalimat();

    public static bool Mulai(IReadOnlyList<string> baris, int i) =>
        (PolaJudul().IsMatch(baris[i]) && !Prosa(baris[i]))
        || (Kepala(baris[i]) && !Kalimat().IsMatch(baris[i]) && !JudulSubbab().IsMatch(baris[i]) && !HurufKecil(baris[i]));

    /// <summary>Mostly words in small letters: a sentence or the name of a sasaran, not a header.</summary>
    private static bool HurufKecil(string teks)
    {
        var kata = teks.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries).Where(k => char.IsLetter(k[0])).ToList();
        return kata.Count(k => char.IsLower(k[0])) * 2 > kata.Count;
    }

    /// <summary>Reads the table that starts at <paramref name="i"/> and returns the line after it.</summary>
    public static int Baca(IReadOnlyList<string> baris, int i, List<BagianNaskah> bagian)
    {
        var awal = i;
        var akhir = Akhir(baris, i);
        var judul = new List<string>();
        var kepala = new List<string>();
        var perakit = new PerakitBarisLonggar();
        for (; i < akhir; i++)
        {
            var teks = baris[i].Trim();
            if (teks.Length == 0)
            {
                continue;
            }

            if (
                perakit.Kosong
                && kepala.Count == 0
                && (i == awal || NomorTerpisah(judul, teks) || (!Kepala(teks) && !BarisBerangka.Ada(teks) && judul.Count < 4))
            )
            {
                judul.Add(teks);
            }
            else if (Kepala(teks) || NomorKolom().IsMatch(teks) || NomorKolomRusak.Ada(teks))
            {
                var atas = perakit.Putus();
                if (NomorKolomRusak.Ada(teks) || NomorKolom().IsMatch(teks))
                {
                    // What stands above the numbers of the columns names them.
                    kepala.AddRange(atas);
                }

                kepala.Add(teks);
            }
            else
            {
                perakit.Tambah(i + 1, teks);
            }
        }

        var hasil = perakit.Selesai();
        bagian.Add(
            new TabelNaskah(TempatNaskah.Baris(awal + 1, Math.Max(awal + 1, akhir)), string.Join(' ', judul), hasil)
            {
                BerkolomPasti = false,
                TeksKepala = string.Join(' ', kepala),
            }
        );
        return Math.Max(akhir, awal + 1);
    }

    /// <summary>The number of a caption cut off from its word: "Tabel" and "2.1.1" on two lines.</summary>
    private static bool NomorTerpisah(List<string> judul, string teks) =>
        judul.Count == 1
        && judul[0].Trim(' ', '.').Equals("Tabel", StringComparison.OrdinalIgnoreCase)
        && teks.All(c => char.IsDigit(c) || c is '.');

    /// <summary>A line of a header: two or more of its words and no figure worth a row.</summary>
    private static bool Kepala(string teks) =>
        teks.Length < 140 && KataKepala().Count(teks) >= 2 && !BarisBerangka.Ada(teks) && !Prosa(teks);

    /// <summary>Running text: a long line of words.</summary>
    private static bool Prosa(string teks) =>
        teks.Length >= ProsaMin
        && !teks.Contains('|', StringComparison.Ordinal)
        && !BarisBerangka.Ada(teks)
        && teks.Count(char.IsLower) > teks.Length * 0.6m;

    /// <summary>A paragraph that begins with figures in its first line: a long line of small words behind a blank one.</summary>
    private static bool KalimatBerangka(IReadOnlyList<string> baris, int j, string teks) =>
        teks.Length >= KalimatMin
        && j > 0
        && string.IsNullOrWhiteSpace(baris[j - 1])
        && char.IsUpper(teks[0])
        && !teks.Contains('|', StringComparison.Ordinal)
        && !teks.Contains("  ", StringComparison.Ordinal)
        && teks.Split(' ').Count(k => k.Length > 2 && k.All(char.IsLower)) >= KataKalimatMin
        && (Kalimat().IsMatch(teks) || AngkaDalamKalimat().IsMatch(teks));

    private static int Akhir(IReadOnlyList<string> baris, int i)
    {
        var judulLain = i + 1;
        for (var j = judulLain; j < baris.Count && j - i < BarisMaks; j++)
        {
            var teks = baris[j].Trim();
            if (
                KeteranganSumber().IsMatch(teks)
                || (PolaJudul().IsMatch(baris[j]) && j > i + 2)
                || teks.StartsWith("BAB ", StringComparison.Ordinal)
            )
            {
                return j;
            }

            if (TandaTangan().IsMatch(teks))
            {
                return j;
            }

            if (
                j > i + 3
                && JudulBagian().IsMatch(teks)
                && string.IsNullOrWhiteSpace(baris[j - 1])
                && baris.Skip(i + 1).Take(j - i - 1).Count(b => b.Trim() is { Length: > 0 } isi && BarisBerangka.Ada(isi)) > 1
            )
            {
                return j;
            }

            if (KalimatBerangka(baris, j, teks) || Prosa(teks) && (j == 0 || string.IsNullOrWhiteSpace(baris[j - 1])))
            {
                return j;
            }
        }

        return Math.Min(baris.Count, i + BarisMaks);
    }
}
