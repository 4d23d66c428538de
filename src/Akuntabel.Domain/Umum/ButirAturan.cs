namespace Akuntabel.Domain.Umum;

/// <summary>A rule with where its formula stands and worked examples the engine itself computes.</summary>
/// <param name="Aturan">The rule.</param>
/// <param name="Berkas">File of the formula, below src/Akuntabel.Domain.</param>
/// <param name="Contoh">Examples, or none for a rule that only chooses.</param>
public sealed record ButirAturan(AturanHitung Aturan, string Berkas, params HasilHitung[] Contoh);
