namespace Akuntabel.Domain.Telaah;

/// <summary>What reading a document gave.</summary>
/// <param name="Berkas">Name of the document.</param>
/// <param name="Catatan">What does not add up, in the order of the document.</param>
/// <param name="Cocok">What was checked and holds.</param>
/// <param name="Dijelaskan">Differences with a recorded reason; only for our own data.</param>
public sealed record HasilTelaah(
    string Berkas,
    IReadOnlyList<CatatanTelaah> Catatan,
    IReadOnlyList<PemeriksaanCocok> Cocok,
    IReadOnlyList<CatatanTelaah> Dijelaskan
)
{
    /// <summary>Form of the document: tells how its places are named.</summary>
    public BentukNaskah Bentuk { get; init; }

    /// <summary>Tables nearly all of whose rows break a rule: to be looked at by a person.</summary>
    public IReadOnlyList<TabelDitahan> Ditahan { get; init; } = [];
}
