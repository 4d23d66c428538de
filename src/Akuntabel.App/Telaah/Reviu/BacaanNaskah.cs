using Akuntabel.Domain.Telaah;

namespace Akuntabel.App.Telaah;

/// <summary>What reading and checking an uploaded document gave, beside its notes: kept, so that a page need not read it again.</summary>
/// <param name="Isi">Its text and tables.</param>
/// <param name="Cocok">What was checked and holds.</param>
public sealed record BacaanNaskah(Naskah Isi, IReadOnlyList<PemeriksaanCocok> Cocok)
{
    /// <summary>Tables told as a whole; empty for documents read before they were.</summary>
    public IReadOnlyList<TabelDitahan> Ditahan { get; init; } = [];
}
