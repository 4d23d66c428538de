namespace Akuntabel.Domain.Pengukuran;

/// <summary>Where figures are rounded.</summary>
public enum Pembulatan
{
    /// <summary>Every printed quantity once, half away from zero, to its own decimals; later steps use the rounded value.</summary>
    Berjenjang,

    /// <summary>Only at the end.</summary>
    Penuh,
}
