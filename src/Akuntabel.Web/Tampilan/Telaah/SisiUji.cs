namespace Akuntabel.Web.Tampilan;

/// <summary>Which notes of the check of the data a page shows.</summary>
public enum SisiUji
{
    /// <summary>All of them.</summary>
    Semua,

    /// <summary>Those that speak of no budget: on the pages of measurement.</summary>
    Kinerja,

    /// <summary>Those that speak of no indicator: on the pages of the budget.</summary>
    Anggaran,
}
