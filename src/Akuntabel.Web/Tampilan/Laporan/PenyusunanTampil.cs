using Akuntabel.App.Antrean;
using Akuntabel.Domain.Antrean;

namespace Akuntabel.Web.Tampilan;

/// <summary>How the writing of a report stands, with its files.</summary>
public sealed record PenyusunanTampil
{
    /// <summary>The newest job, or null when the report was never asked for.</summary>
    public required PekerjaanTerlihat? Terakhir { get; init; }

    /// <summary>Address of the page that shows only this, asked again while it changes.</summary>
    public required string Alamat { get; init; }

    /// <summary>Address of the forms that start and stop.</summary>
    public required string AlamatLaporan { get; init; }

    /// <summary>True when the data are not those the files were written from.</summary>
    public required bool Usang { get; init; }

    /// <summary>The instant in the region's own zone.</summary>
    public required Func<DateTime, string> Waktu { get; init; }

    public Pekerjaan? Pekerjaan => Terakhir?.Pekerjaan;

    /// <summary>True while it waits or runs.</summary>
    public bool Berubah => Pekerjaan is { Tamat: false };

    public string AlamatBerkas(HasilPekerjaan berkas) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Alamat}/{berkas.PekerjaanId}/{berkas.Urutan}");

    /// <summary>What a form is for, by its media type.</summary>
    public static string Guna(HasilPekerjaan berkas) =>
        Path.GetExtension(berkas.Nama) switch
        {
            ".pdf" => "untuk ditandatangani dan dibagikan",
            ".docx" => "untuk disunting dengan Word atau LibreOffice",
            ".xlsx" => "semua tabel, satu lembar tiap tabel",
            _ => "untuk dibaca di peramban dan di telepon",
        };
}
