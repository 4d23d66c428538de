using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Akuntabel.Domain.Umum;

/// <summary>
/// A date as a document prints it, to the day or to the month only ("Januari 2024").
/// Text form: <c>2024-11-24</c> or <c>2024-01</c>.
/// </summary>
public readonly record struct TanggalSurat
{
    private TanggalSurat(int tahun, int bulan, int? hari) => (Tahun, Bulan, Hari) = (tahun, bulan, hari);

    public int Tahun { get; }

    public int Bulan { get; }

    /// <summary>Day of the month, or null when the document names the month only.</summary>
    public int? Hari { get; }

    /// <summary>The day from which the document counts: its day, else the first of its month.</summary>
    public DateOnly BerlakuSejak => new(Tahun, Bulan, Hari ?? 1);

    public static TanggalSurat Dari(DateOnly hari) => new(hari.Year, hari.Month, hari.Day);

    public static TanggalSurat DariBulan(int tahun, int bulan) => new(tahun, bulan, null);

    /// <summary>"24 November 2024" or "Januari 2024".</summary>
    public string Sebutan
    {
        get
        {
            var bulan = $"{NamaBulan.Dari(Bulan)} {Tahun.ToString(CultureInfo.InvariantCulture)}";
            return Hari is { } h ? $"{h.ToString(CultureInfo.InvariantCulture)} {bulan}" : bulan;
        }
    }

    public override string ToString() =>
        Hari is { } h
            ? new DateOnly(Tahun, Bulan, h).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Tahun:0000}-{Bulan:00}");

    public static TanggalSurat Parse(string teks) =>
        TryParse(teks, out var hasil) ? hasil : throw new FormatException($"'{teks}' is not a TanggalSurat.");

    /// <summary>Reads the text form; false when it is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? teks, out TanggalSurat hasil)
    {
        if (DateOnly.TryParseExact(teks, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var hari))
        {
            hasil = Dari(hari);
            return true;
        }

        if (DateOnly.TryParseExact(teks, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var bulan))
        {
            hasil = DariBulan(bulan.Year, bulan.Month);
            return true;
        }

        hasil = default;
        return false;
    }
}
