using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pengukuran;

/// <summary>A number as a person typed it into a cell.</summary>
public sealed record IsianAngka
{
    /// <summary>Name of the cell, see <c>NamaSel</c>.</summary>
    public required string Sel { get; init; }

    /// <summary>As typed; empty for no figure.</summary>
    public required string Teks { get; init; }

    /// <summary>Version the person saw; 0 when there was no row.</summary>
    public required int Versi { get; init; }

    /// <summary>Why an empty cell is empty; BelumDiukur when not told.</summary>
    public AlasanKosong Kosong { get; init; } = AlasanKosong.BelumDiukur;

    /// <summary>When a figure that waits for its source is expected.</summary>
    public DateOnly? PerkiraanTersedia { get; init; }

    /// <summary>Why an odd figure is right; null leaves what is stored.</summary>
    public string? Alasan { get; init; }

    /// <summary>Source of this figure; null leaves what is stored.</summary>
    public string? Sumber { get; init; }

    /// <summary>Note on this figure; null leaves what is stored.</summary>
    public string? Catatan { get; init; }
}
