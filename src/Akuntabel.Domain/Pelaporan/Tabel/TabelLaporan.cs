namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>A finished report table, neutral: pages, DOCX, HTML and XLSX all render this and compute nothing.</summary>
public sealed record TabelLaporan
{
    /// <summary>Name by which narrative refers to it, unique in a report.</summary>
    public required string Kunci { get; init; }

    /// <summary>Caption without number.</summary>
    public required string Judul { get; init; }

    public required IReadOnlyList<KolomTabel> Kolom { get; init; }

    public required IReadOnlyList<BarisTabel> Baris { get; init; }

    /// <summary>Notes printed under the table.</summary>
    public IReadOnlyList<string> Catatan { get; init; } = [];

    /// <summary>Where its figures come from; empty when the whole report says it.</summary>
    public string Sumber { get; init; } = "";

    /// <summary>Places of the tree's indented column, or -1.</summary>
    public int KolomInden { get; init; } = -1;

    /// <summary>Whether the columns are counted below their headings: (1), (2), (3).</summary>
    public bool BernomorKolom { get; init; }

    /// <summary>True when some columns stand under a common heading.</summary>
    public bool BerjudulKelompok => Kolom.Any(k => k.Kelompok.Length > 0);
}
