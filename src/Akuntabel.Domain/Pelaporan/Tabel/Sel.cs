using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>One cell of a report table: text, a number with its format, an absence with its reason, or a place covered by a merged cell.</summary>
public abstract record Sel
{
    private Sel() { }

    /// <summary>Plain text; never markup.</summary>
    public sealed record Teks(string Isi) : Sel;

    /// <summary>A number that stays a number, and how it is printed.</summary>
    public sealed record Angka(decimal Besar, FormatAngka Format) : Sel;

    /// <summary>No value; the outline says how its reason is printed.</summary>
    public sealed record Kosong(AlasanKosong Alasan) : Sel;

    /// <summary>Covered by the merged cell above or to the left.</summary>
    public sealed record Tertutup : Sel;

    /// <summary>Rows this cell covers, itself included.</summary>
    public int RentangBaris { get; init; } = 1;

    /// <summary>Columns this cell covers, itself included.</summary>
    public int RentangKolom { get; init; } = 1;

    /// <summary>The calculation behind the cell, for cara hitung; null for what was entered.</summary>
    public HasilHitung? Hitungan { get; init; }

    /// <summary>A blank cell that means nothing (a heading row's other columns).</summary>
    public static Sel Hampa { get; } = new Teks("");

    public static Sel Tulisan(string? teks) => string.IsNullOrEmpty(teks) ? Hampa : new Teks(teks);

    public static Sel Bilangan(decimal angka) => new Angka(angka, FormatAngka.Bilangan);

    /// <summary>An amount, or TidakAdaData when there is none.</summary>
    public static Sel Uang(Rupiah? uang) =>
        uang is { } u ? new Angka(u.Besar, FormatAngka.Uang) : new Kosong(AlasanKosong.TidakAdaData);

    /// <summary>A value in the given format; a letter becomes text.</summary>
    public static Sel Dari(Nilai nilai, FormatAngka format) =>
        nilai switch
        {
            Nilai.Angka a => new Angka(a.Besar, format),
            Nilai.Huruf h => new Teks(h.Kode),
            Nilai.Kosong k => new Kosong(k.Alasan),
            _ => throw new InvalidOperationException("Nilai is a closed type."),
        };

    /// <summary>A computed value that carries its calculation.</summary>
    public static Sel Dari(HasilHitung hasil, FormatAngka format) => Dari(hasil.Nilai, format) with { Hitungan = hasil };

    /// <summary>What is printed; empty for a covered place.</summary>
    public string Cetak(TeksKosong kosong) =>
        this switch
        {
            Teks t => t.Isi,
            Angka a => a.Format.Cetak(a.Besar),
            Kosong k => kosong.Untuk(k.Alasan),
            _ => "",
        };
}
