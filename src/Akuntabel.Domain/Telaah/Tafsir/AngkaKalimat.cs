using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Figures of a sentence that measure something: years, dates, numbers of laws, quarters and the 100 of a formula are left out.</summary>
internal static partial class AngkaKalimat
{
    [GeneratedRegex(
        @"\b(nomor|no|pasal|ayat|tabel|gambar|grafik|lampiran|triwulan|tw|semester|bab|tanggal|pukul|jam|peringkat|urutan|permen\w*|perpres|perbup|perda)\s*[.:]?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Penomor();

    [GeneratedRegex(
        @"^\s*(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Bulan();

    [GeneratedRegex(@"[x×*]\s*$|\bdikali(kan)?\s*(dengan\s*)?$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Pengali();

    [GeneratedRegex(@"\b(tahun|th\.?|ta\.?|anggaran)\s*$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex SebutTahun();

    [GeneratedRegex(@"^\s*persen\b", RegexOptions.IgnoreCase, 30_000)]
    private static partial Regex KataPersen();

    /// <summary>The figures, with "persen" read as a percent sign and a comma before three digits as decimals.</summary>
    public static IReadOnlyList<AngkaTercetak> Semua(string kalimat) =>
        [.. PembacaAngka.Semua(kalimat).Where(a => !Asing(kalimat, a)).Select(a => Rapikan(kalimat, a))];

    private static bool Asing(string kalimat, AngkaTercetak a)
    {
        var depan = kalimat.AsSpan(0, a.Posisi);
        var belakang = kalimat.AsSpan(a.Posisi + a.Tercetak.Length);
        return a.Rusak
            || Tahun(a)
            || (a.Desimal == 0 && a.Nilai < 3_000 && (SebutTahun().IsMatch(depan) || Penomor().IsMatch(depan)))
            || (a is { Desimal: 0, Nilai: <= 31 } && Bulan().IsMatch(belakang))
            || (a.Nilai is 100 or 1_000 or 10_000 or 100_000 && Pengali().IsMatch(depan))
            || (belakang is ['/', var huruf, ..] && char.IsLetter(huruf));
    }

    private static bool Tahun(AngkaTercetak a) =>
        a is { Desimal: 0, Persen: false, Uang: false, Gaya: GayaAngka.Polos, Nilai: >= 1945 and <= 2100 };

    private static AngkaTercetak Rapikan(string kalimat, AngkaTercetak a)
    {
        var belakang = kalimat.AsSpan(a.Posisi + a.Tercetak.Length);
        var satu = a is { Gaya: GayaAngka.Inggris, BacaanLain: { } lain }
            ? a with
            {
                Nilai = lain,
                Desimal = 3,
                Gaya = GayaAngka.Indonesia,
                BacaanLain = null,
            }
            : a;
        return !satu.Persen && KataPersen().IsMatch(belakang) ? satu with { Persen = true } : satu;
    }
}
