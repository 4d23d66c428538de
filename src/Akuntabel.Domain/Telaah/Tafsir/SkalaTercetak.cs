namespace Akuntabel.Domain.Telaah;

/// <summary>One band of a rating scale as a document prints it.</summary>
public sealed record PitaTercetak
{
    public required BarisTerbaca Baris { get; init; }

    public required string Nama { get; init; }

    /// <summary>Code in brackets behind the name; empty for none.</summary>
    public required string Kode { get; init; }

    /// <summary>Lower bound, null for none.</summary>
    public decimal? Bawah { get; init; }

    public bool BawahTermasuk { get; init; }

    /// <summary>Upper bound, null for none.</summary>
    public decimal? Atas { get; init; }

    public bool AtasTermasuk { get; init; }

    public bool Memuat(decimal nilai) =>
        (Bawah is not { } b || nilai > b || (BawahTermasuk && nilai == b))
        && (Atas is not { } a || nilai < a || (AtasTermasuk && nilai == a));
}

/// <summary>A rating scale as a document prints it, gaps and overlaps included.</summary>
public sealed record SkalaTercetak(TabelTerbaca Tabel, IReadOnlyList<PitaTercetak> Pita)
{
    /// <summary>The band of a value; in a gap between whole-number bounds the band below, as practice does; null when nothing fits.</summary>
    public PitaTercetak? Tentukan(decimal capaian) =>
        Pita.FirstOrDefault(p => p.Memuat(capaian))
        ?? Pita.Where(p => p.Bawah is { } b && b <= capaian).MaxBy(p => p.Bawah)
        ?? Pita.Where(p => p.Bawah is null).MaxBy(p => p.Atas);

    /// <summary>False when rows of its table could not be read as bands: then a category it does not know may be one of them.</summary>
    public bool Lengkap => Tabel.Baris.Count <= Pita.Count;

    /// <summary>The band with this code ("ST"), or null.</summary>
    public PitaTercetak? MenurutKode(string kode) =>
        Pita.FirstOrDefault(p => p.Kode.Length > 0 && string.Equals(p.Kode, kode.Trim(), StringComparison.OrdinalIgnoreCase));

    /// <summary>The band with this name, or null.</summary>
    public PitaTercetak? MenurutNama(string nama) => Pita.FirstOrDefault(p => Sebut(p.Nama, nama));

    /// <summary>The band whose name the most words at the start of a text spell ("Sangat Baik atau …"), or null.</summary>
    internal PitaTercetak? MenurutAwal(string teks)
    {
        var kata = teks.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable
            .Range(1, kata.Length)
            .Reverse()
            .Select(n => MenurutNama(string.Join(' ', kata.Take(n))))
            .FirstOrDefault(p => p is not null);
    }

    /// <summary>The band that a category names, by name or by code; null when it is none of this scale.</summary>
    public PitaTercetak? Menurut(string kategori) => MenurutNama(kategori) ?? MenurutKode(kategori);

    /// <summary>The same name; scanning puts spaces into words ("Cuk up").</summary>
    internal static bool Sebut(string kiri, string kanan) =>
        string.Equals(Rapat(kiri), Rapat(kanan), StringComparison.OrdinalIgnoreCase);

    private static string Rapat(string nama) => nama.Replace(" ", "", StringComparison.Ordinal);
}
