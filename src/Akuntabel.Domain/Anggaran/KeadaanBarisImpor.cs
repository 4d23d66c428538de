namespace Akuntabel.Domain.Anggaran;

/// <summary>What an import would do with a row of the workbook.</summary>
public enum KeadaanBarisImpor
{
    /// <summary>Its figures would be stored.</summary>
    Berubah,

    /// <summary>Its figures are stored already.</summary>
    Sama,

    /// <summary>It stands for a sum, which is computed and not stored.</summary>
    Jumlah,

    /// <summary>It has no figure.</summary>
    Kosong,

    /// <summary>It belongs to no row of the budget, or to several.</summary>
    TidakDikenal,

    /// <summary>Its figures break a rule.</summary>
    Bermasalah,
}
