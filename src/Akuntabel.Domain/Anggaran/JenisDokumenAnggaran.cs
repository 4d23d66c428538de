namespace Akuntabel.Domain.Anggaran;

/// <summary>Kind of a budget document version.</summary>
public enum JenisDokumenAnggaran
{
    Murni,

    /// <summary>Numbered shift within the budget.</summary>
    Pergeseran,

    /// <summary>Changed budget (P-APBD).</summary>
    Perubahan,
}
