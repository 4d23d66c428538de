using Akuntabel.Domain.Organisasi;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>One indicator of the measurement sheet: what is typed for it, what follows from it, where it stands.</summary>
public sealed record BarisUkur
{
    public required UkuranIndikator Ukuran { get; init; }

    /// <summary>The unit that answers for it, or null for the agency as a whole.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The stored row of the sheet's period, or null.</summary>
    public Realisasi? Realisasi { get; init; }

    /// <summary>The numbers to type, in the order of the formula.</summary>
    public required IReadOnlyList<SelIsian> Sel { get; init; }

    public StatusKinerja Status => Realisasi?.Status ?? StatusKinerja.Draf;

    /// <summary>Whether it may be handed in.</summary>
    public bool Lengkap => Sel.All(s => s.Lengkap);

    /// <summary>Whether anything was typed.</summary>
    public bool Terisi => Sel.Any(s => s.Versi > 0 && (s.Nilai.Ada || s.Lengkap));
}
