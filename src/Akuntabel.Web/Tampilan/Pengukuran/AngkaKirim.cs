using System.Globalization;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>One number with what belongs to it, as the form sends it.</summary>
public sealed class AngkaKirim
{
    public string Sel { get; set; } = "";

    public string? Teks { get; set; }

    public int Versi { get; set; }

    /// <summary>Why it is empty: one of the reasons a person can give.</summary>
    public AlasanKosong? Kosong { get; set; }

    /// <summary>Expected date, as the browser's date field writes it.</summary>
    public string? Perkiraan { get; set; }

    public string? Alasan { get; set; }

    public string? Sumber { get; set; }

    public string? Catatan { get; set; }

    /// <summary>Whether the form answers a conflict.</summary>
    public bool Bentrok { get; set; }

    /// <summary>Whether the person gives way to the stored figure.</summary>
    public bool PakaiTersimpan { get; set; }

    /// <summary>Whether nothing is to be written: after a conflict the person chose the stored figure, or left the field empty.</summary>
    public bool Mengalah =>
        PakaiTersimpan || (Bentrok && string.IsNullOrWhiteSpace(Teks) && Kosong is (null or AlasanKosong.BelumDiukur));

    /// <summary>The reasons a person can give for an empty figure.</summary>
    public static IReadOnlyList<AlasanKosong> Pilihan { get; } =
    [AlasanKosong.BelumDiukur, AlasanKosong.MenungguSumber, AlasanKosong.TidakAdaData, AlasanKosong.TidakBerlaku];

    /// <summary>As the act takes it; a reason or date that is none counts as not given.</summary>
    public IsianAngka Isian() =>
        new()
        {
            Sel = Sel,
            Teks = Teks ?? "",
            Versi = Versi,
            Kosong = Kosong is { } k && Pilihan.Contains(k) ? k : AlasanKosong.BelumDiukur,
            PerkiraanTersedia = DateOnly.TryParseExact(
                Perkiraan,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var hari
            )
                ? hari
                : null,
            Alasan = Alasan ?? "",
            Sumber = Sumber ?? "",
            Catatan = Catatan ?? "",
        };
}
