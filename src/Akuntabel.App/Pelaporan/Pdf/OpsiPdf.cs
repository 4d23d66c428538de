using System.Globalization;

namespace Akuntabel.App.Pelaporan;

/// <summary>How PDFs are made.</summary>
public sealed record OpsiPdf
{
    /// <summary>Name of <see cref="Folder"/> inside the data folder.</summary>
    public const string NamaFolder = "libreoffice";

    private const int BatasBawaan = 120;
    private const int BatasTerlama = 3600;

    /// <summary>The program of LibreOffice: a path, or a name looked up in PATH (<c>AKUNTABEL_SOFFICE</c>).</summary>
    public string Soffice { get; init; } = "soffice";

    /// <summary>The program qpdf; without it PDFs are larger.</summary>
    public string Qpdf { get; init; } = "qpdf";

    /// <summary>Longest time of one conversion (<c>AKUNTABEL_PDF_DETIK</c>); a report needs one, seldom more.</summary>
    public TimeSpan BatasWaktu { get; init; } = TimeSpan.FromSeconds(BatasBawaan);

    /// <summary>Folder of LibreOffice profiles; may be emptied at any time.</summary>
    public required string Folder { get; init; }

    /// <summary>Reads the settings; a time that is no number from 1 to 3600 counts as the usual one.</summary>
    public static OpsiPdf DariLingkungan(string folderData, Func<string, string?> variabel)
    {
        var soffice = variabel("AKUNTABEL_SOFFICE");
        var sah = int.TryParse(variabel("AKUNTABEL_PDF_DETIK"), NumberStyles.None, CultureInfo.InvariantCulture, out var detik);
        return new()
        {
            Soffice = string.IsNullOrWhiteSpace(soffice) ? "soffice" : soffice,
            BatasWaktu = TimeSpan.FromSeconds(sah && detik is >= 1 and <= BatasTerlama ? detik : BatasBawaan),
            Folder = Path.Combine(folderData, NamaFolder),
        };
    }
}
