namespace Akuntabel.Domain.Umum;

/// <summary>The flat form in which a <see cref="Nilai"/> is stored: exactly one of number, letter with scale, or reason.</summary>
public sealed record NilaiTersimpan
{
    /// <summary>The number, decimal(28,10), or null.</summary>
    public decimal? Angka { get; init; }

    /// <summary>Code of the SkalaPredikat of <see cref="Huruf"/>, or null.</summary>
    public string? Skala { get; init; }

    /// <summary>The letter, or null.</summary>
    public string? Huruf { get; init; }

    /// <summary>The reason of absence, or null when there is a value.</summary>
    public AlasanKosong? Alasan { get; init; }

    public static NilaiTersimpan Dari(Nilai nilai) =>
        nilai switch
        {
            Nilai.Angka a => new() { Angka = a.Besar },
            Nilai.Huruf h => new() { Skala = h.Skala, Huruf = h.Kode },
            Nilai.Kosong k => new() { Alasan = k.Alasan },
            _ => throw new InvalidOperationException("Nilai is a closed type."),
        };

    /// <summary>The value this row holds. A row that holds none or two is a bug and throws.</summary>
    public Nilai KeNilai() =>
        (Angka, Skala, Huruf, Alasan) switch
        {
            ({ } a, null, null, null) => new Nilai.Angka(a),
            (null, { } s, { } h, null) => new Nilai.Huruf(s, h),
            (null, null, null, { } k) => new Nilai.Kosong(k),
            _ => throw new InvalidOperationException("A stored Nilai holds exactly one of number, letter or reason."),
        };
}
