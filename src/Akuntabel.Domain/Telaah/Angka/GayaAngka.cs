namespace Akuntabel.Domain.Telaah;

/// <summary>How a printed number separates thousands and decimals.</summary>
public enum GayaAngka
{
    /// <summary>Digits only.</summary>
    Polos,

    /// <summary>1.234.567,89.</summary>
    Indonesia,

    /// <summary>1,234,567.89.</summary>
    Inggris,
}
