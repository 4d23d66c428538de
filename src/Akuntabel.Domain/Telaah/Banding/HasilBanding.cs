namespace Akuntabel.Domain.Telaah;

/// <summary>A copy of our report held against the data.</summary>
/// <param name="Beda">Differences, in the order of the copy.</param>
/// <param name="Sama">Figures and sentences that are the same.</param>
public sealed record HasilBanding(IReadOnlyList<BedaNaskah> Beda, int Sama);
