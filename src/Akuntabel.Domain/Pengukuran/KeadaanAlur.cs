namespace Akuntabel.Domain.Pengukuran;

/// <summary>Where a figure stands, and who wrote it: what the four-eyes rule needs.</summary>
/// <param name="Status">Its status.</param>
/// <param name="Penulis">Who entered it last; null for an import.</param>
public sealed record KeadaanAlur(StatusKinerja Status, Guid? Penulis)
{
    /// <summary>The rights its steps ask for: those of performance figures unless said otherwise.</summary>
    public TindakanAlur Alur { get; init; } = TindakanAlur.Kinerja;
}
