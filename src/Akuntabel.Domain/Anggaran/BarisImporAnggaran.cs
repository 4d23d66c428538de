namespace Akuntabel.Domain.Anggaran;

/// <summary>A row of the workbook with what an import would do with it.</summary>
public sealed record BarisImporAnggaran
{
    public required BarisBacaan Asal { get; init; }

    /// <summary>Code and description as they stand in the workbook.</summary>
    public required string Uraian { get; init; }

    /// <summary>The row of the budget it belongs to, or null.</summary>
    public BarisLembarAnggaran? Baris { get; init; }

    public required KeadaanBarisImpor Keadaan { get; init; }

    /// <summary>What would be stored; null when nothing would.</summary>
    public IsianAnggaran? Isian { get; init; }

    /// <summary>What is wrong, for the reader; empty when nothing is.</summary>
    public string Masalah { get; init; } = "";
}
