using Akuntabel.Domain.Pelaporan.Tabel;

namespace Akuntabel.Domain.Pelaporan.Kerangka;

/// <summary>The outline of a report as data: chapters, narrative slots, tables, figures, loops and annexes, in order.</summary>
public sealed record Sistematika
{
    /// <summary>Stable name: "standar-53-2014".</summary>
    public required string Kunci { get; init; }

    public required string Nama { get; init; }

    /// <summary>Regulation it follows.</summary>
    public required string Dasar { get; init; }

    /// <summary>True when reports of a triwulan or semester may use it, false for yearly reports.</summary>
    public required bool Berkala { get; init; }

    /// <summary>How table and figure numbers count.</summary>
    public required CakupanNomor Penomoran { get; init; }

    /// <summary>Whether headings below a chapter count A, 1 instead of 1.1, 1.1.1.</summary>
    public bool SubbabBerhuruf { get; init; }

    /// <summary>How absences print.</summary>
    public required TeksKosong Kosong { get; init; }

    public required IReadOnlyList<SimpulSistematika> Isi { get; init; }
}
