using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>A table of one row without a column of names is about what its caption names: "5. Jumlah pengaduan yang masuk".</summary>
internal static partial class JudulSebagaiNama
{
    private const int KataMin = 2;

    [GeneratedRegex(
        @"^\W*(Tabel\s+[\dIVX.]+\s*[:.]?\s*)?((IKU|IKK|Indikator)\s+\d{1,2}\s*[:.]?\s*|\d{1,2}\s*[.)]\s*|[a-z]\s*[.)]\s*)?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Nomor();

    /// <summary>A caption that says what kind of table it is, not what it measures.</summary>
    [GeneratedRegex(
        @"^(Tabel|Capaian|Realisasi|Target|Perbandingan|Pengukuran|Hasil|Rekapitulasi|Perkembangan|Anggaran|Analisis|Sasaran|Lampiran)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex JenisTabel();

    /// <summary>The rows, the only one of them named by the caption where it has no name of its own.</summary>
    public static List<BarisTerbaca> Namai(TabelNaskah tabel, IReadOnlyList<KolomTerbaca> kolom, List<BarisTerbaca> baris)
    {
        if (
            baris is not [{ Jenis: JenisBarisTabel.Data } satu]
            || kolom.Any(k => k.Peran is PeranKolom.Indikator or PeranKolom.Uraian or PeranKolom.Sasaran)
            || !kolom.Any(k => k.Peran == PeranKolom.Target)
        )
        {
            return baris;
        }

        var nama = Nomor().Replace(tabel.Judul, "").Trim(' ', '*', '.', ':');
        return nama.Split(' ').Length >= KataMin && !JenisTabel().IsMatch(nama) ? [satu with { Label = nama }] : baris;
    }
}
