namespace Akuntabel.Domain.Umum;

/// <summary>
/// One step of a calculation and the steps its inputs came from: the trace behind every computed number.
/// A leaf (no <see cref="Aturan"/>) is an input: what it is, its value and where it comes from.
/// </summary>
public sealed record LangkahHitung
{
    /// <summary>What this step gives, for the reader: "Capaian", "Pembilang: koperasi berkualitas".</summary>
    public required string Nama { get; init; }

    public required Nilai Hasil { get; init; }

    /// <summary>The rule carried out, or null for an input.</summary>
    public AturanHitung? Aturan { get; init; }

    /// <summary>The formula with its numbers put in, "23,48 / 30 × 100"; empty for an input.</summary>
    public string Uraian { get; init; } = "";

    /// <summary>Where an input comes from: document and version, register, file. Empty for a computed step.</summary>
    public string Sumber { get; init; } = "";

    /// <summary>Policy choices that mattered: "Pembulatan berjenjang, 2 desimal".</summary>
    public string Kebijakan { get; init; } = "";

    public IReadOnlyList<LangkahHitung> Masukan { get; init; } = [];

    /// <summary>Recomputes the step from the results of its inputs; null for an input. Used to prove that a trace is true.</summary>
    public Func<IReadOnlyList<Nilai>, Nilai>? HitungUlang { get; init; }

    public static LangkahHitung DariMasukan(string nama, Nilai hasil, string sumber) =>
        new()
        {
            Nama = nama,
            Hasil = hasil,
            Sumber = sumber,
        };
}
