using Akuntabel.Domain.Jejak;

namespace Akuntabel.Domain.Perjanjian;

/// <summary>A party of a Perjanjian Kinerja: snapshot taken on signing (PermenPANRB 53/2014 Lampiran I).</summary>
public sealed record PihakPerjanjian
{
    /// <summary>"Pihak Pertama", "Pihak Kesatu" or "Pihak Kedua", as the letter writes it.</summary>
    public required string Sebutan { get; init; }

    /// <summary>Name on signing; empty where unknown (the letter prints a blank).</summary>
    [DataPribadi]
    public required string Nama { get; init; }

    public required string Jabatan { get; init; }

    /// <summary>Rank; null for a kepala daerah or where unknown.</summary>
    public string? Pangkat { get; init; }

    /// <summary>NIP; null for a kepala daerah and always null in example data.</summary>
    [DataPribadi]
    public string? Nip { get; init; }
}
