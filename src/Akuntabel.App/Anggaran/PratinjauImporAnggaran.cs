using Akuntabel.Domain.Anggaran;

namespace Akuntabel.App.Anggaran;

/// <summary>What an import of a workbook would do: the dry run.</summary>
public sealed record PratinjauImporAnggaran
{
    /// <summary>The uploaded file.</summary>
    public required Guid BerkasId { get; init; }

    public required string NamaBerkas { get; init; }

    public required string Sha256 { get; init; }

    public required IReadOnlyList<LembarBacaan> Buku { get; init; }

    /// <summary>The columns chosen, or proposed.</summary>
    public required PetaKolomAnggaran Peta { get; init; }

    /// <summary>The rows of the chosen sheet; empty while the columns do not suffice.</summary>
    public required IReadOnlyList<BarisImporAnggaran> Baris { get; init; }

    /// <summary>Rows that would be stored.</summary>
    public IReadOnlyList<IsianAnggaran> Isian => [.. Baris.Select(b => b.Isian).OfType<IsianAnggaran>()];

    /// <summary>How many rows stand so.</summary>
    public int Banyak(KeadaanBarisImpor keadaan) => Baris.Count(b => b.Keadaan == keadaan);

    /// <summary>Whether it may be applied when unknown rows are left out.</summary>
    public bool BolehDiterapkan => Isian.Count > 0 && Banyak(KeadaanBarisImpor.Bermasalah) == 0;
}
