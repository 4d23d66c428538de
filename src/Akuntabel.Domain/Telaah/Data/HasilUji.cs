namespace Akuntabel.Domain.Telaah;

/// <summary>What checking our own data of a period gave.</summary>
/// <param name="Nama">Agency and period: "banjarbaru-2019".</param>
/// <param name="Catatan">What does not add up and has no recorded reason.</param>
/// <param name="Cocok">What was checked and holds.</param>
/// <param name="Dijelaskan">Differences between our own documents that have a recorded reason.</param>
public sealed record HasilUji(
    string Nama,
    IReadOnlyList<CatatanUji> Catatan,
    IReadOnlyList<PemeriksaanCocok> Cocok,
    IReadOnlyList<CatatanUji> Dijelaskan
)
{
    /// <summary>The notes that a report may not be frozen with, unless a written reason goes with each.</summary>
    public IReadOnlyList<CatatanUji> Material => [.. Catatan.Where(c => c.Catatan.Keparahan == Keparahan.Material)];

    /// <summary>The same as the outcome of checking a document.</summary>
    public HasilTelaah KeHasilTelaah() =>
        new(Nama, [.. Catatan.Select(c => c.Catatan)], Cocok, [.. Dijelaskan.Select(c => c.Catatan)]);
}
