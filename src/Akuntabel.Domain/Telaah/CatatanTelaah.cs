namespace Akuntabel.Domain.Telaah;

/// <summary>Something in a document that does not add up, said so that an official can verify it by hand.</summary>
public sealed record CatatanTelaah
{
    public required JenisCatatan Jenis { get; init; }

    public required Keparahan Keparahan { get; init; }

    /// <summary>Where it stands, for the reader: "Tabel 3.1.6", "Narasi".</summary>
    public required string Tabel { get; init; }

    /// <summary>The places, each as tight as the row; at most six.</summary>
    public required IReadOnlyList<TempatNaskah> Tempat { get; init; }

    /// <summary>The row or subject: indicator, program, "JUMLAH TOTAL".</summary>
    public required string Butir { get; init; }

    /// <summary>What stands there.</summary>
    public required string Tercetak { get; init; }

    /// <summary>What should stand there, or what it contradicts.</summary>
    public required string Seharusnya { get; init; }

    /// <summary>The rule in words: "realisasi / pagu × 100".</summary>
    public required string Aturan { get; init; }

    /// <summary>Id of the rule that found it.</summary>
    public required string IdAturan { get; init; }

    /// <summary>How sure, 0–1.</summary>
    public required decimal Yakin { get; init; }

    /// <summary>One or two sentences in Indonesian with the numbers put in.</summary>
    public required string Penjelasan { get; init; }
}
