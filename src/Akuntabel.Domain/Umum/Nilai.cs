namespace Akuntabel.Domain.Umum;

/// <summary>
/// A value of an indicator, target or component: a number, a letter of a scale, or an absence with its reason.
/// The unit is never part of the value: "5 UMKM" is <c>Angka(5)</c> with Satuan "UMKM". "Nihil" as a count is 0.
/// </summary>
public abstract record Nilai
{
    private Nilai() { }

    /// <summary>A number, unrounded, at most decimal(28,10).</summary>
    public sealed record Angka(decimal Besar) : Nilai;

    /// <summary>A letter such as "BB" of the SkalaPredikat whose code is <paramref name="Skala"/> (for example "AKIP").</summary>
    public sealed record Huruf(string Skala, string Kode) : Nilai;

    /// <summary>No value, and why.</summary>
    public sealed record Kosong(AlasanKosong Alasan) : Nilai;

    /// <summary>The number, or null when this is a letter or an absence.</summary>
    public decimal? SebagaiAngka => this is Angka a ? a.Besar : null;

    /// <summary>True for a number or a letter.</summary>
    public bool Ada => this is not Kosong;

    public static Nilai Dari(decimal besar) => new Angka(besar);

    public static Nilai Tanpa(AlasanKosong alasan) => new Kosong(alasan);
}
