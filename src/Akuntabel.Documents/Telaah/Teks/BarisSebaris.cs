using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Parts what conversion has put on one line: the end of a sentence, the caption of a table, its header, and its rows, told by the numbers
/// they begin with.
/// </summary>
internal static partial class BarisSebaris
{
    private const int PanjangMin = 20;
    private const int BarisMin = 3;

    /// <summary>A first row behind the words of its header: "… Realisasi Capaian 1. Meningkatnya …".</summary>
    [GeneratedRegex(
        @"(?<!\b(Sasaran|Tujuan|Misi|Triwulan|Semester|Lampiran))(?<=\S)\s+(?=1[.)]?\s+(?!Tahun\b|Triwulan\b|Semester\b)\p{Lu}\p{L})",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex AwalBaris();

    /// <summary>A row behind the values of another one: its number and two words.</summary>
    [GeneratedRegex(
        @"(?<=[\d%)\-]|\b(Baik|Tinggi|Sedang|Rendah|Cukup|Kurang|Berhasil|Tercapai|Memuaskan))\s+(?=(?<nomor>\d{1,2})[.)]?\s+\p{Lu}\p{L}*\s+\(?\p{L})",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex BarisLanjut();

    /// <summary>The header behind the title of a caption: "Tabel 3.4 Rencana dan Realisasi … No Indikator Kinerja Target".</summary>
    [GeneratedRegex(
        @"^\s*Tabel\b.{6,160}?\s(?<kepala>N[Oo0]\.?\s+(Indikator|Sasaran|Tujuan|Uraian|Program|Kegiatan|Jenis|Nama|Tahun|Kecamatan|Urusan)\b)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KepalaDiJudul();

    /// <summary>A caption behind a sentence that names it.</summary>
    [GeneratedRegex(
        @"(?<=\S)\s+(?=Tabel\s+[\dIVX]+([.\-]\d+)*\.?\s+\p{Lu}[^.]{6,160}?\sN[Oo0]\.?\s+(Indikator|Sasaran|Uraian|Program|Kegiatan|Jenis)\b)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex JudulDiKalimat();

    /// <summary>The line in the parts that stand on it, mostly itself alone.</summary>
    public static IEnumerable<string> Pisah(string teks)
    {
        if (
            teks.Length < PanjangMin
            || teks.Contains('\t', StringComparison.Ordinal)
            || teks.Contains("  ", StringComparison.Ordinal)
            || TabelBerpipa.AdalahBaris(teks)
        )
        {
            return [teks];
        }

        var hasil = new List<string>();
        var sisa = teks;
        foreach (var cari in (ReadOnlySpan<Func<string, int>>)[BatasKalimat, BatasJudul, BatasKepala])
        {
            if (cari(sisa) is > 0 and var batas)
            {
                hasil.Add(sisa[..batas].TrimEnd());
                sisa = sisa[batas..].TrimStart();
            }
        }

        hasil.AddRange(hasil.Count > 0 ? Baris(sisa) : [sisa]);
        return hasil;
    }

    /// <summary>Where the caption of a table begins behind a sentence; 0 for nowhere.</summary>
    private static int BatasKalimat(string teks) => JudulDiKalimat().Matches(teks) is { Count: > 0 } cocok ? cocok[^1].Index : 0;

    /// <summary>Where the header begins behind the title of a caption; 0 for nowhere.</summary>
    private static int BatasJudul(string teks) =>
        KepalaDiJudul().Match(teks) is { Success: true } cocok ? cocok.Groups["kepala"].Index : 0;

    /// <summary>Where a first row begins on the line of its header; 0 for nowhere.</summary>
    private static int BatasKepala(string teks)
    {
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

    /// <summary>The rows on a line that begins with the first of them; a single one where their numbers do not go on.</summary>
    private static List<string> Baris(string teks)
    {
        var hasil = new List<string>();
        var (awal, nomor) = (0, 1);
        foreach (Match cocok in BarisLanjut().Matches(teks))
        {
            if (cocok.Groups["nomor"].Value == (nomor + 1).ToString(CultureInfo.InvariantCulture))
            {
                hasil.Add(teks[awal..cocok.Index].Trim());
                (awal, nomor) = (cocok.Index, nomor + 1);
            }
        }

        hasil.Add(teks[awal..].Trim());
        return hasil.Count >= BarisMin ? hasil : [teks];
    }
}
