using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>The chapters that only repeat what the report says elsewhere: summary and closing.</summary>
internal static partial class BabRingkas
{
    private const int JudulMaks = 60;

    [GeneratedRegex(
        @"^\W*(BAB\s+[IVX\d]+\s*[.:]?\s*)?(?<judul>PENUTUP|(RINGKASAN|IKHTISAR)(\s+(EKSEKUTIF|KINERJA))?|KESIMPULAN)\W*$|^\W*(BAB\s+[IVX\d]+|KATA\s+PENGANTAR|DAFTAR\s+ISI|PENDAHULUAN|LAMPIRAN)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex JudulBab();

    /// <summary>The paragraphs of the summary and the closing chapter, by reference.</summary>
    public static IReadOnlySet<ParagrafNaskah> Paragraf(Naskah naskah)
    {
        var hasil = new HashSet<ParagrafNaskah>(ReferenceEqualityComparer.Instance);
        var dalam = false;
        foreach (var paragraf in naskah.Paragraf)
        {
            if (paragraf.Teks.Length <= JudulMaks && JudulBab().Match(paragraf.Teks) is { Success: true } cocok)
            {
                dalam = cocok.Groups["judul"].Success || paragraf.Teks.Contains("PENUTUP", StringComparison.OrdinalIgnoreCase);
            }
            else if (dalam)
            {
                hasil.Add(paragraf);
            }
        }

        return hasil;
    }
}
