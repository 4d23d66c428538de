using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Akuntabel.Domain.Umum;

/// <summary>
/// A reporting period: a year, or a semester, triwulan or month of it. Text form: <c>2019</c>, <c>2019-S1</c>,
/// <c>2019-TW2</c>, <c>2019-05</c>. It is always passed in and never taken from today's date.
/// </summary>
public readonly record struct Periode : IComparable<Periode>
{
    private Periode(int tahun, JenisPeriode jenis, int nomor) => (Tahun, Jenis, Nomor) = (tahun, jenis, nomor);

    /// <summary>Calendar year, 1945 to 9999.</summary>
    public int Tahun { get; }

    public JenisPeriode Jenis { get; }

    /// <summary>1 for a year, 1–2 for a semester, 1–4 for a triwulan, 1–12 for a month.</summary>
    public int Nomor { get; }

    public static Periode Tahunan(int tahun) => Buat(tahun, JenisPeriode.Tahunan, 1);

    public static Periode Semester(int tahun, int nomor) => Buat(tahun, JenisPeriode.Semester, nomor);

    public static Periode Triwulan(int tahun, int nomor) => Buat(tahun, JenisPeriode.Triwulan, nomor);

    public static Periode Bulan(int tahun, int nomor) => Buat(tahun, JenisPeriode.Bulan, nomor);

    /// <summary>Months one period of this kind lasts.</summary>
    private static int PanjangBulan(JenisPeriode jenis) =>
        jenis switch
        {
            JenisPeriode.Tahunan => 12,
            JenisPeriode.Semester => 6,
            JenisPeriode.Triwulan => 3,
            _ => 1,
        };

    /// <summary>First month of the period, 1–12.</summary>
    public int BulanAwal => ((Nomor - 1) * PanjangBulan(Jenis)) + 1;

    /// <summary>Last month of the period, 1–12.</summary>
    public int BulanAkhir => Nomor * PanjangBulan(Jenis);

    public DateOnly TanggalAwal => new(Tahun, BulanAwal, 1);

    /// <summary>Last day of the period: the day on which documents "in force at the period's end" are looked up.</summary>
    public DateOnly TanggalAkhir => new(Tahun, BulanAkhir, DateTime.DaysInMonth(Tahun, BulanAkhir));

    /// <summary>The year this period belongs to, as a period.</summary>
    public Periode SetahunPenuh => Tahunan(Tahun);

    /// <summary>The triwulan its last month lies in: the one a month is closed with.</summary>
    public Periode TriwulanTerakhir => Triwulan(Tahun, ((BulanAkhir - 1) / 3) + 1);

    /// <summary>The same period <paramref name="selisih"/> years away (negative is earlier).</summary>
    public Periode GeserTahun(int selisih) => Buat(Tahun + selisih, Jenis, Nomor);

    /// <summary>True when <paramref name="lain"/> lies wholly inside this period.</summary>
    public bool Memuat(Periode lain) => lain.Tahun == Tahun && lain.BulanAwal >= BulanAwal && lain.BulanAkhir <= BulanAkhir;

    /// <summary>Periods of the same kind from the start of the year up to and including this one.</summary>
    public IReadOnlyList<Periode> SejakAwalTahun()
    {
        var (tahun, jenis) = (Tahun, Jenis);
        return [.. Enumerable.Range(1, Nomor).Select(n => Buat(tahun, jenis, n))];
    }

    /// <summary>Name for a reader: "Tahun 2019", "Semester I Tahun 2019", "Triwulan II Tahun 2019", "Mei 2019".</summary>
    public string Sebutan =>
        Jenis switch
        {
            JenisPeriode.Tahunan => SebutanSingkat,
            JenisPeriode.Bulan => $"{SebutanSingkat} {Angka(Tahun)}",
            _ => $"{SebutanSingkat} Tahun {Angka(Tahun)}",
        };

    /// <summary>Name where the year is known from around it: "Tahun 2019", "Semester I", "Triwulan II", "Mei".</summary>
    public string SebutanSingkat =>
        Jenis switch
        {
            JenisPeriode.Tahunan => $"Tahun {Angka(Tahun)}",
            JenisPeriode.Semester => $"Semester {Romawi}",
            JenisPeriode.Triwulan => $"Triwulan {Romawi}",
            _ => NamaBulan.Dari(Nomor),
        };

    private string Romawi =>
        Nomor switch
        {
            1 => "I",
            2 => "II",
            3 => "III",
            _ => "IV",
        };

    public override string ToString() =>
        Jenis switch
        {
            JenisPeriode.Tahunan => Angka(Tahun),
            JenisPeriode.Semester => $"{Angka(Tahun)}-S{Angka(Nomor)}",
            JenisPeriode.Triwulan => $"{Angka(Tahun)}-TW{Angka(Nomor)}",
            _ => $"{Angka(Tahun)}-{Nomor.ToString("00", CultureInfo.InvariantCulture)}",
        };

    /// <summary>Order by end, then the longer period last.</summary>
    public int CompareTo(Periode other) =>
        (Tahun, BulanAkhir, PanjangBulan(Jenis)).CompareTo((other.Tahun, other.BulanAkhir, PanjangBulan(other.Jenis)));

    public static bool operator <(Periode kiri, Periode kanan) => kiri.CompareTo(kanan) < 0;

    public static bool operator >(Periode kiri, Periode kanan) => kiri.CompareTo(kanan) > 0;

    public static bool operator <=(Periode kiri, Periode kanan) => kiri.CompareTo(kanan) <= 0;

    public static bool operator >=(Periode kiri, Periode kanan) => kiri.CompareTo(kanan) >= 0;

    /// <summary>Reads the text form; throws <see cref="FormatException"/> when it is none.</summary>
    public static Periode Parse(string teks) =>
        TryParse(teks, out var hasil) ? hasil : throw new FormatException($"'{teks}' is not a Periode.");

    /// <summary>Reads the text form; false when it is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? teks, out Periode hasil)
    {
        hasil = default;
        if (teks is null || teks.Length < 4 || !TryAngka(teks[..4], out var tahun) || tahun < 1945)
        {
            return false;
        }

        var sisa = teks[4..];
        (JenisPeriode Jenis, string Nomor, int Maks)? bentuk = sisa switch
        {
            "" => (JenisPeriode.Tahunan, "1", 1),
            ['-', 'T', 'W', _] => (JenisPeriode.Triwulan, sisa[3..], 4),
            ['-', 'S', _] => (JenisPeriode.Semester, sisa[2..], 2),
            ['-', _, _] => (JenisPeriode.Bulan, sisa[1..], 12),
            _ => null,
        };
        if (bentuk is not var (jenis, nomor, maks) || !TryAngka(nomor, out var n) || n < 1 || n > maks)
        {
            return false;
        }

        hasil = new Periode(tahun, jenis, n);
        return true;
    }

    private static Periode Buat(int tahun, JenisPeriode jenis, int nomor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tahun, 1945);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(tahun, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(nomor, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nomor, 12 / PanjangBulan(jenis));
        return new Periode(tahun, jenis, nomor);
    }

    private static bool TryAngka(string teks, out int hasil) =>
        int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out hasil);

    private static string Angka(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
