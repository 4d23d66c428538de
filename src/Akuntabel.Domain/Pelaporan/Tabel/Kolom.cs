using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Declaration of a column over rows of <typeparamref name="T"/>: heading, what it shows, how it looks.</summary>
public sealed record Kolom<T>
{
    public required string Judul { get; init; }

    public required Func<T, Sel> Isi { get; init; }

    public RataTeks Rata { get; init; }

    /// <summary>Relative width; 10 is a column of figures, 30 a column of sentences.</summary>
    public int Lebar { get; init; } = 10;

    /// <summary>Heading above this and neighbouring columns; empty for none.</summary>
    public string Kelompok { get; init; } = "";

    /// <summary>Neighbouring rows with the same key (not null) share one merged cell.</summary>
    public Func<T, object?>? GabungMenurut { get; init; }
}

/// <summary>The usual columns in one line each.</summary>
public static class Kolom
{
    public static Kolom<T> Teks<T>(string judul, Func<T, string?> isi, int lebar = 24) =>
        new()
        {
            Judul = judul,
            Isi = t => Sel.Tulisan(isi(t)),
            Lebar = lebar,
        };

    /// <summary>Short text in the middle: a unit, a code, a category.</summary>
    public static Kolom<T> Ringkas<T>(string judul, Func<T, string?> isi, int lebar = 9) =>
        Teks(judul, isi, lebar) with
        {
            Rata = RataTeks.Tengah,
        };

    /// <summary>Any cell, aligned as figures are.</summary>
    public static Kolom<T> Angka<T>(string judul, Func<T, Sel> isi, int lebar = 10) =>
        new()
        {
            Judul = judul,
            Isi = isi,
            Rata = RataTeks.Kanan,
            Lebar = lebar,
        };

    public static Kolom<T> Uang<T>(string judul, Func<T, Rupiah?> isi, int lebar = 15) =>
        Angka<T>(judul, t => Sel.Uang(isi(t)), lebar);

    /// <summary>A running number.</summary>
    public static Kolom<T> Nomor<T>(Func<T, int> nomor, Func<T, object?>? gabung = null) =>
        new()
        {
            Judul = "No.",
            Isi = t => Sel.Bilangan(nomor(t)),
            Rata = RataTeks.Tengah,
            Lebar = 5,
            GabungMenurut = gabung,
        };
}
