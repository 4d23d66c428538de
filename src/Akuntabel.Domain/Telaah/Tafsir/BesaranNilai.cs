namespace Akuntabel.Domain.Telaah;

/// <summary>Quantity a figure of an indicator states.</summary>
internal enum BesaranNilai
{
    /// <summary>What was promised.</summary>
    Target,

    /// <summary>What was reached.</summary>
    Realisasi,
}
